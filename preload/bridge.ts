import { contextBridge, ipcRenderer } from 'electron';
import type { HostBridge } from '#contract/host-bridge.ts';
import {
  type BroughtMessage,
  type ProgressMessage,
  versionArgument,
  windowChannel,
  type WindowMessage,
} from '#contract/window-message.ts';

/** The only contextBridge call: it carries messages and does not grow with the API. */
const listeners = new Map<string, Parameters<HostBridge['call']>[3]>();

const broughtListeners = new Set<() => void>();

ipcRenderer.on(windowChannel, (_event, message: ProgressMessage | BroughtMessage) => {
  if ('brought' in message) for (const listener of broughtListeners) listener();
  else listeners.get(message.callId)?.(message.progress);
});

const bridge: HostBridge = {
  host: 'electron',
  version:
    process.argv.find((argument) => argument.startsWith(versionArgument))?.slice(versionArgument.length) ??
    '',
  async call(callId, method, request, onProgress) {
    listeners.set(callId, onProgress);
    try {
      return await ask({ kind: 'call', callId, method, request });
    } finally {
      listeners.delete(callId);
    }
  },
  async cancel(callId) {
    await ask({ kind: 'cancel', callId });
  },
  async putFile(name, file) {
    return ask({ kind: 'put-file', name, bytes: new Uint8Array(await file.arrayBuffer()) });
  },
  takeFile: (token) => ask({ kind: 'take-file', token }),
  saveFile: (token) => ask({ kind: 'save-file', token }),
  broughtFile: () => ask({ kind: 'brought-file' }),
  onBrought(listener) {
    broughtListeners.add(listener);
    return () => broughtListeners.delete(listener);
  },
  printFile: (token) => ask({ kind: 'print-file', token }),
};

contextBridge.exposeInMainWorld('kantor', bridge);

function ask<Answer>(message: WindowMessage): Promise<Answer> {
  return ipcRenderer.invoke(windowChannel, message) as Promise<Answer>;
}
