import { Buffer } from 'node:buffer';
import { beforeAll, describe, expect, it } from 'vitest';
import { openContainer } from '../../../main/paket/container-read.ts';
import { writeContainer } from '../../../main/paket/container-write.ts';
import { Refusal } from '../../../main/paket/refusal.ts';
import { makeNetwork, type TestNetwork } from './network.ts';
import { type Entries, openRecap, reseal, resealZip, verdictOf, withEntry } from './tampering.ts';

const pupilsPath = 'payload/pupils.ndjson';
const empty = new Uint8Array();

let network: TestNetwork;
let entries: Entries;
let zip: Buffer;
beforeAll(async () => {
  network = await makeNetwork();
  ({ entries } = await openRecap(network));
  zip = Buffer.from(await writeContainer(entries));
});

/** Where the central record of an entry starts. */
function centralOf(bytes: Buffer, name: string): number {
  return bytes.lastIndexOf(name, undefined, 'latin1') - 46;
}

/** Where the local header of an entry starts. */
function localOf(bytes: Buffer, name: string): number {
  return bytes.readUInt32LE(centralOf(bytes, name) + 42);
}

function patched(change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(zip);
  change(copy);
  return copy;
}

function renamed(to: string): Buffer {
  if (to.length !== pupilsPath.length) throw new Error('same length only');
  return Buffer.from(zip.toString('latin1').replaceAll(pupilsPath, to), 'latin1');
}

async function problemOf(bytes: Uint8Array, read?: string): Promise<string> {
  try {
    const container = openContainer(bytes);
    if (read !== undefined) await container.read(read);
    return 'ok';
  } catch (error) {
    if (error instanceof Refusal) return error.problem;
    throw error;
  }
}

