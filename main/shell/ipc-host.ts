import type { Envelope } from '#contract/envelope.ts';
import type { ProgressMessage, WindowMessage } from '#contract/window-message.ts';
import type { Backend, TakenFile } from '../host/backend-connect.ts';
import type { BroughtFiles } from '../host/brought-files.ts';
import { refused } from '../host/refusal.ts';
import { isOwnFrame, type SenderFrame } from './denials.ts';
import { windowMessage } from './ipc-messages.ts';

export interface IpcHostParts {
  readonly backend: Backend;
  readonly brought: BroughtFiles;
  /** Asks where to save, and saves there; `saved` is false when the person cancels. */
  saveFile(file: TakenFile): Promise<Envelope<{ readonly saved: boolean }>>;
  /** Opens the bytes in the system's viewer. */
  printFile(file: TakenFile): Promise<void>;
}

export type IpcHost = (
  sender: SenderFrame | null,
  message: unknown,
  tell: (message: ProgressMessage) => void,
) => Promise<Envelope<unknown>>;

/** Electron's host without Electron: checks the sender, then the shape, then hands on to the backend. */
export function createIpcHost(parts: IpcHostParts): IpcHost {
  return async (sender, message, tell) => {
    if (!isOwnFrame(sender)) return refused('SYS-002');
    const parsed = windowMessage.safeParse(message);
    if (!parsed.success) return refused('SYS-003', { field: 'permintaan' });
    return answer(parts, parsed.data, tell);
  };
}

async function answer(
  parts: IpcHostParts,
  message: WindowMessage,
  tell: (message: ProgressMessage) => void,
): Promise<Envelope<unknown>> {
  const { backend } = parts;
  switch (message.kind) {
    case 'call':
      return backend.call(message.callId, message.method, message.request, (progress) =>
        tell({ callId: message.callId, progress }),
      );
    case 'cancel':
      backend.cancel(message.callId);
      return { ok: true, value: {} };
    case 'put-file':
      return backend.putFile(message.name, message.bytes);
    case 'brought-file':
      return parts.brought.take();
    case 'take-file':
      return backend.takeFile(message.token);
    case 'save-file': {
      const file = await backend.takeFile(message.token);
      return file.ok ? parts.saveFile(file.value) : file;
    }
    case 'print-file': {
      const file = await backend.takeFile(message.token);
      if (!file.ok) return file;
      await parts.printFile(file.value);
      return { ok: true, value: {} };
    }
  }
}
