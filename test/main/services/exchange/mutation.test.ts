import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContainer } from '../../../../main/paket/container-read.ts';
import { openEnvelope, sealEnvelope } from '../../../../main/paket/envelope.ts';
import { opened } from '../../../../main/services/desk.ts';
import { type InstalledOffice, makeNetwork, type Network, signAndExport } from '../../../support/network.ts';
import { countAllRows } from '../../../support/store.ts';
import { byteFamilies } from '../../paket/mutation/byte-mutants.ts';
import { seededDice } from '../../paket/mutation/dice.ts';
import { entryFamilies } from '../../paket/mutation/entry-mutants.ts';
import { changedRows } from '../../paket/mutation/row-mutants.ts';
import { signatureFamilies, signaturesIn } from '../../paket/mutation/signature-mutants.ts';
import { writeZip } from '../../paket/mutation/write-zip.ts';
import { type Entries, withSignatures } from '../../paket/tampering.ts';

const dice = seededDice(27_2013);

let network: Network;
let sudin: InstalledOffice;
/** A reference of the Dinas for this Suku Dinas, as it left the house, and opened with the key of the Suku Dinas. */
let bytes: Uint8Array;
let zip: Uint8Array;
let recipient: string;
let entries: Entries;
beforeAll(async () => {
  network = await makeNetwork(['31-dinas', '3173-sudin-dasar', '317308-seksi-dasar']);
  sudin = network.at('3173-sudin-dasar');
  const dinas = network.at('31-dinas');
  const { paketIds } = await dinas.as('operator').ask('reference.prepare', { on: '2013-07-29' });
  bytes = await signAndExport(dinas, paketIds[0] ?? '');
  const key = await opened(sudin.desk)
    .database.read('decryption_key')
    .first<{ identity: string; recipient: string }>('identity', 'recipient');
  recipient = key.recipient;
  zip = await openEnvelope(bytes, [key.identity]);
  const container = openContainer(zip);
  entries = new Map();
  for (const name of container.names) entries.set(name, (await container.read(name)) ?? new Uint8Array());
}, 120_000);
afterAll(() => network.close());

/** Every mutant is brought to the window, refused, and leaves one row of the audit log and no other in any table. */
async function refusesAll(mutants: readonly Uint8Array[]): Promise<void> {
  const read = opened(sudin.desk).database.read;
  const before = await countAllRows(read);
  for (const mutant of mutants) {
    const reply = await sudin
      .as('operator')
      .call('paket.receive', { file: sudin.bring('masuk.paket', mutant) });
    expect(reply).toMatchObject({ ok: false, error: { code: expect.stringMatching(/^PKT-/) as string } });
  }
  expect(await countAllRows(read)).toEqual({ ...before, audit: (before['audit'] ?? 0) + mutants.length });
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
const sealed = (made: Uint8Array) => sealEnvelope(made, [recipient]);

describe('P1: a mutant brought to the window of a real office writes nothing', () => {
  it('BU01 BU02 the file changed, cut or grown', async () => {
    const mutants = Object.values(byteFamilies).flatMap((mutate) => times(10, () => mutate(bytes, dice)));
    await refusesAll(mutants);
  });

  it('BU06 BU07 BU09 BU13 the container changed and encrypted again', async () => {
    const zips = Object.values(entryFamilies).flatMap((mutate) =>
      times(10, () => writeZip(mutate(entries, dice))),
    );
    const cut = times(10, () => byteFamilies['cut off'](zip, dice));
    const rows = times(10, () => writeZip([...changedRows(entries, dice)]));
    await refusesAll(await Promise.all([...zips, ...cut, ...rows].map(sealed)));
  });

  it('BU14 the signatures changed', async () => {
    const own = signaturesIn(entries);
    const zips = Object.values(signatureFamilies).flatMap((mutate) =>
      times(5, () => writeZip([...withSignatures(entries, mutate(own, own.toReversed(), dice))])),
    );
    await refusesAll(await Promise.all(zips.map(sealed)));
  });

  it('and the untouched one is taken in', async () => {
    const reply = await sudin
      .as('operator')
      .call('paket.receive', { file: sudin.bring('masuk.paket', bytes) });
    expect(reply).toMatchObject({ ok: true, value: { state: 'karantina' } });
  });
});
