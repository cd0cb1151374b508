import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { extractLog } from '../../../../main/services/problem-report/log-extract.ts';
import { problemReportHandlers } from '../../../../main/services/problem-report/handlers.ts';
import { packedBytes, readDirectory } from '../../../../main/paket/zip-records.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';

const name = 'Siti Nurhaliza Rahmawati';
const nik = '3173084506030002';

/** As the worker writes it, and worse: a message with a child in it. */
const log = `[2026-11-23 07:33:07.123] [error] 4e1c0a77 pupils.get TypeError: Cannot read ${name} (${nik})
    at findPupil (file:///home/siti.aminah/kantor/out/main/backend-worker.js:120:15)
    at async Object.dispatch (C:\\Users\\Siti Aminah\\kantor\\out\\main\\backend-worker.js:99:3)
baris lepas tentang ${name}
[2026-11-23 07:34:00.001] [error] 99aa00ff ${nik} ${name}
`;

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice();
  await office.database.write('pupil').insert({
    pupil_id: 'p-1',
    nik,
    nik_state: 'ada',
    name,
    name_key: name.toLowerCase(),
    birth_place: 'Jakarta',
    birth_date: '2003-06-05',
    sex: 'P',
    address: 'Jl. Kembangan 1',
    kelurahan: 'Kembangan Utara',
    kecamatan: 'Kembangan',
    kota: 'Jakarta Barat',
    mother_name: 'Aminah',
    guardian_name: 'Aminah',
    npsn: '20101801',
    level: 'SD',
    class_grade: '5',
    created_at: '2013-07-29T03:00:00Z',
    created_by: 'uji',
    updated_at: '2013-07-29T03:00:00Z',
    updated_by: 'uji',
  });
  office.desk.folder.write('catatan.log', new TextEncoder().encode(log));
});
afterEach(() => office.close());

const request = { description: `Layar ${nik}, telepon 0812-0000-1111, kode SYS-001`, version: '1.2.3' };

it('U44 keeps of the log when, which method, what kind of error and where in the program', () => {
  expect(extractLog(log).split('\n')).toEqual([
    '2026-11-23 07:33:07 4e1c0a77 pupils.get TypeError',
    '  at findPupil backend-worker.js:120',
    '  at Object.dispatch backend-worker.js:99',
  ]);
});

it('U44 is shown whole before it is saved, and holds no name and no number of a person', async () => {
  const handlers = problemReportHandlers(office.desk);
  const shown = await handlers['problemReport.preview'](request, quietJob);
  const offer = await handlers['problemReport.save'](request, quietJob);
  expect(offer.name).toMatch(/^laporan-masalah-\d{4}-\d\d-\d\d\.zip$/);
  const { bytes } = office.fetched(offer.token);
  const zip = Buffer.from(bytes);
  const saved = readDirectory(zip, 10).map((record) => ({
    name: record.name,
    content: inflateRawSync(packedBytes(zip, record)).toString('utf8'),
  }));
  expect(saved).toEqual(shown);
  const all = shown
    .map(({ content }) => content)
    .join('\n')
    .toLowerCase();
  for (const secret of [
    nik,
    '0812',
    'siti',
    'rahmawati',
    'aminah',
    'home',
    'users',
    office.folder.toLowerCase(),
  ])
    expect([secret, all.includes(secret)]).toEqual([secret, false]);
  expect(all).toContain('kode sys-001');
  expect(all).toContain('"program": "1.2.3"');
  expect(all).toContain('"pupil": 1');
});
