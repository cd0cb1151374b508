import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDisks, readMounts } from '../../../../main/adapters/files/find-drives.ts';
import { removableSticks } from '../../../../main/adapters/files/removable-sticks.ts';
import type { Stick, Sticks } from '../../../../main/services/ports.ts';
import { quietJob } from '../../../support/office.ts';
import { makeTestFolder, type TestFolder } from '../../../support/store.ts';

let place: TestFolder;
let folder = '';
let sticks: Sticks;
const paket = { name: '0003.paket', bytes: new Uint8Array(3_000_000).fill(9) };

beforeEach(() => {
  place = makeTestFolder();
  folder = join(place.path, 'FLASHDISK');
  mkdirSync(folder);
  sticks = removableSticks({ platform: 'none', folders: [folder] });
});
afterEach(() => place.remove());

async function only(endings: readonly string[] = []): Promise<Stick> {
  const found = await sticks.list(endings);
  if (found === 'unknown') throw new Error('No answer');
  const [stick, ...others] = found;
  if (!stick || others.length > 0) throw new Error(`${String(found.length)} sticks`);
  return stick;
}

describe('a flash drive', () => {
  it('is known by its label and a token; no path is told', async () => {
    const stick = await only();
    expect(stick).toMatchObject({ label: 'FLASHDISK', writable: true, files: [], cleaned: [] });
    expect(JSON.stringify(stick)).not.toContain(place.path);
    expect((await only()).token).toBe(stick.token);
  });

  it('gets a file that is read back, with progress, and keeps nothing else', async () => {
    const { token } = await only();
    const steps: number[] = [];
    const job = { ...quietJob, progress: (done: number, total: number) => void steps.push(done / total) };
    expect(await sticks.write(token, paket, job)).toMatchObject({ kind: 'verified', name: paket.name });
    expect(readdirSync(folder)).toEqual([paket.name]);
    expect(readFileSync(join(folder, paket.name)).equals(paket.bytes)).toBe(true);
    expect(steps.at(-1)).toBe(1);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('never loses a different file of the same name; the same bytes take no second name', async () => {
    const { token } = await only();
    writeFileSync(join(folder, paket.name), 'yang lain');
    for (const _time of [1, 2])
      expect(await sticks.write(token, paket, quietJob)).toMatchObject({ name: '0003 (2).paket' });
    expect(readFileSync(join(folder, paket.name), 'utf8')).toBe('yang lain');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it.each(['../../etc/x.paket', 'a/b.paket', 'C:\\x.paket', 'CON.paket', 'titik. '])(
    'takes the name %j for a name only',
    async (name) => {
      const { token } = await only();
      const written = await sticks.write(token, { ...paket, name }, quietJob);
      expect(written.kind).toBe('verified');
      expect(readdirSync(place.path)).toEqual(['FLASHDISK']);
      expect(readdirSync(folder)).toHaveLength(1);
      expect(readdirSync(folder)[0]).not.toMatch(/[/\\:]|^con\.|[. ]$/i);
    },
  );

  it('leaves nothing of a copy that was cancelled', async () => {
    const { token } = await only();
    const stop = new AbortController();
    const job = { signal: stop.signal, progress: () => stop.abort() };
    await expect(sticks.write(token, paket, job)).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('KL03: shows no leftover of a copy that was cut off, cleans it, and names what was cut off', async () => {
    writeFileSync(join(folder, '0001.paket.kantor-kjp.part'), 'setengah');
    writeFileSync(join(folder, 'punya-orang.part'), 'bukan kami');
    expect(await only(['.paket', '.part'])).toMatchObject({
      cleaned: ['0001.paket'],
      files: [{ name: 'punya-orang.part' }],
    });
    expect(readdirSync(folder)).toEqual(['punya-orang.part']);
  });

  it('DK08: that was pulled out is gone, and a folder left in its place is not taken for it', async () => {
    const { token } = await only();
    renameSync(folder, join(place.path, 'di-luar'));
    expect(await sticks.write(token, paket, quietJob)).toEqual({ kind: 'absent' });
    expect(await sticks.read(token, paket.name, quietJob)).toEqual({ kind: 'absent' });
    expect(await sticks.list([])).toEqual([]);
  });

  it('SP27: that is pulled out or shortened during reading gives nothing', async () => {
    const { token } = await only();
    writeFileSync(join(folder, paket.name), paket.bytes);
    const cut = { ...quietJob, progress: () => writeFileSync(join(folder, paket.name), 'x') };
    expect(await sticks.read(token, paket.name, cut)).toEqual({ kind: 'changed' });
    writeFileSync(join(folder, paket.name), paket.bytes);
    const whole = await sticks.read(token, paket.name, quietJob);
    expect(whole.kind === 'read' && Buffer.compare(whole.bytes, paket.bytes)).toBe(0);
  });

  it('IP04: gives only the plain files it lists, under no other name', async () => {
    writeFileSync(join(place.path, 'rahasia.paket'), 'x');
    symlinkSync(join(place.path, 'rahasia.paket'), join(folder, 'tautan.paket'));
    const { token, files } = await only(['.paket']);
    expect(files).toEqual([]);
    for (const name of ['../rahasia.paket', 'tautan.paket', join(place.path, 'rahasia.paket'), ''])
      expect(await sticks.read(token, name, quietJob)).toEqual({ kind: 'no-file' });
    expect(await sticks.read('token-yang-tidak-ada', 'a.paket', quietJob)).toEqual({ kind: 'absent' });
  });
});

describe('what the system says of its drives', () => {
  it('is read from the mounts of Linux', () => {
    const mounts = [
      '/dev/sda1 / ext4 rw 0 0',
      '/dev/sdb1 /media/rina/KJP\\040SUDIN vfat rw,nosuid 0 0',
      '/dev/sdc1 /run/media/rina/ARSIP exfat ro,nosuid 0 0',
      'tmpfs /media tmpfs rw 0 0',
    ].join('\n');
    expect(readMounts(mounts)).toEqual([
      { path: '/media/rina/KJP SUDIN', label: 'KJP SUDIN', writable: true },
      { path: '/run/media/rina/ARSIP', label: 'ARSIP', writable: false },
    ]);
  });

  it('is read from the answer of Windows: none, one, several, a reader without a card', () => {
    expect(readDisks('')).toEqual([]);
    const one = { DeviceID: 'E:', VolumeName: 'KJP', Size: 8e9, Access: 0 };
    const e = { path: 'E:\\', label: 'KJP (E:)', writable: true };
    expect(readDisks(JSON.stringify(one))).toEqual([e]);
    const locked = { DeviceID: 'F:', VolumeName: '', Size: 8e9, Access: 1 };
    const empty = { DeviceID: 'G:', VolumeName: null, Size: null, Access: null };
    expect(readDisks(JSON.stringify([one, locked, empty]))).toEqual([
      e,
      { path: 'F:\\', label: 'F:', writable: false },
    ]);
  });
});
