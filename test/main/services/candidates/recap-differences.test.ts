import { afterAll, beforeAll, expect, it } from 'vitest';
import { command } from '../../../../main/services/command.ts';
import { recapDifferences } from '../../../../main/services/candidates/recap-differences.ts';
import { storeRecapped } from '../../../../main/services/candidates/store-recapped.ts';
import type { RecapPupilRow } from '../../../../main/paket/payloads/pupil-row.ts';
import { openTestOffice, type TestOffice } from '../../../support/office.ts';
import { pupil } from './hand-made.ts';

let sudin: TestOffice;
beforeAll(async () => {
  sudin = await openTestOffice({ office: '3173-sudin-dasar', kind: 'sudin-dasar', parent: '31-dinas' });
  await takeIn([pupil('1'), pupil('2'), pupil('3')]);
});
afterAll(() => sudin.close());

const section = '317308-seksi-dasar';
const takeIn = (rows: readonly RecapPupilRow[]) =>
  command(sudin.desk, { action: 'uji', object: 'rekap' }, (work) =>
    storeRecapped(work, {
      fromOffice: section,
      paketId: 'paket',
      rows: rows.map((row) => ({ row, schoolName: 'SMPN 215 Jakarta' })),
    }),
  );
const heldClass = async () =>
  (
    JSON.parse(
      (
        await sudin.database
          .read('candidate')
          .where({ application_id: 'usulan-2' })
          .first<{ content: string }>('content')
      ).content,
    ) as RecapPupilRow
  ).class_grade;

it('BU30 tells what two revisions disagree on, child by child; the newer holds only once it is confirmed', async () => {
  const second = [pupil('1'), pupil('2', { class_grade: '8', nik: '3173084202010002' }), pupil('4')];
  const differences = await recapDifferences(sudin.database.read, section, second);
  expect(differences).toEqual([
    { label: 'Peserta didik', before: '3', after: '3' },
    { label: 'Baru dalam rekap ini', before: '-', after: '1' },
    { label: 'Tidak ada lagi dalam rekap ini', before: '-', after: '1' },
    {
      label: 'Anak Nomor 2: NIK',
      before: '3173 08•• •••• 0002',
      after: '3173 08•• •••• 0002 (berbeda pada angka yang ditutup)',
    },
    { label: 'Anak Nomor 2: kelas', before: '7', after: '8' },
  ]);
  expect(await heldClass()).toBe('7');
  await takeIn(second);
  expect(await heldClass()).toBe('8');
  expect(await recapDifferences(sudin.database.read, section, second)).toEqual([
    { label: 'Peserta didik', before: '3', after: '3' },
    { label: 'Baru dalam rekap ini', before: '-', after: '0' },
    { label: 'Tidak ada lagi dalam rekap ini', before: '-', after: '0' },
  ]);
});

it('has nothing to compare with the first recap of an office', async () => {
  expect(await recapDifferences(sudin.database.read, '317301-seksi-dasar', [pupil('9')])).toEqual([]);
});
