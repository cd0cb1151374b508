import { randomBytes } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { api, type MethodName } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { Role } from '#contract/method.ts';
import { serveBackend, type Shelf } from '../../main/host/backend-port.ts';
import { createDispatcher } from '../../main/host/dispatch.ts';
import type { Handlers, Job } from '../../main/host/handlers.ts';

/** A backend without a store: each method answers its own request; a few misbehave as the bridge's tests need. */
if (parentPort === null) throw new Error('echo-backend.ts is a worker');

const shelf = createShelf();
let role: Role | null = null;

const echo = (request: unknown): Promise<never> => Promise.resolve({ echoed: request } as never);
const echoing = Object.fromEntries(Object.keys(api).map((name) => [name, echo])) as Record<
  MethodName,
  typeof echo
>;

const misbehaving = {
  /** The user's id is his role. */
  'session.unlock': ({ userId }: { userId: string }) => {
    role = userId as Role;
    return echo({});
  },
  'session.lock': () => {
    role = null;
    return echo({});
  },
  'rounds.get': ({ roundId }: { roundId: string }) => {
    if (roundId === 'gone') refuse('OFF-002');
    if (roundId === 'bug') throw new TypeError('a secret of the program');
    if (roundId === 'crash') process.exit(3);
    if (roundId === 'never') return new Promise(() => undefined);
    return echo({ roundId });
  },
  'imports.commit': async ({ importId }: { importId: string }, job: Job) => {
    for (let done = 1; done <= 3; done += 1) {
      job.progress(done, importId === 'endless' ? 1000 : 3, 'Menyimpan');
      await pause(60);
    }
    if (importId === 'endless') await aborted(job.signal);
    return echo({ importId });
  },
  'documents.file': ({ documentId }: { documentId: string }) =>
    Promise.resolve(
      shelf.offer(
        'Berita Acara (1).pdf',
        new TextEncoder().encode(documentId === 'html' ? '<script>' : '%PDF-1.7 frozen'),
      ),
    ),
};

serveBackend(parentPort, {
  dispatch: createDispatcher({
    handlers: { ...echoing, ...misbehaving } as Handlers,
    guard: { role: () => role },
    report: () => 'BUG-1',
  }),
  shelf,
});

function createShelf(): Shelf {
  const files = new Map<string, { name: string; bytes: Uint8Array }>();
  const hold = (name: string, bytes: Uint8Array): string => {
    const token = randomBytes(24).toString('base64url');
    files.set(token, { name, bytes });
    return token;
  };
  return {
    put: hold,
    offer: (name, bytes) => ({ token: hold(name, bytes), name, bytes: bytes.length }),
    take(token) {
      const file = files.get(token) ?? null;
      files.delete(token);
      return file;
    },
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
}
