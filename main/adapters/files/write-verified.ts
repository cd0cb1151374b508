import { createHash } from 'node:crypto';
import { open, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import type { JobControl, StickFault } from '../../services/ports.ts';
import { diskFault } from './disk-fault.ts';
import { readWhole } from './read-whole.ts';
import { HeldFile, type Patience, renamePatiently, usualPatience } from './rename-patiently.ts';

/** Unmistakably ours, so that a leftover may be removed by whoever lists the drive next. */
export const partEnding = '.kantor-kjp.part';

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Written = { readonly kind: 'verified'; readonly name: string; readonly sha256: string } | StickFault;

const chunkBytes = 1024 * 1024;

/**
 * Puts a file on a drive that may be pulled out at any moment: under its final name it is whole or not there.
 *
 * Written beside, synced, read back and compared, renamed, folder synced. A different file of that name stays; ours
 * gets a number. Only `verified` means that the drive may be taken out.
 */
export async function writeVerified(
  folder: string,
  file: NamedBytes,
  job: JobControl,
  patience: Patience = usualPatience,
): Promise<Written> {
  const sha256 = hashOf(file.bytes);
  const name = await freeName(folder, plainName(file.name), sha256, job);
  if (typeof name !== 'string') return name;
  const put = await putVerified(join(folder, name), file.bytes, job, patience);
  return put.kind === 'verified' ? { ...put, name } : put;
}

/**
 * The same for a place the person chose and agreed to write over. Where a viewer keeps the file that is there, it stays
 * and ours goes: another name is asked for (DK07).
 */
export async function writeOver(
  path: string,
  bytes: Uint8Array,
  job: JobControl,
  patience: Patience = usualPatience,
): Promise<{ readonly kind: 'verified' } | StickFault> {
  const put = await putVerified(path, bytes, job, patience);
  if (put.kind === 'held') await drop(`${path}${partEnding}`);
  return put;
}

async function putVerified(
  path: string,
  bytes: Uint8Array,
  job: JobControl,
  patience: Patience,
): Promise<{ readonly kind: 'verified'; readonly sha256: string } | StickFault> {
  const folder = dirname(path);
  const sha256 = hashOf(bytes);
  const part = `${path}${partEnding}`;
  try {
    await writeAndSync(part, bytes, job);
    const back = await readWhole(part, { signal: job.signal, progress: reading(job) });
    if (back.kind !== 'read') return back;
    if (hashOf(back.bytes) !== sha256) {
      await drop(part);
      return { kind: 'changed' };
    }
    // From here nothing is cancelled: the copy is good and only its name is missing.
    await renamePatiently(part, path, patience);
    await syncFolder(folder);
    return { kind: 'verified', sha256 };
  } catch (error) {
    // A good copy that only lacks its name stays where it is; the next listing tidies it up.
    if (error instanceof HeldFile) return { kind: 'held' };
    await drop(part);
    if (job.signal.aborted) throw error;
    const fault = diskFault(error, bytes.length);
    return fault.kind === 'full' ? { ...fault, freeBytes: await freeOn(folder) } : fault;
  }
}

async function writeAndSync(part: string, bytes: Uint8Array, job: JobControl): Promise<void> {
  await using handle = await open(part, 'w', 0o600);
  let done = 0;
  while (done < bytes.length) {
    job.signal.throwIfAborted();
    const { bytesWritten } = await handle.write(bytes, done, Math.min(chunkBytes, bytes.length - done), done);
    done += bytesWritten;
    job.progress(done, 2 * bytes.length, 'Menulis ke flashdisk; jangan dilepas');
  }
  // The wait is here on a slow drive: until then the bytes are only in memory.
  await handle.sync();
}

function reading(job: JobControl): JobControl['progress'] {
  return (done, total) => job.progress(total + done, 2 * total, 'Memeriksa salinan; jangan dilepas');
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder; the write-through of a removable drive does it there.
  if (process.platform === 'win32') return;
  await using handle = await open(folder, 'r');
  await handle.sync();
}

/** The wanted name, or `name (2)` where another file has it; the same bytes may be written over. */
async function freeName(
  folder: string,
  wanted: string,
  sha256: string,
  job: JobControl,
): Promise<string | StickFault> {
  const { name: stem, ext } = parse(wanted);
  for (let ordinal = 1; ordinal < 100; ordinal += 1) {
    const name = ordinal === 1 ? wanted : `${stem} (${ordinal})${ext}`;
    const there = await stat(join(folder, name)).catch(() => null);
    if (there === null) return name;
    const present = await readWhole(join(folder, name), { signal: job.signal, progress: () => undefined });
    if (present.kind === 'gone') return present;
    if (present.kind === 'read' && hashOf(present.bytes) === sha256) return name;
  }
  return { kind: 'held' };
}

/** Names that Windows, FAT and exFAT take; ours are such already, a scan's own name may not be. */
function plainName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, '-')
    .replace(/[. ]+$/, '');
  const { name: stem, ext } = parse(plain.replace(/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, '$1-'));
  return `${stem.slice(0, 150) || 'berkas'}${ext.slice(0, 20)}`;
}

async function drop(part: string): Promise<void> {
  // Where the drive itself is gone the next listing does it.
  await rm(part, { force: true }).catch(() => undefined);
}

async function freeOn(folder: string): Promise<number> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  );
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
