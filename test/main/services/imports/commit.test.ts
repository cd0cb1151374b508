import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportRow } from '#contract/methods/schools.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { readSpreadsheet } from '../../../../main/adapters/spreadsheet/read-spreadsheet.ts';
import { importHandlers } from '../../../../main/services/imports/handlers.ts';
import { pupilHandlers } from '../../../../main/services/pupils/handlers.ts';
import { csvRow, recapHeader } from '../../../support/recap-csv.ts';
import { openTestOffice, quietJob, sampleBytes, type TestOffice } from '../../../support/office.ts';
import { openSchoolRounds } from '../rounds/round-walk.ts';

const smp = 'SMP Tunas Bangsa.xlsx';
const sd = 'SDN Kembangan Utara 01 Pg.xlsx';
const paging = { page: 0, pageSize: 200, sort: null };

let office: TestOffice;
let imports: ReturnType<typeof importHandlers>;
beforeEach(async () => {
  office = await openTestOffice();
  imports = importHandlers(office.desk);
});
afterEach(() => office.close());

function preview(name: string, bytes: Uint8Array, npsn: string | null = null) {
  return imports['imports.preview']({ file: office.bring(name, bytes), npsn }, quietJob);
}

async function take(name: string): Promise<string> {
  const { importId } = await preview(name, sampleBytes(name));
  await imports['imports.commit']({ importId }, quietJob);
  return importId;
}

async function heldRows(importId: string): Promise<readonly ImportRow[]> {
  return (await imports['imports.rows']({ ...paging, importId, state: 'held' }, quietJob)).rows;
}

async function pupils(search = ''): Promise<number> {
  return (
    await pupilHandlers(office.desk)['pupils.page'](
      { ...paging, search, npsn: null, roundId: null, state: null },
      quietJob,
    )
  ).total;
}

function csv(...rows: readonly string[]): Uint8Array {
  return new TextEncoder().encode([recapHeader, ...rows].join('\n'));
}

