import type { Envelope, Progress } from './envelope.ts';

/** A `Blob` (File API), as far as this side of the window knows it. */
export interface WindowFile {
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What a host gives the window. Electron puts it on `window.kantor`; the loopback client builds the same over HTTP. */
export interface HostBridge {
  readonly host: 'electron' | 'loopback';
  readonly version: string;
  /** Calls one method of the API; `callId` lets a job be cancelled. */
  call(
    callId: string,
    method: string,
    request: unknown,
    onProgress: (progress: Progress) => void,
  ): Promise<Envelope<unknown>>;
  cancel(callId: string): Promise<void>;
  /**
   * Hands a dropped or chosen file to the backend and gets its one-time token.
   *
   * Rejects with a `NotReadableError` or `NotFoundError` (File API, 8.1) when it cannot be read any more.
   */
  putFile(name: string, file: WindowFile): Promise<Envelope<{ readonly token: string }>>;
  /** Fetches an offered file by its token. */
  takeFile(token: string): Promise<Envelope<{ readonly name: string; readonly bytes: Uint8Array }>>;
  /** Saves an offered file where the person chooses; `saved` is false when he cancels. */
  saveFile(token: string): Promise<Envelope<{ readonly saved: boolean }>>;
  /** A file that a double click or a second start handed to the program (U36), once; null without one. */
  broughtFile(): Promise<Envelope<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null>>;
  /** Tells when such a file may be waiting; gives what ends the telling. */
  onBrought(listener: () => void): () => void;
  /** Opens exactly these bytes for printing. */
  printFile(token: string): Promise<Envelope<Record<string, never>>>;
}

/** Messages between a host and the backend worker; structured-cloneable. */
export type ToBackend =
  | { readonly kind: 'call'; readonly callId: string; readonly method: string; readonly request: unknown }
  | { readonly kind: 'cancel'; readonly callId: string }
  | { readonly kind: 'put-file'; readonly callId: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'take-file'; readonly callId: string; readonly token: string }
  | { readonly kind: 'close' };

export type FromBackend =
  | { readonly kind: 'reply'; readonly callId: string; readonly envelope: Envelope<unknown> }
  | { readonly kind: 'progress'; readonly callId: string; readonly progress: Progress }
  | { readonly kind: 'ready' }
  | { readonly kind: 'closed' };
