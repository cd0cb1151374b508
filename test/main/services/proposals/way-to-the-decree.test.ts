import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../../../main/services/desk.ts';
import {
  type InstalledOffice,
  makeNetwork,
  type Network,
  passphraseOf,
  returnReceipt,
} from '../../../support/network.ts';
import { deliverRecap, pupil } from '../candidates/hand-made.ts';

let network: Network;
let dinas: InstalledOffice;
let sudin: InstalledOffice;
let kembangan: InstalledOffice;
let cengkareng: InstalledOffice;

/** One child in both sections (same NIK), one whose names are alike, one with nothing in common. */
const same = pupil('1');
const sameElsewhere = pupil('91', { nik: same.nik, name: 'Anak No. 1', birth_date: same.birth_date });
const alike = pupil('2', { name: 'Muhammad Rizky Pratama', nik: null, mother_name: 'Siti Aminah' });
const alikeElsewhere = pupil('92', {
  name: 'Mohamad Rizki Pratama',
  nik: null,
  mother_name: 'Siti Aminah',
  birth_date: alike.birth_date,
});
const inPrimary = pupil('3', { level: 'SD', school_npsn: '20101801', class_grade: '4', sex: 'P' });
const alone = pupil('4', { kind: 'lanjutan' });

beforeAll(async () => {
  network = await makeNetwork(['31-dinas', '3173-sudin-dasar', '317308-seksi-dasar', '317301-seksi-dasar']);
  dinas = network.at('31-dinas');
  sudin = network.at('3173-sudin-dasar');
  kembangan = network.at('317308-seksi-dasar');
  cengkareng = network.at('317301-seksi-dasar');
  // The Suku Dinas and the sections learn the edition of the year from the Dinas' reference.
  const { paketIds } = await dinas.as('operator').ask('reference.prepare', { on: '2013-07-29' });
  for (const paketId of paketIds) await network.deliver(dinas, paketId, sudin);
  const relayed = await sudin.as('operator').ask('reference.relay', { on: '2013-07-29' });
  for (const paketId of relayed.paketIds) {
    const { stream } = await sudin.ask('paket.get', { paketId });
    await network.deliver(sudin, paketId, stream.includes('317308') ? kembangan : cengkareng);
  }
}, 120_000);
afterAll(() => network.close());

const db = (office: InstalledOffice) => opened(office.desk).database.read;
const stateOf = async (office: InstalledOffice, row: { readonly application_id: string }) =>
  (
    await db(office)('candidate')
      .where({ application_id: row.application_id })
      .first<{ state: string } | undefined>('state')
  )?.state;

