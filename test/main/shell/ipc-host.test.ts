import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Backend, TakenFile } from '../../../main/host/backend-connect.ts';
import { BroughtFiles } from '../../../main/host/brought-files.ts';
import { createIpcHost, type IpcHost } from '../../../main/shell/ipc-host.ts';
import type { SenderFrame } from '../../../main/shell/denials.ts';
import { startEchoBackend } from '../../api/carriers.ts';

const own: SenderFrame = { url: 'app://kantor/', isMainFrame: true, isOwnWindow: true };
const quiet = () => undefined;
const saved: TakenFile[] = [];
const printed: TakenFile[] = [];
let backend: Backend;
let host: IpcHost;

beforeAll(async () => {
  backend = await startEchoBackend();
  host = createIpcHost({
    backend,
    brought: new BroughtFiles(),
    saveFile(file) {
      saved.push(file);
      return Promise.resolve({ ok: true, value: { saved: true } });
    },
    printFile(file) {
      printed.push(file);
      return Promise.resolve();
    },
  });
});
afterAll(() => backend.close());

const state = { kind: 'call', callId: 'c1', method: 'session.state', request: {} };

describe('the one channel', () => {
  it('carries a call, its progress and its cancel', async () => {
    expect(await host(own, state, quiet)).toEqual({ ok: true, value: { echoed: {} } });
    await host(
      own,
      { kind: 'call', callId: 'u', method: 'session.unlock', request: { userId: 'kepala', passphrase: 'x' } },
      quiet,
    );
    const told: unknown[] = [];
    const running = host(
      own,
      { kind: 'call', callId: 'c2', method: 'imports.commit', request: { importId: 'endless' } },
      (message) => told.push(message),
    );
    await expect.poll(() => told.length).toBeGreaterThan(0);
    await host(own, { kind: 'cancel', callId: 'c2' }, quiet);
    expect(await running).toMatchObject({ error: { code: 'SYS-004' } });
    expect(told[0]).toEqual({ callId: 'c2', progress: { done: 1, total: 1000, label: 'Menyimpan' } });
  });

  it.each([
    ['no frame', null],
    ['an iframe', { ...own, isMainFrame: false }],
    ['about:blank', { ...own, url: 'about:blank' }],
    ['another window', { ...own, isOwnWindow: false }],
  ])('IP02 does not answer %s', async (_name, sender) => {
    expect(await host(sender, state, quiet)).toMatchObject({ error: { code: 'SYS-002' } });
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'call'],
    ['an unknown kind', { kind: 'read-file', path: '/etc/passwd' }],
    ['an extra member', { ...state, role: 'kepala' }],
    ['a path for a token', { kind: 'take-file', token: '../../etc/passwd' }],
    ['a Windows path for a token', { kind: 'print-file', token: 'C:\\Windows\\win.ini' }],
    ['a text for bytes', { kind: 'put-file', name: 'a', bytes: 'abc' }],
    ['a call id with a path', { kind: 'cancel', callId: '../x' }],
  ])('refuses %s', async (_name, message) => {
    expect(await host(own, message, quiet)).toMatchObject({ error: { code: 'SYS-003' } });
  });

  it('saves and prints exactly the offered bytes, once', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 frozen');
    for (const [kind, place] of [
      ['save-file', saved],
      ['print-file', printed],
    ] as const) {
      const offer = await host(
        own,
        { kind: 'call', callId: kind, method: 'documents.file', request: { documentId: 'd' } },
        quiet,
      );
      if (!offer.ok) throw new Error(offer.error.code);
      const { token } = offer.value as { token: string };
      expect(await host(own, { kind, token }, quiet)).toMatchObject({ ok: true });
      expect(place).toEqual([{ name: 'Berita Acara (1).pdf', bytes }]);
      expect(await host(own, { kind, token }, quiet)).toMatchObject({ error: { code: 'SYS-008' } });
    }
  });
});
