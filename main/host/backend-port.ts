import type { MessagePort } from 'node:worker_threads';
import type { FromBackend, ToBackend } from '#contract/host-bridge.ts';
import type { Dispatch } from './dispatch.ts';
import type { Job } from './handlers.ts';
import { refused } from './refusal.ts';

/** A window cannot show more steps than this; the last step is always sent. */
const progressEveryMs = 50;

/** Files on their way to or from the window, by one-time token. */
export interface Shelf {
  /** Holds a file from the window; gives its token. */
  put(name: string, bytes: Uint8Array): string;
  take(token: string): { readonly name: string; readonly bytes: Uint8Array } | null;
  offer(
    name: string,
    bytes: Uint8Array,
  ): { readonly token: string; readonly name: string; readonly bytes: number };
}

export interface BackendParts {
  readonly dispatch: Dispatch;
  readonly shelf: Shelf;
  /** Runs once after all calls have ended, before `closed` is posted. */
  close?(): void | Promise<void>;
}

/**
 * The backend's end of the bridge: answers calls on a worker's port and posts `ready` at once.
 *
 * A cancelled call gets its job's signal aborted; `close` aborts all, waits for them, and closes the port.
 */
export function serveBackend(port: MessagePort, parts: BackendParts): void {
  const jobs = new Map<string, AbortController>();
  const open = new Set<Promise<void>>();
  const post = (message: FromBackend) => {
    port.postMessage(message);
  };

  async function call(callId: string, method: string, request: unknown): Promise<void> {
    const controller = new AbortController();
    jobs.set(callId, controller);
    const envelope = await parts.dispatch(method, request, createJob(callId, controller.signal, post));
    jobs.delete(callId);
    post({ kind: 'reply', callId, envelope });
  }

  async function close(): Promise<void> {
    for (const controller of jobs.values()) controller.abort();
    await Promise.all(open);
    await parts.close?.();
    post({ kind: 'closed' });
    port.close();
  }

  function start(work: Promise<void>): void {
    open.add(work);
    // A rejection here is a bug of the bridge itself: it must end the worker, so the hosts say SYS-010.
    void work.finally(() => open.delete(work));
  }

  port.on('message', (message: ToBackend) => {
    switch (message.kind) {
      case 'call':
        start(call(message.callId, message.method, message.request));
        return;
      case 'cancel':
        jobs.get(message.callId)?.abort();
        return;
      case 'put-file': {
        const token = parts.shelf.put(message.name, message.bytes);
        post({ kind: 'reply', callId: message.callId, envelope: { ok: true, value: { token } } });
        return;
      }
      case 'take-file': {
        const file = parts.shelf.take(message.token);
        post({
          kind: 'reply',
          callId: message.callId,
          envelope: file === null ? refused('SYS-008') : { ok: true, value: file },
        });
        return;
      }
      case 'close':
        void close();
        return;
    }
  });
  post({ kind: 'ready' });
}

function createJob(callId: string, signal: AbortSignal, post: (message: FromBackend) => void): Job {
  let sentMs = -Infinity;
  return {
    signal,
    progress(done, total, label) {
      const nowMs = performance.now();
      if (signal.aborted || (nowMs - sentMs < progressEveryMs && done !== total)) return;
      sentMs = nowMs;
      post({ kind: 'progress', callId, progress: { done, total, label } });
    },
  };
}
