import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Backend } from './backend-connect.ts';
import type { BroughtFiles } from './brought-files.ts';
import { windowHeaders } from './content-security.ts';
import { cancelCall, streamCall } from './http-calls.ts';
import { giveBrought, giveFile, printFile, receiveFile } from './http-files.ts';
import { type Gate, hasToken, isOwnOrigin } from './http-guard.ts';
import { sendBytes, sendPage, sendRedirect, sendStatus } from './http-replies.ts';
import type { StaticFiles } from './static-files.ts';

export interface HttpHostParts {
  readonly backend: Backend;
  readonly brought: BroughtFiles;
  readonly files: StaticFiles;
  readonly styleNonce: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Told of each request with the token: a sign of life of the window. */
  onSignOfLife(): void;
  /** Told when a start address was used, so that the URL mode can print the next one. */
  onStarted(): void;
}

export interface HttpHost {
  readonly origin: string;
  /** An address that opens the program once. */
  issueStartUrl(): string;
  close(): Promise<void>;
}

type Route = (request: IncomingMessage, response: ServerResponse, rest: string) => Promise<void> | void;

/**
 * Serves the window and the API on 127.0.0.1.
 *
 * Only static files, `/mulai/<once>` and `/print/<once>` answer without the token; every other path needs it, exact Host
 * and own Origin. Calls: `POST /call` {callId, method, request} answers NDJSON, progress lines then the envelope.
 */
export async function startHttpHost(parts: HttpHostParts): Promise<HttpHost> {
  const token = randomName();
  const startNames = new Set<string>();
  const headers = windowHeaders(parts.styleNonce);

  const open: Readonly<Record<string, Route>> = {
    'GET /mulai/': (_request, response, name) => {
      if (!startNames.delete(name)) {
        sendPage(
          response,
          410,
          'Alamat ini sudah dipakai. Buka kembali program Kantor KJP, atau pakai alamat terbaru.',
        );
        return;
      }
      // A fragment never leaves the browser again; the window moves it to sessionStorage.
      sendRedirect(response, `/#token=${token}`);
      parts.onStarted();
    },
    'GET /print/': (_request, response, name) => printFile(parts.backend, response, name),
  };
  const guarded: Readonly<Record<string, Route>> = {
    'POST /call': (request, response) => streamCall(parts.backend, request, response),
    'POST /cancel': (request, response) => cancelCall(parts.backend, request, response),
    'POST /file': (request, response) => receiveFile(parts.backend, request, response),
    'GET /file/': (_request, response, name) => giveFile(parts.backend, response, name),
    'POST /brought': (_request, response) => giveBrought(parts.brought, response),
    'POST /heartbeat': (_request, response) => {
      sendStatus(response, 204);
    },
  };

  let gate: Gate = { authority: '', token };
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnOrigin(request, gate)) {
      sendStatus(response, 403);
      return;
    }
    const path = (request.url ?? '').split('?')[0] ?? '';
    const file = parts.files.get(path);
    if (file !== undefined) {
      if (request.method === 'GET')
        sendBytes(response, { ...headers, 'content-type': file.type }, file.bytes);
      else sendStatus(response, 405);
      return;
    }
    const { key, rest } = splitRoute(request.method ?? '', path);
    const known = hasToken(request, gate);
    if (known) parts.onSignOfLife();
    const route = open[key] ?? (known ? guarded[key] : undefined);
    if (route !== undefined) await route(request, response, rest);
    else sendStatus(response, guarded[key] === undefined ? 404 : 403);
  }

  const server = createServer({ maxHeaderSize: 16_384 }, (request, response) => {
    answer(request, response).catch(() => {
      // The cause is the backend's to log; the window gets a closed connection, never a stack.
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(parts.port, '127.0.0.1', resolve);
  });
  gate = { authority: `127.0.0.1:${String(portOf(server.address()))}`, token };

  return {
    origin: `http://${gate.authority}`,
    issueStartUrl() {
      const name = randomName();
      startNames.add(name);
      return `http://${gate.authority}/mulai/${name}`;
    },
    close() {
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
}

/** `GET /file/abc` -> key `GET /file/`, rest `abc`; `POST /call` -> key `POST /call`. A rest is one plain segment. */
function splitRoute(method: string, path: string): { readonly key: string; readonly rest: string } {
  const match = /^(\/[a-z]+\/)([A-Za-z0-9_-]{16,64})$/.exec(path);
  return match === null
    ? { key: `${method} ${path}`, rest: '' }
    : { key: `${method} ${match[1] ?? ''}`, rest: match[2] ?? '' };
}

function randomName(): string {
  return randomBytes(24).toString('base64url');
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The loopback host has no port.');
  return address.port;
}
