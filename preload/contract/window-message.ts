import type { Progress } from './envelope.ts';

/** The one channel between the sandboxed window and Electron's main process, both ways. */
export const windowChannel = 'kantor';

/** What the window may ask; each is answered with an envelope. */
export type WindowMessage =
  | { readonly kind: 'call'; readonly callId: string; readonly method: string; readonly request?: unknown }
  | { readonly kind: 'cancel'; readonly callId: string }
  | { readonly kind: 'put-file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'brought-file' }
  | { readonly kind: 'take-file' | 'save-file' | 'print-file'; readonly token: string };

/** What the window is told while a call runs. */
export interface ProgressMessage {
  readonly callId: string;
  readonly progress: Progress;
}

/** What the window is told without having asked: a file was handed to the program. */
export interface BroughtMessage {
  readonly brought: true;
}

/** Carries the program's version into the sandboxed preload script. */
export const versionArgument = '--kantor-version=';
