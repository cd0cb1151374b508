import { join } from 'node:path';
import type { Knex } from 'knex';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { documentOf } from '#domain/documents/frame.ts';
import { connect } from '../../../../db/open.ts';
import { sha256Hex } from '../../../../main/paket/digest.ts';
import { signManifest } from '../../../../main/paket/signatures.ts';
import { checkSeals } from '../../../../main/services/audit/check-seals.ts';
import { command } from '../../../../main/services/command.ts';
import { opened } from '../../../../main/services/desk.ts';
import { openPersonKey } from '../../../../main/services/exchange/signing-key.ts';
import { issueDocument } from '../../../../main/services/issue-document.ts';
import {
  type InstalledOffice,
  makeNetwork,
  type Network,
  passphraseOf,
  receiveAndConfirm,
  returnReceipt,
  sign,
  signAndExport,
} from '../../../support/network.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { testKey } from '../../../support/store.ts';

describe('a document edited behind the program', () => {
  let office: TestOffice;
  let documentId = '';

  beforeEach(async () => {
    office = await openTestOffice({ role: 'kepala' });
    ({ documentId } = await command(office.desk, { action: 'uji', object: 'dokumen' }, (work) =>
      issueDocument(office.desk, work, quietJob, {
        type: 'DOC-07',
        subject: 'SMPN 215',
        date: isoDate('2013-08-19'),
        typedNumber: null,
        unitToken: '20101561',
        kop: null,
        content: (frame) => documentOf(frame, { type: 'DOC-07', title: 'Rekapitulasi', blocks: [] }),
      }),
    ));
  });
  afterEach(() => office.close());

  const edit = async (change: (db: Knex) => Promise<unknown>) => {
    const raw = connect(join(office.folder, 'kantor.db'), testKey, false);
    await change(raw);
    await raw.destroy();
  };
  const forged = Buffer.from('%PDF-1.4 lain');

  it('LG06: is whole as it was issued', async () => {
    expect(await checkSeals(office.desk, quietJob)).toEqual({ documents: 1, pakets: 0, broken: [] });
  });

  it.each([
    ['its PDF', { pdf: forged }],
    ['its PDF together with the hash beside it', { pdf: forged, sha256: sha256Hex(forged) }],
    ['the data it was made of', { snapshot: '{"title":"Rekapitulasi lain"}' }],
  ])('LG06: %s: is found', async (_title, changed) => {
    await edit((db) => db('document').update(changed));
    const { broken } = await checkSeals(office.desk, quietJob);
    expect(broken).toMatchObject([{ kind: 'dokumen', link: `/documents/${documentId}` }]);
  });

  it('LG06: one put in without being issued is found', async () => {
    await edit(async (db) => {
      const row = await db('document').first<Record<string, unknown>>();
      await db('document').insert({ ...row, document_id: 'selundupan', number: 'X/1' });
    });
    expect((await checkSeals(office.desk, quietJob)).broken).toMatchObject([
      { label: 'Rekapitulasi nomor X/1', link: '/documents/selundupan' },
    ]);
  });
});

