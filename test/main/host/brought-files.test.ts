import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BroughtFiles, fileOfStart } from '../../../main/host/brought-files.ts';
import { handOver, openHandoverBox } from '../../../main/host/handover-box.ts';
import { startEchoHost } from '../../api/carriers.ts';

let folder: string;
let paket: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kantor-titipan-'));
  paket = join(folder, 'Rekap Kembangan.paket');
  writeFileSync(paket, 'age-encryption.org/v1');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('U36 a file of a double click', () => {
  it('is found among the words of a start, whatever switches stand before it', () => {
    expect(fileOfStart(['--allow-file-access', 'masuk/a.PAKET'], '/home/a')).toBe('/home/a/masuk/a.PAKET');
    expect(fileOfStart(['--', '.'], '/home/a')).toBeNull();
    expect(fileOfStart(['--load=evil.paket', 'x.exe', 'x.js'], '/home/a')).toBeNull();
  });

  it('waits for the window and is given once, under its name alone', () => {
    const brought = new BroughtFiles();
    let told = 0;
    brought.onBrought(() => (told += 1));
    expect(brought.put(paket)).toBe(true);
    expect(told).toBe(1);
    expect(brought.take()).toEqual({
      ok: true,
      value: { name: 'Rekap Kembangan.paket', bytes: new TextEncoder().encode('age-encryption.org/v1') },
    });
    expect(brought.take()).toEqual({ ok: true, value: null });
  });

  it.each(['/etc/passwd', 'relatif.paket', '/a/b.exe', '/a/b.paket.lnk'])('is not %s', (path) => {
    const brought = new BroughtFiles();
    expect(brought.put(path)).toBe(false);
    expect(brought.take()).toEqual({ ok: true, value: null });
  });

  it('is refused in a sentence when it is gone, a folder, or beyond all reason', () => {
    const brought = new BroughtFiles();
    const huge = join(folder, 'besar.csv');
    writeFileSync(huge, '');
    truncateSync(huge, 1024 ** 3 + 1);
    mkdirSync(join(folder, 'folder.paket'));
    for (const [path, code] of [
      [join(folder, 'hilang.paket'), 'SHL-001'],
      [join(folder, 'folder.paket'), 'SHL-001'],
      [huge, 'SHL-002'],
    ] as const) {
      brought.put(path);
      expect(brought.take()).toMatchObject({ error: { code } });
    }
  });
});

describe('U36 DB07 a second start of the loopback host', () => {
  it('hands its file to the first and is over', async () => {
    const taken: string[] = [];
    const close = openHandoverBox(folder, (path) => taken.push(path));
    expect(await handOver(folder, paket)).toBe(true);
    expect(taken).toEqual([paket]);
    close();
    expect(existsSync(join(folder, 'titipan'))).toBe(false);
  });

  it('goes on by itself where no program runs, and after one that was killed', async () => {
    expect(await handOver(folder, paket)).toBe(false);
    mkdirSync(join(folder, 'titipan'));
    writeFileSync(join(folder, 'titipan/lama.berkas'), '/lama.paket');
    const taken: string[] = [];
    const close = openHandoverBox(folder, (path) => taken.push(path));
    expect(readdirSync(join(folder, 'titipan'))).toEqual([]);
    close();
    expect(taken).toEqual([]);
  });
});

it('U36 the loopback host gives the file to its own window only', async () => {
  const { host, backend, token, brought } = await startEchoHost();
  brought.put(paket);
  const ask = (headers: Record<string, string>) =>
    fetch(`${host.origin}/brought`, { method: 'POST', headers });
  expect((await ask({})).status).toBe(403);
  const own = { 'x-kantor-token': token };
  const reply = await ask(own);
  expect(reply.headers.get('content-disposition')).toContain('Rekap%20Kembangan.paket');
  expect(await reply.text()).toBe('age-encryption.org/v1');
  expect((await ask(own)).status).toBe(204);
  rmSync(paket);
  brought.put(paket);
  expect(await (await ask(own)).json()).toMatchObject({ error: { code: 'SHL-001' } });
  await host.close();
  await backend.close();
});
