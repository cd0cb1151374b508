import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PaketDraft } from '../../../main/paket/compose.ts';
import { sha256Hex } from '../../../main/paket/digest.ts';
import { contentDigest, type Manifest } from '../../../main/paket/manifest.ts';
import { verifyPaket } from '../../../main/paket/verify.ts';
import { runCheck } from './check-script.ts';
import { makeNetwork, type TestNetwork } from './network.ts';
import { readerOf } from './sending.ts';
import {
  changedManifest,
  changedText,
  type Entries,
  openRecap,
  reseal,
  resign,
  verdictOf,
  verdictOfManifest,
  withEntry,
} from './tampering.ts';

const pupilsPath = 'payload/pupils.ndjson';

let network: TestNetwork;
let entries: Entries;
let draft: PaketDraft;
beforeAll(async () => {
  network = await makeNetwork();
  ({ entries, draft } = await openRecap(network));
});

const signed = (manifest: Uint8Array) => verdictOfManifest(network, entries, manifest);

/** The sender itself writes other pupils: files, hashes and content digest follow, only the rows are wrong. */
async function withPupils(bytes: Uint8Array, rows: number, change: Partial<Manifest> = {}): Promise<string> {
  const files = draft.manifest.files.map((file) =>
    file.path === pupilsPath ? { ...file, bytes: bytes.length, sha256: sha256Hex(bytes), rows } : file,
  );
  const manifest = { ...draft.manifest, files, ...change };
  const changed = changedManifest(draft, { ...manifest, content_digest: contentDigest(manifest) });
  const verdict = await verifyPaket(
    await reseal(network, await resign(network, withEntry(entries, pupilsPath, bytes), changed)),
    readerOf(network, 'sudin'),
  );
  return verdict.ok ? 'ok' : `${verdict.step} ${verdict.code} ${verdict.detail}`;
}