describe('recaps and pairs at the Suku Dinas', () => {
  beforeAll(() => sudin.on('2013-09-10'));

  it('says what stands in the way while nothing came', async () => {
    expect(await sudin.as('operator').ask('proposals.view', {})).toMatchObject({
      openPairs: 0,
      recap: null,
      recapStep: { allowed: false },
      make: { allowed: false },
    });
    expect(
      (await sudin.refusal('proposals.recap', { on: '2013-09-02', setOpenPairsAside: false })).code,
    ).toBe('PRP-021');
    expect(
      (await sudin.refusal('proposals.make', { bidang: 'bidang-smp-sma', date: '2013-09-02', number: null }))
        .code,
    ).toBe('PRP-022');
    expect(
      (
        await kembangan
          .as('operator')
          .refusal('proposals.recap', { on: '2013-09-02', setOpenPairsAside: false })
      ).code,
    ).toBe('OFF-001');
  });

  it('takes the recaps of both sections in as candidates', async () => {
    await deliverRecap(network, kembangan, sudin, [same, alike, inPrimary, alone]);
    await deliverRecap(network, cengkareng, sudin, [sameElsewhere, alikeElsewhere]);
    const page = await sudin.ask('candidates.page', { search: 'rizky' });
    expect(page.rows.map(({ name }) => name)).toEqual(['Muhammad Rizky Pratama']);
    expect((await sudin.ask('candidates.page', {})).total).toBe(6);
    expect(page.rows[0]?.nikMasked).toBe('belum punya NIK');
  });

  it('finds the pairs once, and an open pair stops the recap (G-46)', async () => {
    expect(await sudin.ask('duplicates.find', {})).toEqual({ found: 2, open: 2 });
    expect(await sudin.ask('duplicates.find', {})).toEqual({ found: 0, open: 2 });
    const { rows } = await sudin.ask('duplicates.page', {});
    expect(rows.map(({ kind }) => kind).sort()).toEqual(['mirip', 'nik-sama']);
    const refusal = await sudin.refusal('proposals.recap', { on: '2013-09-02', setOpenPairsAside: false });
    expect(refusal).toMatchObject({ code: 'PRP-020' });
    expect(refusal.what).toContain('2 pasangan');
  });

  it('set aside by name, both sides wait and nobody is recapped twice', async () => {
    const view = await sudin.ask('proposals.recap', { on: '2013-09-02', setOpenPairsAside: true });
    expect(view.recap).toMatchObject({ pupils: 2 });
    for (const row of [same, sameElsewhere, alike, alikeElsewhere])
      expect(await stateOf(sudin, row)).toBe('set-aside');
  });

  it('a person decides with a reason: one side is left out and stays on record, the other goes on', async () => {
    const { rows } = await sudin.ask('duplicates.page', {});
    const bySame = rows.find(({ kind }) => kind === 'nik-sama')?.pairId ?? '';
    const byName = rows.find(({ kind }) => kind === 'mirip')?.pairId ?? '';
    const decision = { pairId: bySame, outcome: 'orang-sama' as const, reason: 'KK sama', on: '2013-09-03' };
    expect((await sudin.refusal('duplicates.decide', { ...decision, exclude: null })).code).toBe('DUP-001');
    expect(
      (await sudin.refusal('duplicates.decide', { ...decision, exclude: alone.application_id })).code,
    ).toBe('DUP-001');
    await sudin.ask('duplicates.decide', { ...decision, exclude: sameElsewhere.application_id });
    expect(
      (await sudin.refusal('duplicates.decide', { ...decision, exclude: same.application_id })).code,
    ).toBe('OFF-003');
    const different = await sudin.ask('duplicates.decide', {
      pairId: byName,
      outcome: 'beda-orang',
      exclude: null,
      reason: 'Ibu berbeda NIK',
      on: '2013-09-03',
    });
    expect(different.decision).toMatchObject({ outcome: 'beda-orang', excluded: null });
    expect(await stateOf(sudin, sameElsewhere)).toBe('excluded');
    const { received } = await sudin.ask('proposals.view', {});
    expect(received.filter(({ state }) => state === 'diterima').map(({ recap }) => recap)).toEqual(
      received
        .filter(({ pupils }) => pupils > 0)
        .map(() => expect.stringMatching(/^M-\d{4}-\d{4}, revisi 1$/) as string),
    );
    for (const row of [same, alike, alikeElsewhere]) expect(await stateOf(sudin, row)).toBe('received');
    expect((await sudin.ask('proposals.view', {})).openPairs).toBe(0);
  });

  it('the decision stands when the section sends a newer revision', async () => {
    const paketId = await deliverRecap(network, cengkareng, sudin, [sameElsewhere, alikeElsewhere]);
    expect(await sudin.ask('paket.get', { paketId })).toMatchObject({ seq: 2, state: 'diterima' });
    expect(await stateOf(sudin, sameElsewhere)).toBe('excluded');
    expect((await sudin.ask('candidates.page', { search: 'rizki' })).total).toBe(1);
  });

  it('recaps everyone who is left', async () => {
    const view = await sudin.ask('proposals.recap', { on: '2013-09-04', setOpenPairsAside: false });
    expect(view.recap).toMatchObject({ pupils: 5, state: 'sealed' });
    expect(view.bidang.map(({ pupils }) => pupils)).toEqual([1, 4, 0]);
  });
});

