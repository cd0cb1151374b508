import type { Envelope } from '#contract/envelope.ts';
import type { FromBackend, ToBackend } from '#contract/host-bridge.ts';
import type { ProgressListener } from './handlers.ts';
import { callRate, createRateLimit } from './rate-limit.ts';
import { refused } from './refusal.ts';
import { findRequestFault } from './request-limits.ts';

/** What a host can do with the backend. Replies are envelopes, no promise rejects. */
export interface Backend {
  /** `callId` is chosen by the window and names the call for `cancel`. */
  call(
    callId: string,
    method: string,
    request: unknown,
    onProgress: ProgressListener,
  ): Promise<Envelope<unknown>>;
  cancel(callId: string): void;
  /** Takes over the bytes: their buffer is moved, not copied. */
  putFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Envelope<{ readonly token: string }>>;
  takeFile(token: string): Promise<Envelope<TakenFile>>;
  /** Whether any call still waits for its answer. */
  isBusy(): boolean;
  /** Ends the backend after its running calls; resolves when it has gone. */
  close(): Promise<void>;
  /** Told once, when the backend has gone without `close`. */
  onDeath(listener: (reason: string) => void): void;
}

export interface TakenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The part of `worker_threads.Worker` that the bridge uses. */
export interface BackendWorker {
  postMessage(message: ToBackend, transfer?: readonly ArrayBuffer[]): void;
  on(event: 'message', listener: (message: FromBackend) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<number>;
}

interface Waiting {
  readonly resolve: (envelope: Envelope<unknown>) => void;
  readonly onProgress: ProgressListener;
}

/** A worker that does not end by itself is stopped; its transaction rolls back. */
const closeTimeoutMs = 10_000;

/** The host's end of the bridge. Resolves when the worker is ready; rejects when it dies before that. */
export function connectBackend(worker: BackendWorker): Promise<Backend> {
  const waiting = new Map<string, Waiting>();
  const deathListeners: ((reason: string) => void)[] = [];
  const allow = createRateLimit(() => performance.now());
  const ended = Promise.withResolvers<undefined>();
  const ready = Promise.withResolvers<Backend>();
  let state: 'open' | 'closing' | 'dead' = 'open';
  let lastError: unknown = null;
  let fileCalls = 0;

  function send(
    message: ToBackend & { readonly callId: string },
    onProgress: ProgressListener,
    transfer: readonly ArrayBuffer[] = [],
  ) {
    if (state !== 'open') return Promise.resolve(refused('SYS-010'));
    if (waiting.size >= callRate.inFlight || !allow()) return Promise.resolve(refused('SYS-009'));
    if (waiting.has(message.callId)) return Promise.resolve(refused('SYS-003', { field: 'callId' }));
    return new Promise<Envelope<unknown>>((resolve) => {
      waiting.set(message.callId, { resolve, onProgress });
      worker.postMessage(message, transfer);
    });
  }

  function die(reason: string): void {
    const wasOpen = state === 'open';
    if (state === 'dead') return;
    state = 'dead';
    for (const call of waiting.values()) call.resolve(refused('SYS-010'));
    waiting.clear();
    ended.resolve(undefined);
    ready.reject(new Error(`The backend ended before it was ready: ${reason}`, { cause: lastError }));
    if (wasOpen) for (const listener of deathListeners) listener(reason);
  }

  const backend: Backend = {
    call(callId, method, request, onProgress) {
      // Checked on this side too: a structured clone of 10,000 levels would throw in the host's own thread.
      if (findRequestFault(request) !== null)
        return Promise.resolve(refused('SYS-003', { field: 'permintaan' }));
      return send({ kind: 'call', callId, method, request }, onProgress);
    },
    cancel(callId) {
      if (state === 'open' && waiting.has(callId)) worker.postMessage({ kind: 'cancel', callId });
    },
    async putFile(name, bytes) {
      const message = {
        kind: 'put-file',
        callId: `file:${String((fileCalls += 1))}`,
        name: plainFileName(name),
        bytes,
      } as const;
      return narrow(await send(message, ignoreProgress, [bytes.buffer]), isToken);
    },
    async takeFile(token) {
      const message = { kind: 'take-file', callId: `file:${String((fileCalls += 1))}`, token } as const;
      return narrow(await send(message, ignoreProgress), isTakenFile);
    },
    isBusy: () => waiting.size > 0,
    async close() {
      if (state === 'open') worker.postMessage({ kind: 'close' });
      if (state !== 'dead') state = 'closing';
      const timer = setTimeout(() => void worker.terminate(), closeTimeoutMs);
      await ended.promise;
      clearTimeout(timer);
    },
    onDeath(listener) {
      deathListeners.push(listener);
    },
  };

  worker.on('message', (message) => {
    switch (message.kind) {
      case 'ready':
        ready.resolve(backend);
        return;
      case 'progress':
        waiting.get(message.callId)?.onProgress(message.progress);
        return;
      case 'reply': {
        const call = waiting.get(message.callId);
        waiting.delete(message.callId);
        call?.resolve(message.envelope);
        return;
      }
      case 'closed':
        void worker.terminate();
        return;
    }
  });
  worker.on('error', (error) => (lastError = error));
  worker.on('exit', (code) => {
    die(lastError instanceof Error ? lastError.message : `exit code ${code}`);
  });
  return ready.promise;
}

/** A name without folders and control characters; it is shown, never used as a path. */
function plainFileName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  return base.replace(/\p{Cc}/gu, '').slice(-200) || 'berkas';
}

function narrow<T>(envelope: Envelope<unknown>, is: (value: unknown) => value is T): Envelope<T> {
  if (!envelope.ok) return envelope;
  if (!is(envelope.value)) throw new TypeError('The backend answered a file request with something else.');
  return { ok: true, value: envelope.value };
}

function isToken(value: unknown): value is { readonly token: string } {
  return typeof value === 'object' && value !== null && 'token' in value && typeof value.token === 'string';
}

function isTakenFile(value: unknown): value is TakenFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'bytes' in value &&
    value.bytes instanceof Uint8Array
  );
}

function ignoreProgress(): void {
  // Files have no progress of their own.
}