describe('a commit', () => {
  it('refuses the same file a second time and says when it came', async () => {
    const first = await take(sd);
    const again = await preview('salinan.xlsx', sampleBytes(sd), '20101801');
    expect(again.earlier).toMatchObject({ importId: first, sameFile: true });
    await expect(imports['imports.commit']({ importId: again.importId }, quietJob)).rejects.toMatchObject({
      code: 'IMP-021',
    });
    await expect(imports['imports.commit']({ importId: first }, quietJob)).rejects.toMatchObject({
      code: 'IMP-022',
    });
    expect(await pupils()).toBe(46);
  });

  it('SP07 holds whoever the office already has, with the pair named, and overwrites nothing', async () => {
    await take(sd);
    const bytes = csv(
      csvRow(1, '3173081412030032', 'M. Firmansyah', { birth: '14/12/2003' }),
      csvRow(2, 'belum ada', 'ARIF MAULANA'),
      csvRow(3, '3173080603060099', 'Orang Baru', { guardian: 'Wali Baru' }),
    );
    const { importId } = await preview('SMPN 215 susulan.csv', bytes, '20101561');
    const committed = await imports['imports.commit']({ importId }, quietJob);
    expect(committed).toMatchObject({ read: 3, accepted: 1, held: 2, rejected: 0 });
    const held = await heldRows(importId);
    expect(held.map(({ problems }) => problems.find(({ severity }) => severity === 'held')?.code)).toEqual([
      'ROW-018',
      'ROW-019',
    ]);
    expect(held[0]?.problems.at(-1)?.cell).toBe('SMPN 215 susulan!B2');
    expect(held[0]?.problems.at(-1)?.sentence).toContain('Muhammad Firmansyah, SDN Kembangan Utara 01 Pg');
    const decide = { importId, ordinal: 1, decision: 'accept' as const, nik: null, reason: 'KK dilihat' };
    await expect(imports['imports.decideHeld'](decide, quietJob)).rejects.toMatchObject({ code: 'IMP-026' });
    const balanced = await imports['imports.decideHeld']({ ...decide, decision: 'reject' }, quietJob);
    expect(balanced).toMatchObject({ read: 3, accepted: 1, held: 1, rejected: 1 });
    expect(await pupils()).toBe(47);
  });

  it('lets a person decide each held row against the paper', async () => {
    const { importId } = await preview(smp, sampleBytes(smp));
    const decision = {
      importId,
      ordinal: 5,
      decision: 'accept' as const,
      nik: '3173081909990051',
      reason: 'NIK dari KK asli',
    };
    await expect(imports['imports.decideHeld'](decision, quietJob)).rejects.toMatchObject({
      code: 'IMP-022',
    });
    await imports['imports.commit']({ importId }, quietJob);
    const waiting = (await heldRows(importId)).find(({ ordinal }) => ordinal === 5);
    expect(waiting?.holder).toEqual({ birthDate: '1999-09-19', sex: 'L' });
    await expect(imports['imports.decideHeld']({ ...decision, nik: '123' }, quietJob)).rejects.toMatchObject({
      code: 'IMP-025',
    });
    const after = await imports['imports.decideHeld'](decision, quietJob);
    expect(after).toMatchObject({ read: 37, accepted: 31, held: 4, rejected: 2 });
    await expect(imports['imports.decideHeld'](decision, quietJob)).rejects.toMatchObject({
      code: 'IMP-024',
    });
    expect(await pupils('3173081909990051')).toBe(1);
    // Rows 28 and 29 share a NIK: once one has it, the other needs its own.
    const [, , , shared, other] = await heldRows(importId).then((rows) => [null, ...rows]);
    await imports['imports.decideHeld']({ ...decision, ordinal: shared?.ordinal ?? 0, nik: null }, quietJob);
    await expect(
      imports['imports.decideHeld']({ ...decision, ordinal: other?.ordinal ?? 0, nik: null }, quietJob),
    ).rejects.toMatchObject({ code: 'IMP-026' });
  });

  it('holds a row that cannot become a pupil yet, and says what is missing', async () => {
    const row = csvRow(1, 'belum ada', 'Tanpa Kelamin').replace(';L;', ';;');
    const { importId } = await preview('rekap.csv', csv(row), '20101801');
    expect(await imports['imports.commit']({ importId }, quietJob)).toMatchObject({ accepted: 0, held: 1 });
    expect((await heldRows(importId))[0]?.problems.at(-1)).toMatchObject({
      code: 'ROW-046',
      column: 'jenis kelamin',
    });
    const decision = { importId, ordinal: 1, decision: 'accept' as const, nik: null, reason: 'KK' };
    await expect(imports['imports.decideHeld'](decision, quietJob)).rejects.toMatchObject({
      code: 'IMP-029',
      values: { missing: 'jenis kelamin' },
    });
    // The sex is in the NIK.
    await imports['imports.decideHeld']({ ...decision, nik: '3173084603060035' }, quietJob);
    expect(await office.database.read('pupil').first()).toMatchObject({ sex: 'P', nik_state: 'ada' });
  });

  it('derives class c from a home outside the province', async () => {
    const bytes = csv(
      csvRow(1, '3671080603060035', 'Anak Tangerang', { kota: 'Kota Tangerang' }),
      csvRow(2, '3671080703060035', 'Pindahan'),
    );
    const { importId } = await preview('rekap.csv', bytes, '20101801');
    await imports['imports.commit']({ importId }, quietJob);
    const rows = await office.database
      .read('application')
      .orderBy('name')
      .select<object[]>('name', 'applicant_class');
    expect(rows).toEqual([
      { name: 'Anak Tangerang', applicant_class: 'c' },
      { name: 'Pindahan', applicant_class: 'a' },
    ]);
  });

  it('marks a letter after the window as late once the window is known', async () => {
    office.on('2013-08-02');
    const { importId } = await preview(
      'rekap.csv',
      csv(
        csvRow(1, '3173080603060035', 'Tepat'),
        csvRow(2, '3173080703060035', 'Telat', { received: '30/07/2013' }),
      ),
      '20101801',
    );
    await imports['imports.commit']({ importId }, quietJob);
    await openSchoolRounds(office, '20101801');
    const rows = await office.database
      .read('application')
      .orderBy('name', 'desc')
      .select<object[]>('name', 'state');
    expect(rows).toEqual([
      { name: 'Tepat', state: 'submitted' },
      { name: 'Telat', state: 'rejectedLate' },
    ]);
  });

  it('U13 can be undone as a whole until a round is built on it', async () => {
    const importId = await take(sd);
    await imports['imports.undo']({ importId, reason: 'salah sekolah' }, quietJob);
    expect(await pupils()).toBe(0);
    expect(await pupils('Arif')).toBe(0);
    const second = await take(sd);
    expect(await pupils()).toBe(46);
    await openSchoolRounds(office, '20101801');
    await expect(
      imports['imports.undo']({ importId: second, reason: 'salah' }, quietJob),
    ).rejects.toMatchObject({ code: 'IMP-023', values: { count: 46 } });
  });

  it('leaves nothing of a preview that was thrown away', async () => {
    const { importId } = await preview(smp, sampleBytes(smp));
    await imports['imports.discard']({ importId }, quietJob);
    await expect(imports['imports.commit']({ importId }, quietJob)).rejects.toMatchObject({
      code: 'IMP-022',
    });
    expect(await pupils()).toBe(0);
    expect((await imports['imports.list'](paging, quietJob)).rows).toMatchObject([
      { importId, state: 'discarded' },
    ]);
  });

  it('leaves nothing when it is cancelled', async () => {
    const { importId } = await preview(smp, sampleBytes(smp));
    const cancelled = { signal: AbortSignal.abort(), progress: () => undefined };
    await expect(imports['imports.commit']({ importId }, cancelled)).rejects.toMatchObject({
      code: 'SYS-004',
    });
    expect(await pupils()).toBe(0);
    expect((await imports['imports.commit']({ importId }, quietJob)).accepted).toBe(30);
  });

  it('takes in 2,000 rows whole and finds them again by page and by word', async () => {
    const serial = (index: number) => String((index % 9999) + 1).padStart(4, '0');
    const rows = Array.from({ length: 2000 }, (_, index) =>
      csvRow(
        index + 1,
        `31730${index < 9999 ? 8 : 7}060306${serial(index)}`.padEnd(16, '0'),
        `Anak ${index}`,
        { guardian: `Wali ${index}` },
      ),
    );
    const { importId } = await preview('besar.csv', csv(...rows), '20101801');
    const committed = await imports['imports.commit']({ importId }, quietJob);
    expect(committed.accepted).toBeGreaterThan(1900);
    expect(await pupils('anak 777')).toBeGreaterThan(0);
    expect(await pupils()).toBe(committed.accepted);
  });
});