describe('two proposals of two Bidang, one recommendation', () => {
  it('each Bidang gets its own letter, list and Paket; the Dinas receives both', async () => {
    expect(
      (await sudin.refusal('proposals.make', { bidang: 'bidang-smk', date: '2013-09-05', number: null }))
        .code,
    ).toBe('PRP-023');
    for (const bidang of ['bidang-tk-sd-plb', 'bidang-smp-sma'] as const) {
      const made = await sudin
        .as('operator')
        .ask('proposals.make', { bidang, date: '2013-09-05', number: null });
      expect(made).toMatchObject({ state: 'draft', excluded: bidang === 'bidang-smp-sma' ? 1 : 0 });
      const atDinas = await network.deliver(sudin, made.paketId ?? '', dinas);
      await returnReceipt(dinas, atDinas, sudin);
    }
    const own = await sudin.ask('proposals.page', {});
    expect(own.rows.map(({ state, pupils }) => [state, pupils])).toEqual(
      expect.arrayContaining([
        ['sealed', 1],
        ['sealed', 4],
      ]),
    );
    expect(await stateOf(sudin, alone)).toBe('proposed');
    expect(new Set(own.rows.map(({ number }) => number)).size).toBe(2);
  });

  it('the totals at the Dinas are the sum of the proposals, level by level', async () => {
    const view = await dinas.as('operator').ask('recommendation.view', {});
    expect(view.proposals).toHaveLength(2);
    expect(view.missingSenders).toEqual([]);
    const sum = view.proposals.reduce((total, { pupils }) => total + pupils, 0);
    expect(sum).toBe(5);
    expect(view.totals.reduce((total, row) => total + row.total, 0)).toBe(sum);
    for (const row of view.totals)
      expect(row.L + row.P === row.total && row.baru + row.lanjutan === row.total).toBe(true);
  });

  it('is compiled, signed by the head with his own passphrase, sent, considered: in this order only', async () => {
    expect(
      (await sudin.as('operator').refusal('recommendation.compile', { date: '2013-09-09', number: null }))
        .code,
    ).toBe('OFF-001');
    dinas.on('2013-09-09');
    expect((await dinas.as('operator').refusal('recommendation.markSent', sent)).code).toBe('PRP-001');
    const compiled = await dinas.ask('recommendation.compile', {
      date: '2013-09-09',
      number: '900/KJP/2013',
    });
    expect(compiled).toMatchObject({ state: 'draft', pupils: 5, number: '900/KJP/2013' });
    expect(compiled.documents).toHaveLength(2);
    expect(
      (
        await dinas.refusal('recommendation.sign', {
          signedOn: '2013-09-09',
          passphrase: passphraseOf('kepala', dinas.office),
        })
      ).code,
    ).toBe('SES-004');
    expect(
      (
        await dinas.as('kepala').refusal('recommendation.sign', {
          signedOn: '2013-09-09',
          passphrase: passphraseOf('operator', dinas.office),
        })
      ).code,
    ).toBe('SES-010');
  });

  it('a proposal revised after it was compiled must be compiled in before anyone signs', async () => {
    dinas.on('2013-09-10');
    const made = await sudin
      .as('operator')
      .ask('proposals.make', { bidang: 'bidang-tk-sd-plb', date: '2013-09-10', number: null });
    expect(made.revision).toBe(2);
    await network.deliver(sudin, made.paketId ?? '', dinas);
    expect(
      (
        await dinas.as('kepala').refusal('recommendation.sign', {
          signedOn: '2013-09-10',
          passphrase: passphraseOf('kepala', dinas.office),
        })
      ).code,
    ).toBe('OFF-003');
    await dinas.ask('recommendation.compile', { date: '2013-09-10', number: null });
    const signed = await dinas.ask('recommendation.sign', {
      signedOn: '2013-09-10',
      passphrase: passphraseOf('kepala', dinas.office),
    });
    expect(signed).toMatchObject({ state: 'signed', pupils: 5 });
    expect((await dinas.refusal('recommendation.compile', { date: '2013-09-10', number: null })).code).toBe(
      'PRP-024',
    );
    expect(await stateOf(dinas, alone)).toBe('recommended');
    expect(await dinas.ask('recommendation.markSent', sent)).toMatchObject({ state: 'sent' });
    const letter = { number: 'TAPD/1', date: '2013-09-20', summary: 'Dapat ditetapkan' };
    // A letter dated later than today cannot have arrived.
    expect((await dinas.refusal('recommendation.recordConsideration', letter)).what).toContain(
      '20 September 2013',
    );
    dinas.on('2013-09-20');
    expect(await dinas.ask('recommendation.recordConsideration', letter)).toMatchObject({
      state: 'considered',
    });
  });
});