describe('manifest', () => {
  it('BU10: refuses a doubled member, signed by honest keys', async () => {
    expect(await signed(changedText(draft, '"seq":1', '"seq":1,"seq":2'))).toBe('V3 PKT-041');
  });

  it('BU11: refuses numbers written otherwise, too large, negative, broken or as text', async () => {
    expect(await signed(changedText(draft, '"revision":1', '"revision":1e1'))).toBe('V3 PKT-041');
    expect(await signed(changedText(draft, '"revision":1', '"revision":1.0'))).toBe('V3 PKT-041');
    expect(await signed(changedText(draft, '"revision":1', '"revision":9007199254740993'))).toBe(
      'V3 PKT-041',
    );
    for (const value of ['-1', '1.5', '"17"', '2147483649', '0', 'null']) {
      expect(await signed(changedText(draft, '"revision":1', `"revision":${value}`))).toBe('V3 PKT-042');
    }
  });

  it('refuses a BOM, a trailing newline, text that is not NFC, control characters and __proto__', async () => {
    expect(await signed(Buffer.concat([Buffer.from('\ufeff'), draft.manifestBytes]))).toBe('V3 PKT-041');
    expect(await signed(Buffer.concat([draft.manifestBytes, Buffer.from('\n')]))).toBe('V3 PKT-041');
    for (const bad of ['e\u0301', '\u007f', '\u0085', '\\u0007', '\\n', '\\ud800']) {
      expect(await signed(changedText(draft, 'kantor-kjp', bad))).toBe('V3 PKT-041');
    }
    expect(await signed(changedText(draft, '"audit"', '"__proto__":{},"audit"'))).not.toBe('ok');
    expect(await signed(Buffer.from('['.repeat(100_000)))).toBe('V3 PKT-041');
  });

  it('BU12: knows what it may ignore and what asks for an update', async () => {
    expect(await signed(changedManifest(draft, { surprise: 1 }))).toBe('V3 PKT-042');
    expect(await signed(changedManifest(draft, { critical: ['unknown'] }))).toBe('V3 PKT-044');
    expect(await signed(changedManifest(draft, { spec: '1.9', ext: { later: [1] } }))).toBe('ok');
    expect(await signed(changedManifest(draft, { spec: '2.0', format: 'kjp-paket', later: 1 }))).toBe(
      'V3 PKT-043',
    );
    expect(await signed(changedManifest(draft, { min_reader: '1.1' }))).toBe('V3 PKT-043');
  });

  it('BU13: names the file that was swapped, added, removed or miscounted', async () => {
    const pupils = Buffer.from(entries.get(pupilsPath) ?? '');
    const swapped = Buffer.from(pupils.toString('utf8').replace('Aminah', 'Aminuh'));
    expect(await verdictOf(network, await reseal(network, withEntry(entries, pupilsPath, swapped)))).toBe(
      'V8 PKT-103',
    );
    expect(
      await verdictOf(network, await reseal(network, withEntry(entries, 'document/x.pdf', swapped))),
    ).toBe('V8 PKT-101');
    const without = new Map(entries);
    without.delete(pupilsPath);
    const removed = await reseal(network, without);
    const verdict = await verifyPaket(removed, readerOf(network, 'sudin'));
    expect(verdict).toMatchObject({ ok: false, step: 'V8', code: 'PKT-100', detail: pupilsPath });
    expect(await runCheck(removed, network.offices.sudin.enc.identity, network.fingerprint)).toMatchObject({
      exitCode: 1,
    });
    expect(await withPupils(pupils, 6)).toBe(`V8 PKT-104 ${pupilsPath}`);
  });

  it('BU26: refuses a sequence number beyond 2^31', async () => {
    const stream = { ...draft.manifest.stream, seq: 2 ** 31 + 1, prev: 'a'.repeat(64) };
    expect(await signed(changedManifest(draft, { stream }))).toBe('V3 PKT-042');
  });

  it('BU27: refuses a new epoch without prev_epoch, or without its policy', async () => {
    const stream = { ...draft.manifest.stream, epoch: 2 };
    expect(await signed(changedManifest(draft, { stream }))).toBe('V3 PKT-042');
    const prev_epoch = { epoch: 1, seq: 4, digest: 'a'.repeat(64) };
    expect(await signed(changedManifest(draft, { stream: { ...stream, prev_epoch } }))).toBe('V6 PKT-080');
    const reset = { stream: { ...stream, prev_epoch }, policy: 'epoch-reset/1' };
    expect(await signed(changedManifest(draft, reset))).toBe('ok');
  });

  it('BU35: names the line of a bad payload', async () => {
    const text = Buffer.from(entries.get(pupilsPath) ?? '').toString('utf8');
    const lines = text.trimEnd().split('\n');
    const at = (index: number, line: string) => Buffer.from(`${lines.with(index, line).join('\n')}\n`);
    const invalid = at(1, '{"name":"?"}');
    invalid[invalid.indexOf('?')] = 0xff;
    expect(await withPupils(invalid, 5)).toBe(`V9 PKT-113 ${pupilsPath}:2`);
    expect(await withPupils(at(2, '{"name":"\0"}'), 5)).toBe(`V9 PKT-113 ${pupilsPath}:3`);
    expect(await withPupils(at(3, `{"name":"${randomBytes(5 * 1024 * 1024).toString('hex')}"}`), 5)).toBe(
      `V9 PKT-112 ${pupilsPath}:4`,
    );
    expect(await withPupils(Buffer.from(text.replaceAll('\n', '\r\n')), 5)).toBe(
      `V9 PKT-113 ${pupilsPath}:1`,
    );
    expect(await withPupils(Buffer.from(text.trimEnd()), 4)).toBe(`V9 PKT-111 ${pupilsPath}`);
    expect(await withPupils(Buffer.alloc(0), 0)).toMatch(/^V3 PKT-042/);
    expect(await withPupils(Buffer.from(`${[...lines.slice(0, 4), lines[0] ?? ''].join('\n')}\n`), 5)).toBe(
      `V9 PKT-115 ${pupilsPath}:5 = 1`,
    );
    expect(await withPupils(Buffer.from(text.replace('"sex":"P"', '"sex":"X"')), 5)).toMatch(
      `V9 PKT-114 ${pupilsPath}:1`,
    );
  });

  it('BU37: refuses figures that differ from the payload', async () => {
    expect(await signed(changedManifest(draft, { counts: { ...draft.manifest.counts, pupils: 6 } }))).toBe(
      'V9 PKT-116',
    );
    expect(await signed(changedManifest(draft, { counts: { ...draft.manifest.counts, extra: 0 } }))).toBe(
      'V9 PKT-116',
    );
    expect(await signed(changedManifest(draft, { content_digest: 'a'.repeat(64) }))).toBe('V9 PKT-117');
  });

  it('refuses a stream name, a kind or an addressee that does not fit', async () => {
    const stream = { ...draft.manifest.stream, name: 'recap/other/sudin' };
    expect(await signed(changedManifest(draft, { stream }))).toBe('V5 PKT-065');
    expect(await signed(changedManifest(draft, { kind: 'determination' }))).toBe('V5 PKT-063');
    expect(await signed(changedManifest(draft, { to: [{ office: 'sudin', enc: 'a'.repeat(64) }] }))).toBe(
      'V5 PKT-061',
    );
    expect(await signed(changedManifest(draft, { trust: { version: 1, sha256: 'a'.repeat(64) } }))).toBe(
      'V5 PKT-064',
    );
    expect(await signed(changedManifest(draft, { network: 'a'.repeat(64) }))).toBe('V4 PKT-050');
  });
});
