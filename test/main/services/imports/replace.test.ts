import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importHandlers } from '../../../../main/services/imports/handlers.ts';
import { csvRow, recapHeader } from '../../../support/recap-csv.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { openSchoolRounds } from '../rounds/round-walk.ts';

const npsn = '20101801';
const budi = csvRow(1, '3173080603060001', 'Budi Santoso');
const citra = csvRow(2, '3173080603060002', 'Citra Lestari');
const dewi = csvRow(3, '3173080603060003', 'Dewi Anggraini');
let office: TestOffice;
let imports: ReturnType<typeof importHandlers>;

beforeEach(async () => {
  office = await openTestOffice();
  imports = importHandlers(office.desk);
  const { importId } = await read('rekap.csv', budi, citra, dewi);
  await imports['imports.commit']({ importId }, quietJob);
});
afterEach(() => office.close());

function read(name: string, ...rows: readonly string[]) {
  const bytes = new TextEncoder().encode([recapHeader, ...rows].join('\n'));
  return imports['imports.preview']({ file: office.bring(name, bytes), npsn }, quietJob);
}

const second = () =>
  read(
    'rekap revisi.csv',
    budi,
    citra.replace('Jl. Uji 2', 'Jl. Melati 9'),
    csvRow(3, '3173080603060004', 'Eka Pratama'),
  );

const inForce = () =>
  office.database
    .read('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .whereNull('void_reason')
    .orderBy('pupil.name')
    .select<{ name: string; address: string; removed_reason: string | null }[]>(
      'pupil.name',
      'pupil.address',
      'pupil.removed_reason',
    );

describe('U08 the same school and period again', () => {
  it('U08 lists what is new, what changed from what to what, and what is missing', async () => {
    const { importId, earlier } = await second();
    expect(earlier?.sameFile).toBe(false);
    expect(await imports['imports.differences']({ importId }, quietJob)).toEqual({
      added: [{ no: '3', name: 'Eka Pratama' }],
      changed: [
        {
          no: '2',
          name: 'Citra Lestari',
          fields: [{ label: 'Alamat', before: 'Jl. Uji 2', after: 'Jl. Melati 9' }],
        },
      ],
      missing: [{ no: '3', name: 'Dewi Anggraini' }],
      same: 1,
      replacing: { allowed: true, why: null },
    });
  });

  it('U08 Ganti: undoes the old and takes in the new in one step, with the reason', async () => {
    const { importId } = await second();
    const replaced = await imports['imports.replace']({ importId, reason: 'Rekap revisi sekolah' }, quietJob);
    expect(replaced).toMatchObject({ state: 'committed', read: 3, accepted: 3, held: 0, same: 0 });
    expect(await inForce()).toEqual([
      { name: 'Budi Santoso', address: 'Jl. Uji 1', removed_reason: null },
      { name: 'Citra Lestari', address: 'Jl. Melati 9', removed_reason: null },
      { name: 'Eka Pratama', address: 'Jl. Uji 3', removed_reason: null },
    ]);
    expect(
      await office.database.read('application').whereNotNull('void_reason').pluck('void_reason'),
    ).toEqual(['Rekap revisi sekolah', 'Rekap revisi sekolah', 'Rekap revisi sekolah']);
    const { rows } = await imports['imports.list']({ page: 0, pageSize: 10, sort: null }, quietJob);
    expect(rows.map(({ state }) => state).sort()).toEqual(['committed', 'undone']);
  });

  it('U08 Lewati: takes in only what is new; what changed waits for a person', async () => {
    const { importId } = await second();
    expect(await imports['imports.commit']({ importId }, quietJob)).toMatchObject({
      accepted: 1,
      held: 1,
      same: 1,
    });
    expect((await inForce()).map(({ name, address }) => `${name}, ${address}`)).toEqual([
      'Budi Santoso, Jl. Uji 1',
      'Citra Lestari, Jl. Uji 2',
      'Dewi Anggraini, Jl. Uji 3',
      'Eka Pratama, Jl. Uji 3',
    ]);
  });

  it('U08 Batal: leaves everything as it was', async () => {
    const before = await inForce();
    const { importId } = await second();
    await imports['imports.discard']({ importId }, quietJob);
    expect(await inForce()).toEqual(before);
  });

  it('U08 replaces nothing a round is built on, and says why', async () => {
    await openSchoolRounds(office, npsn);
    const before = await inForce();
    const { importId } = await second();
    expect((await imports['imports.differences']({ importId }, quietJob)).replacing).toEqual({
      allowed: false,
      why: 'Impor ini tidak dapat diurungkan karena 3 usulannya sudah masuk putaran verifikasi.',
    });
    await expect(
      imports['imports.replace']({ importId, reason: 'Rekap revisi sekolah' }, quietJob),
    ).rejects.toMatchObject({ code: 'IMP-023' });
    expect(await inForce()).toEqual(before);
  });
});
