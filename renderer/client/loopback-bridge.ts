import type { Envelope, Progress } from '#contract/envelope.ts';
import type { HostBridge } from '#contract/host-bridge.ts';
import { saveBlob } from './save-blob.ts';
import { disconnected } from './disconnected.ts';

/** The loopback host closes when its window is gone; this tells it the window is still there. */
const heartbeatMs = 15_000;

/** The same bridge over HTTP to the program that served this page. Nothing else is ever contacted. */
export function loopbackBridge(token: string): HostBridge {
  const headers = { 'x-kantor-token': token };
  const post = (path: string, body: BodyInit) => fetch(path, { method: 'POST', headers, body });
  const postJson = (path: string, message: unknown) =>
    fetch(path, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });
  setInterval(() => void post('/heartbeat', '').catch(() => undefined), heartbeatMs);

  return {
    host: 'loopback',
    version: document.querySelector<HTMLMetaElement>('meta[name=kantor-version]')?.content ?? '',
    async call(callId, method, request, onProgress) {
      try {
        const response = await postJson('/call', { callId, method, request });
        return await readReply(response, onProgress);
      } catch {
        return disconnected();
      }
    },
    async cancel(callId) {
      await postJson('/cancel', { callId }).catch(() => undefined);
    },
    async putFile(name, file: Blob) {
      try {
        // The file itself: the browser reads it beside the window's thread, which its bytes would hold up.
        const response = await post(`/file?name=${encodeURIComponent(name)}`, file);
        return (await response.json()) as Envelope<{ readonly token: string }>;
      } catch {
        // `fetch` does not tell a lost file from a lost host; a file that was lost cannot be read here either.
        await file.slice(0, 1).arrayBuffer();
        return disconnected();
      }
    },
    takeFile: (fileToken) => fetchFile(fileToken, headers),
    async saveFile(fileToken) {
      const file = await fetchFile(fileToken, headers);
      if (!file.ok) return file;
      saveBlob(file.value.name, file.value.bytes);
      return { ok: true, value: { saved: true } };
    },
    async broughtFile() {
      try {
        const response = await post('/brought', '');
        return response.status === 204 ? { ok: true, value: null } : await fileOf(response);
      } catch {
        return disconnected();
      }
    },
    onBrought(listener) {
      // Whoever opened a file elsewhere comes back to this window, or looks at it within a quarter minute.
      window.addEventListener('focus', listener);
      const timer = setInterval(listener, heartbeatMs);
      return () => {
        window.removeEventListener('focus', listener);
        clearInterval(timer);
      };
    },
    printFile(fileToken) {
      window.open(`/print/${fileToken}`, '_blank', 'noopener');
      return Promise.resolve({ ok: true, value: {} });
    },
  };
}

/** Reads NDJSON: any number of `{progress}` lines, then one `{envelope}`. */
async function readReply(
  response: Response,
  onProgress: (progress: Progress) => void,
): Promise<Envelope<unknown>> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return disconnected();
  let pending = '';
  for (;;) {
    const { done, value } = await reader.read();
    pending += value ?? '';
    const lines = pending.split('\n');
    pending = done ? '' : (lines.pop() ?? '');
    for (const line of lines) {
      if (line.trim() === '') continue;
      const message = JSON.parse(line) as { progress?: Progress; envelope?: Envelope<unknown> };
      if (message.progress) onProgress(message.progress);
      if (message.envelope) return message.envelope;
    }
    if (done) return disconnected();
  }
}

async function fetchFile(
  fileToken: string,
  headers: Record<string, string>,
): Promise<Envelope<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }>> {
  try {
    return await fileOf(await fetch(`/file/${fileToken}`, { headers }));
  } catch {
    return disconnected();
  }
}

async function fileOf(
  response: Response,
): Promise<Envelope<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }>> {
  if (!response.ok) return (await response.json()) as Envelope<never>;
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { ok: true, value: { name: fileNameOf(response.headers.get('content-disposition')), bytes } };
}

function fileNameOf(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? 'berkas';
}