describe('container', () => {
  it('takes back what it wrote, and the same entries give the same bytes', async () => {
    const container = openContainer(zip);
    expect(container.names).toEqual([...entries.keys()]);
    expect(Buffer.from((await container.read(pupilsPath)) ?? empty)).toEqual(entries.get(pupilsPath));
    expect(Buffer.from(await writeContainer(entries))).toEqual(zip);
  });

  it.each(
    [
      '../../../etc/aa/passwd',
      '/payload/upils.ndjson',
      'C:\\payloadupils.ndjson',
      'payload\\..\\pils.ndjson',
      'payload/../ils.ndjson',
      'payload/pupils.ndjso.',
      'payload/pupils.ndjsoN',
      'payload/pup/ls.ndjson',
      'payload/pup\0ls.ndjson',
    ].map((name) => name.slice(-21).padStart(21, '.')),
  )('BU06: refuses the name %j', async (name) => {
    expect(await problemOf(renamed(name))).toBe('zip-name');
  });

  it.each([
    'payload/con.txt',
    'payload/nul',
    'payload/com1.ndjson',
    `payload/${'a'.repeat(300)}`,
    'other/a.json',
    'a.json',
  ])('BU06: refuses the name %s', async (name) => {
    expect(await problemOf(await writeContainer(withEntry(entries, name, empty)))).toBe('zip-name');
  });

  it('BU06: refuses a symlink', async () => {
    const link = patched((copy) => copy.writeUInt16LE(0o120777, centralOf(copy, pupilsPath) + 40));
    expect(await problemOf(link)).toBe('zip-feature');
  });

  it('BU07: refuses doubled names and case twins', async () => {
    const twin = Buffer.from(await writeContainer(withEntry(entries, 'manifest.jsoo', empty)));
    const asDouble = Buffer.from(
      twin.toString('latin1').replaceAll('manifest.jsoo', 'manifest.json'),
      'latin1',
    );
    expect(await problemOf(asDouble)).toBe('zip-duplicate');
    const asCase = Buffer.from(
      twin.toString('latin1').replaceAll('manifest.jsoo', 'Manifest.json'),
      'latin1',
    );
    expect(await problemOf(asCase)).toBe('zip-duplicate');
  });

  it('BU09: refuses a mimetype that is second, compressed, ended by LF or another', async () => {
    const [mime, manifest, ...rest] = [...entries];
    if (mime === undefined || manifest === undefined) throw new Error('no entries');
    expect(await problemOf(await writeContainer(new Map([manifest, mime, ...rest])))).toBe(
      'zip-first-entries',
    );
    const asDeflated = patched((copy) => {
      copy.writeUInt16LE(8, 8);
      copy.writeUInt16LE(8, centralOf(copy, 'mimetype') + 10);
    });
    expect(await problemOf(asDeflated)).toBe('zip-first-entries');
    for (const text of ['application/vnd.kjp.paket+zip\n', 'application/zip']) {
      expect(await problemOf(await writeContainer(withEntry(entries, 'mimetype', Buffer.from(text))))).toBe(
        'zip-mimetype',
      );
    }
  });

  it('refuses bytes before, after and between', async () => {
    expect(await problemOf(Buffer.concat([Buffer.from('x'), zip]))).toBe('zip-damaged');
    expect(await problemOf(Buffer.concat([zip, Buffer.from('x')]))).toBe('zip-damaged');
    expect(await problemOf(zip.subarray(0, -1))).toBe('zip-damaged');
    expect(await problemOf(empty)).toBe('zip-damaged');
  });

  it('refuses local headers that differ from the directory', async () => {
    // Flags, CRC, packed size, size: one bit each, in the local header only.
    for (const [offset, bit] of [
      [6, 2],
      [14, 1],
      [18, 1],
      [22, 1],
    ] as const) {
      const copy = patched((bytes) => {
        const at = localOf(bytes, pupilsPath) + offset;
        bytes.writeUInt8(bytes.readUInt8(at) ^ bit, at);
      });
      expect(await problemOf(copy)).toBe('zip-local-differs');
    }
    const local = patched((copy) =>
      copy.write('payload/pupilz.ndjson', localOf(copy, pupilsPath) + 30, 'latin1'),
    );
    expect(await problemOf(local)).toBe('zip-local-differs');
    const bit3 = patched((copy) => {
      copy.writeUInt16LE(0x0808, 6);
      copy.writeUInt16LE(0x0808, centralOf(copy, 'mimetype') + 8);
    });
    expect(await problemOf(bit3)).toBe('zip-local-differs');
    const encrypted = patched((copy) => copy.writeUInt16LE(0x0801, centralOf(copy, pupilsPath) + 8));
    expect(await problemOf(encrypted)).toBe('zip-feature');
  });

  it('BU39: refuses 501 entries, 256 MiB + 1, a ratio over 200 and a bomb that declares less', async () => {
    const many = new Map(entries);
    for (let number = many.size; number < 501; number += 1) many.set(`document/${number}.pdf`, empty);
    expect(await problemOf(await writeContainer(many))).toBe('zip-too-many');

    const bomb = Buffer.from(
      await writeContainer(withEntry(entries, 'document/a.pdf', Buffer.alloc(1024 * 1024))),
    );
    expect(await problemOf(bomb)).toBe('zip-ratio');
    const declare = (size: number) => {
      const copy = Buffer.from(bomb);
      copy.writeUInt32LE(size, localOf(copy, 'document/a.pdf') + 22);
      copy.writeUInt32LE(size, centralOf(copy, 'document/a.pdf') + 24);
      return copy;
    };
    expect(await problemOf(declare(256 * 1024 * 1024 + 1))).toBe('zip-sum');
    expect(await problemOf(declare(1000), 'document/a.pdf')).toBe('zip-inflate');
  });

  it('BU06, BU07, BU09: a bad container is a verdict of V2 for the whole Paket', async () => {
    expect(await verdictOf(network, await resealZip(network, renamed('payload/pupils.ndjsoN')))).toBe(
      'V2 PKT-024',
    );
    expect(await verdictOf(network, await reseal(network, entries))).toBe('ok');
  });
});