describe('a Paket between offices', () => {
  let network: Network;
  let dinas: InstalledOffice;
  let sudin: InstalledOffice;
  const db = () => opened(dinas.desk).database.write;

  beforeAll(async () => {
    network = await makeNetwork(['31-dinas', '3173-sudin-dasar', '317308-seksi-dasar']);
    dinas = network.at('31-dinas');
    sudin = network.at('3173-sudin-dasar');
  }, 60_000);
  afterAll(() => network.close());

  const prepare = async (): Promise<string> => {
    const { paketIds } = await dinas.as('operator').ask('reference.prepare', { on: '2013-07-29' });
    return paketIds[0] ?? '';
  };
  const seals = () => dinas.as('kepala').ask('audit.checkSeals', {});

  it('LG06: the preparer cannot approve his own Paket, not even as a kepala of his own making', async () => {
    const paketId = await prepare();
    await sign(dinas, paketId, 'operator');
    const passphrase = passphraseOf('operator', dinas.office);
    const { userId } = dinas.desk.session.open?.actor ?? { userId: '' };
    await db()('user_account').where({ user_id: userId }).update({ role: 'kepala' });
    const open = opened(dinas.desk);
    dinas.desk.session.open = { ...open, actor: { ...open.actor, role: 'kepala' } };
    expect((await dinas.refusal('paket.sign', { paketIds: [paketId], passphrase })).code).toBe('NET-050');
    await db()('user_account').where({ user_id: userId }).update({ role: 'operator' });
  });

  it('LG06: the receiver refuses what he then signs into the database', async () => {
    const paketId = await prepare();
    await sign(dinas, paketId, 'operator');
    const { userId } = opened(dinas.desk).actor;
    const { key, person } = await openPersonKey(db(), userId, passphraseOf('operator', dinas.office));
    const row = await db()('paket')
      .where({ paket_id: paketId })
      .first<{ manifest: Uint8Array; signatures: string }>();
    const approval = await signManifest(new Uint8Array(row.manifest), key, {
      role: 'kepala',
      person,
      office: dinas.office,
      purpose: 'approve',
      iat: 1,
    });
    const signatures = JSON.stringify([...(JSON.parse(row.signatures) as unknown[]), approval]);
    await db()('paket').where({ paket_id: paketId }).update({ signatures, state: 'ditandatangani' });
    const file = sudin.bring('masuk.paket', dinas.fetched(await dinas.ask('paket.export', { paketId })));
    expect((await sudin.as('operator').refusal('paket.receive', { file })).code).toBe('PKT-079');
  });

  it('PD07: a delivered Paket makes its receiver a witness of our log, proven by his receipt', async () => {
    const paketId = await prepare();
    const received = await receiveAndConfirm(sudin, await signAndExport(dinas, paketId));
    const held = async () => {
      const check = await dinas.as('kepala').ask('audit.check', {});
      return check.held.find((one) => one.paketId === paketId);
    };
    expect(await held()).toMatchObject({
      holders: ['Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat'],
      proven: false,
      fit: 'cocok',
    });
    await returnReceipt(sudin, received, dinas);
    expect(await held()).toMatchObject({ proven: true, fit: 'cocok' });
    const [witness] = await sudin.as('kepala').ask('audit.witnesses', {});
    expect(witness).toMatchObject({ office: '31-dinas' });
    const file = await sudin.ask('audit.exportWitnesses', {});
    const compared = await dinas.as('kepala').ask('audit.compareHeads', {
      file: dinas.bring(file.name, sudin.fetched(file)),
    });
    expect(compared.every(({ fit }) => fit === 'cocok')).toBe(true);
    expect((await seals()).broken).toEqual([]);
  });

  it('LG08: a Paket on a stick shows no NIK and no name of what it carries', async () => {
    const [nik, name] = ['3173080502010001', 'Siti Nurhaliza Rahmawati'];
    await db()('comparison_person').insert({
      ...{
        source: 'PPLS 2011',
        version: '1',
        ref: 'r-1',
        nik,
        name,
        name_key: 'siti',
        sound_key: 's',
        sound_words: 's',
      },
      ...{ birth_date: '2001-02-05', sex: 'P', address: 'Jalan Uji', kelurahan: 'Kembangan Utara' },
      ...{ kecamatan: 'Kembangan', category: 'miskin' },
    });
    const paketId = await prepare();
    const bytes = Buffer.from(await signAndExport(dinas, paketId));
    for (const text of [nik, name])
      for (const encoding of ['utf8', 'utf16le'] as const)
        expect(bytes.includes(Buffer.from(text, encoding))).toBe(false);
  });

  it.each([
    ['its manifest', { column: 'manifest', value: (bytes: Buffer) => flipped(bytes) }],
    ['its kept file', { column: 'content', value: (bytes: Buffer) => flipped(bytes) }],
  ])('LG06: an edit of %s is found', async (_title, { column, value }) => {
    const { paket_id } = await db()('paket')
      .where({ direction: 'keluar' })
      .whereNotNull('exported_at')
      .first<{ paket_id: string }>('paket_id');
    const table = column === 'manifest' ? 'paket' : 'paket_file';
    const row = await db()(table).where({ paket_id }).first<Record<string, Buffer>>(column);
    const bytes = row[column] ?? Buffer.alloc(0);
    await db()(table)
      .where({ paket_id })
      .update({ [column]: value(bytes) });
    expect((await seals()).broken).toMatchObject([{ kind: 'Paket', link: `/paket/${paket_id}` }]);
    await db()(table)
      .where({ paket_id })
      .update({ [column]: bytes });
  });
});

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const last = copy.length - 3;
  copy[last] = (copy[last] ?? 0) ^ 1;
  return copy;
}