describe('files handed back', () => {
  it("writes the problem rows in the file's own columns, and the file can be imported again (U04)", async () => {
    const importId = await take(smp);
    const offer = await imports['imports.problemRows']({ importId }, quietJob);
    const { name, bytes } = office.fetched(offer.token);
    expect(name).toBe('Baris bermasalah - SMP Tunas Bangsa.xlsx');
    const reading = await readSpreadsheet(bytes, name);
    expect(reading.kind === 'sheets' && reading.sheets[0]?.rows).toHaveLength(1 + 7);
    const again = await preview(name, bytes, '20101777');
    expect(again.read).toBe(7);
    expect(again.earlier).toMatchObject({ importId, sameFile: false });
  });

  it("offers a template of the school's level (U05)", async () => {
    const offer = await imports['imports.template']({ npsn: '20105230' }, quietJob);
    const { bytes, name } = office.fetched(offer.token);
    const reading = await readSpreadsheet(bytes, name);
    const labels = reading.kind === 'sheets' ? reading.sheets[0]?.rows[0]?.cells.map(({ text }) => text) : [];
    expect(labels).toContain('Jenjang');
    await expect(imports['imports.template']({ npsn: '99999999' }, quietJob)).rejects.toMatchObject({
      code: 'SCH-002',
    });
  });
});

describe('after the round has begun', () => {
  it('late recaps still enter while papers may be completed, and no longer once the Berita Acara is drawn up', async () => {
    await take(sd);
    const [roundId = ''] = await openSchoolRounds(office, '20101801');
    const second = await preview(
      'susulan.csv',
      csv(csvRow(1, '3173080603060098', 'Susulan Satu', { guardian: 'Wali Lain' })),
      '20101801',
    );
    await imports['imports.commit']({ importId: second.importId }, quietJob);
    expect(await office.database.read('application').where({ name: 'Susulan Satu' }).first()).toMatchObject({
      round_id: roundId,
      received_on: isoDate('2013-07-20'),
    });
    await office.database.write('round').update({ state: 'beritaAcaraDrafted' });
    const third = await preview(
      'susulan2.csv',
      csv(csvRow(1, '3173080603060097', 'Susulan Dua', { guardian: 'Wali Lain' })),
      '20101801',
    );
    await expect(imports['imports.commit']({ importId: third.importId }, quietJob)).rejects.toMatchObject({
      code: 'IMP-031',
    });
    expect(await pupils('Susulan Dua')).toBe(0);
  });
});