describe('the decree and its way down', () => {
  const decree = {
    number: '1234/2013',
    date: '2013-10-01' as const,
    periodFrom: '2013-07-01',
    periodTo: '2014-06-30',
    note: '',
    amounts: { SMP: 1_500_000 },
  };

  it('refuses a list it cannot read safely, and changes nothing', async () => {
    dinas.on('2013-10-01');
    for (const text of ['a;b\n1;2\n', 'NIK;Nama;Besaran\n3173080201020001;Anak Nomor 1;banyak\n']) {
      const file = dinas.bring('keputusan.csv', Buffer.from(text));
      expect((await dinas.as('operator').refusal('determination.record', { ...decree, file })).code).toBe(
        'PRP-025',
      );
    }
    expect((await dinas.ask('recommendation.view', {})).state).toBe('considered');
    expect((await dinas.refusal('determination.prepare', { on: '2013-10-02' })).code).toBe('PRP-026');
  });

  it('matches the list by NIK, then by name; names the lines that fit nobody', async () => {
    const lines = [
      'NIK;Nama;Status;Besaran;Catatan',
      `${same.nik ?? ''};Anak Nomor 1;Ditetapkan;;`,
      `;${alike.name};Ditetapkan;Rp1.800.000,00;`,
      `${inPrimary.nik ?? ''};Anak Nomor 3;Tidak ditetapkan;;Pindah`,
      '3173080201029999;Orang Tak Dikenal;Ditetapkan;;',
    ];
    const file = dinas.bring('keputusan.csv', Buffer.from(lines.join('\n')));
    const view = await dinas.ask('determination.record', { ...decree, file });
    expect(view).toMatchObject({
      state: 'determined',
      determination: { recipients: 2, notDetermined: 3, unmatched: 1 },
    });
    const row = await db(dinas)('determination').first<{ unmatched: string }>('unmatched');
    expect(JSON.parse(row.unmatched)).toEqual(['Orang Tak Dikenal']);
    const { rows } = await dinas.ask('determination.outcomes', {});
    const amountOf = (name: string) => rows.find((one) => one.name === name)?.amount;
    expect([
      amountOf('Anak Nomor 1'),
      amountOf(alike.name),
      amountOf('Anak Nomor 3'),
      amountOf('Anak Nomor 4'),
    ]).toEqual([1_500_000, 1_800_000, null, null]);
  });

  it('goes down to the Suku Dinas and on to each section, its own pupils only', async () => {
    const { paketIds } = await dinas.as('operator').ask('determination.prepare', { on: '2013-10-02' });
    expect(paketIds).toHaveLength(1);
    await network.deliver(dinas, paketIds[0] ?? '', sudin);
    expect(await stateOf(sudin, same)).toBe('determined');
    expect(await stateOf(sudin, alone)).toBe('not-determined');
    expect((await sudin.as('operator').ask('determination.outcomes', {})).total).toBe(5);

    const down = await sudin.ask('determination.prepare', { on: '2013-10-03' });
    expect(down.paketIds).toHaveLength(2);
    for (const paketId of down.paketIds) {
      const { stream } = await sudin.ask('paket.get', { paketId });
      await network.deliver(sudin, paketId, stream.includes('317308') ? kembangan : cengkareng);
    }
    const outcomes = async (office: InstalledOffice) =>
      (await office.as('operator').ask('determination.outcomes', {})).rows.map(
        ({ name, outcome }) => `${name}: ${outcome}`,
      );
    expect(await outcomes(kembangan)).toEqual([
      'Anak Nomor 1: ditetapkan',
      'Anak Nomor 3: tidak-ditetapkan',
      'Anak Nomor 4: tidak-ditetapkan',
      'Muhammad Rizky Pratama: ditetapkan',
    ]);
    expect(await outcomes(cengkareng)).toEqual(['Mohamad Rizki Pratama: tidak-ditetapkan']);
  });

  it('a proposal that comes late makes a supplementary recommendation; what is signed stays (Pasal 30)', async () => {
    const late = pupil('5');
    for (const office of [dinas, sudin, kembangan]) office.on('2013-10-10');
    await deliverRecap(network, kembangan, sudin, [same, alike, inPrimary, alone, late]);
    // Whom the decree names keeps his outcome, whatever recap comes later.
    expect([await stateOf(sudin, same), await stateOf(sudin, late)]).toEqual(['determined', 'received']);
    await sudin.as('operator').ask('proposals.recap', { on: '2013-10-10', setOpenPairsAside: false });
    const made = await sudin.ask('proposals.make', {
      bidang: 'bidang-smp-sma',
      date: '2013-10-10',
      number: null,
    });
    await network.deliver(sudin, made.paketId ?? '', dinas);

    const first = await dinas.as('operator').ask('recommendation.view', {});
    expect(first).toMatchObject({ state: 'determined', waiting: 1, compile: { allowed: true } });
    const draft = await dinas.ask('recommendation.compile', { date: '2013-10-10', number: null });
    expect(draft).toMatchObject({ state: 'draft', pupils: 1, waiting: 0, all: [{}, {}] });
    const letter = await db(dinas)('document')
      .where({ type: 'DOC-18', document_id: draft.documents[0]?.documentId })
      .first<{ snapshot: string }>('snapshot');
    expect(letter.snapshot).toContain('susulan atas rekomendasi Nomor');
    await dinas.as('kepala').ask('recommendation.sign', {
      signedOn: '2013-10-10',
      passphrase: passphraseOf('kepala', dinas.office),
    });
    expect([await stateOf(dinas, same), await stateOf(dinas, late)]).toEqual(['determined', 'recommended']);
    const { recommendationId } = first;
    expect(await dinas.ask('recommendation.view', { recommendationId })).toMatchObject({
      state: 'determined',
      pupils: 5,
      determination: { recipients: 2 },
    });
    expect(await dinas.ask('recommendation.view', {})).toMatchObject({
      state: 'signed',
      determination: null,
    });
  });

  it('every act of the whole way stands in an unbroken audit chain', async () => {
    for (const office of [dinas, sudin, kembangan, cengkareng]) {
      const check = await office.ask('audit.check', {});
      expect(check).toMatchObject({ intact: true, brokenAt: null });
      expect(check.rows).toBeGreaterThan(5);
    }
  });
});

const sent = { tapdOn: '2013-09-11', bpkdOn: '2013-09-11', tkpkOn: '2013-09-11' };
