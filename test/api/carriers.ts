import { Worker } from 'node:worker_threads';
import type { Envelope, Progress } from '#contract/envelope.ts';
import { type Backend, connectBackend } from '../../main/host/backend-connect.ts';
import { BroughtFiles } from '../../main/host/brought-files.ts';
import { type HttpHost, startHttpHost } from '../../main/host/http-host.ts';
import type { StaticFiles } from '../../main/host/static-files.ts';

/** One way from a window to the backend; the same cases run over each. */
export interface Carrier {
  call(
    callId: string,
    method: string,
    request: unknown,
    onProgress?: (progress: Progress) => void,
  ): Promise<Envelope<unknown>>;
  cancel(callId: string): Promise<void>;
  putFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Envelope<{ readonly token: string }>>;
  takeFile(token: string): Promise<Envelope<{ readonly name: string; readonly bytes: Uint8Array }>>;
  close(): Promise<void>;
}

export function startEchoBackend(): Promise<Backend> {
  return connectBackend(new Worker(new URL('./echo-backend.ts', import.meta.url)));
}

export const echoFiles: StaticFiles = new Map([
  [
    '/',
    {
      type: 'text/html; charset=utf-8',
      bytes: new TextEncoder().encode('<!doctype html><title>Kantor KJP</title>'),
    },
  ],
  [
    '/assets/app.js',
    { type: 'text/javascript; charset=utf-8', bytes: new TextEncoder().encode('export {};') },
  ],
]);

/** Starts the loopback host over an echo backend and follows its start address to the token, as a browser would. */
export async function startEchoHost(): Promise<{
  host: HttpHost;
  backend: Backend;
  brought: BroughtFiles;
  token: string;
}> {
  const backend = await startEchoBackend();
  const brought = new BroughtFiles();
  const ignore = () => undefined;
  const host = await startHttpHost({
    backend,
    brought,
    files: echoFiles,
    styleNonce: 'n0nce',
    port: 0,
    onSignOfLife: ignore,
    onStarted: ignore,
  });
  const start = await fetch(host.issueStartUrl(), { redirect: 'manual' });
  const token = /^\/#token=(.+)$/.exec(start.headers.get('location') ?? '')?.[1] ?? '';
  return { host, backend, brought, token };
}

export async function directCarrier(): Promise<Carrier> {
  const backend = await startEchoBackend();
  return {
    call: (callId, method, request, onProgress = () => undefined) =>
      backend.call(callId, method, request, onProgress),
    cancel(callId) {
      backend.cancel(callId);
      return Promise.resolve();
    },
    putFile: (name, bytes) => backend.putFile(name, bytes),
    takeFile: (token) => backend.takeFile(token),
    close: () => backend.close(),
  };
}

export async function httpCarrier(): Promise<Carrier> {
  const { host, backend, token } = await startEchoHost();
  const headers = { 'x-kantor-token': token };
  const post = (path: string, body: BodyInit, type = 'application/octet-stream') =>
    fetch(`${host.origin}${path}`, { method: 'POST', headers: { ...headers, 'content-type': type }, body });
  const postJson = (path: string, message: unknown) =>
    post(path, JSON.stringify(message), 'application/json');
  return {
    async call(callId, method, request, onProgress) {
      const response = await postJson('/call', { callId, method, request });
      const lines = (await response.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line);
      for (const line of lines) if (line.progress) onProgress?.(line.progress);
      const envelope = lines.at(-1)?.envelope;
      if (!envelope) throw new Error(`no envelope, status ${response.status}`);
      return envelope;
    },
    async cancel(callId) {
      await postJson('/cancel', { callId });
    },
    async putFile(name, bytes) {
      const response = await post(`/file?name=${encodeURIComponent(name)}`, new Blob([bytes]));
      return (await response.json()) as Envelope<{ token: string }>;
    },
    async takeFile(token) {
      const response = await fetch(`${host.origin}/file/${token}`, { headers });
      if (!response.ok) return (await response.json()) as Envelope<never>;
      const name =
        /filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '';
      return {
        ok: true,
        value: { name: decodeURIComponent(name), bytes: new Uint8Array(await response.arrayBuffer()) },
      };
    },
    async close() {
      await host.close();
      await backend.close();
    },
  };
}

interface Line {
  readonly progress?: Progress;
  readonly envelope?: Envelope<unknown>;
}
