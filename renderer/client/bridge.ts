import type { HostBridge } from '#contract/host-bridge.ts';
import { loopbackBridge } from './loopback-bridge.ts';
import { takeSessionToken } from './session-token.ts';

declare global {
  interface Window {
    /** Put there by the preload script; absent in a browser. */
    readonly kantor?: HostBridge;
  }
}

/** The one way to the host: Electron's bridge when there is one, else the loopback host that served this page. */
export const bridge: HostBridge = window.kantor ?? loopbackBridge(takeSessionToken());
