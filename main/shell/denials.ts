import { appOrigin } from './app-protocol.ts';

/** The only addresses the program ever opens outside itself. */
export const externalPages: readonly string[] = [
  'https://peraturan.bpk.go.id/',
  'https://jdih.jakarta.go.id/',
];

/** Whether a link may be handed to the system's browser: exactly one of the constant pages. */
export function mayOpenExternally(url: string): boolean {
  return externalPages.includes(url);
}

/** The frame a message came from, as Electron tells it. */
export interface SenderFrame {
  readonly url: string;
  readonly isMainFrame: boolean;
  readonly isOwnWindow: boolean;
}

/** Whether a message comes from the main frame of our own window; a vanished frame, `about:blank` and `data:` do not. */
export function isOwnFrame(frame: SenderFrame | null): boolean {
  return frame !== null && frame.isMainFrame && frame.isOwnWindow && frame.url.startsWith(`${appOrigin}/`);
}

/** Whether the window may load an address at all; the network is not among them. */
export function mayLoad(url: string): boolean {
  return (
    url.startsWith(`${appOrigin}/`) || url.startsWith(`blob:${appOrigin}/`) || url.startsWith('data:image/')
  );
}
