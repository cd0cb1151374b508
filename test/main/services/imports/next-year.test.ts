import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importHandlers } from '../../../../main/services/imports/handlers.ts';
import { pupilHandlers } from '../../../../main/services/pupils/handlers.ts';
import { openTestOffice, quietJob, sampleBytes, type TestOffice } from '../../../support/office.ts';
import { letterOf, record } from '../applications/letters.ts';

const sd = 'SDN Kembangan Utara 01 Pg.xlsx';
const npsn = '20101801';
const nik = '3173080603060021';

let office: TestOffice;
let imports: ReturnType<typeof importHandlers>;
beforeEach(async () => {
  office = await openTestOffice();
  imports = importHandlers(office.desk);
});
afterEach(() => office.close());

async function take(name: string, bytes: Uint8Array) {
  const file = office.bring(name, bytes);
  const { importId } = await imports['imports.preview']({ file, npsn }, quietJob);
  return imports['imports.commit']({ importId }, quietJob);
}

function recapOf(address: string): Uint8Array {
  const header =
    'No;NIK;Nama Peserta Didik;L/P;Tempat Lahir;Tanggal Lahir;Kelas;Nama Ibu Kandung;Nama Orang Tua/Wali;No. KK;Alamat;RT;RW;Kelurahan;Kecamatan;Kota;Kode Pos;Surat Permohonan;Fotokopi KK;SKTM;Surat Keterangan Aktif;Golongan';
  const row = `1;${nik};Arif Maulana;L;Jakarta;06/03/2006;2;Rina;Iqbal Ramadhan;3173082308092115;${address};008;007;Srengseng;Kembangan;Jakarta Barat;11630;ada;ada;ada;ada;miskin`;
  return new TextEncoder().encode(`${header}\n${row}`);
}

async function nextYear(): Promise<void> {
  const { write } = office.database;
  await write('setting').where({ key: 'schoolYear' }).update({ value: '2014/2015' });
}

async function pupilOfNik(): Promise<{ pupil_id: string; address: string; applications: number }> {
  const { read } = office.database;
  const [row] = await read('pupil')
    .where({ nik })
    .select<{ pupil_id: string; address: string; applications: number }[]>(
      'pupil_id',
      'address',
      read.raw(
        '(SELECT count(*) FROM application a WHERE a.pupil_id = pupil.pupil_id AND a.void_reason IS NULL) AS applications',
      ),
    );
  if (!row) throw new Error('The pupil is not there');
  return row;
}

describe('a pupil known from an earlier school year (U48)', () => {
  it('applies again as the same child, with the newer data; an undone recap gives the older back', async () => {
    await take('tahun ini.csv', recapOf('Jl. Lama 1'));
    const before = await pupilOfNik();
    await nextYear();
    const committed = await take('tahun depan.csv', recapOf('Jl. Baru 2'));
    expect(committed).toMatchObject({ read: 1, accepted: 1, held: 0 });
    expect(await pupilOfNik()).toEqual({ pupil_id: before.pupil_id, address: 'Jl. Baru 2', applications: 2 });
    expect(await found()).toBe(2);
    await imports['imports.undo']({ importId: committed.importId, reason: 'Salah tahun' }, quietJob);
    expect(await pupilOfNik()).toEqual({ pupil_id: before.pupil_id, address: 'Jl. Lama 1', applications: 1 });
    expect(await found()).toBe(1);
  });

  it('holds the second row of the same year, and a NIK that now bears another name', async () => {
    await take('tahun ini.csv', recapOf('Jl. Lama 1'));
    await nextYear();
    const text = new TextDecoder().decode(recapOf('Jl. Baru 2')).replace('Arif Maulana', 'Beni Hartono');
    expect(await take('nama lain.csv', new TextEncoder().encode(text))).toMatchObject({ held: 1 });
    await take('tahun depan.csv', recapOf('Jl. Baru 2'));
    expect(await take('lagi.csv', recapOf('Jl. Baru 3'))).toMatchObject({ accepted: 0, held: 1 });
    expect((await pupilOfNik()).address).toBe('Jl. Baru 2');
  });

  it('a letter by hand of a child held last year is recorded; of one held this year it is refused', async () => {
    await take(sd, sampleBytes(sd));
    const { read } = office.database;
    const held = await read('pupil').whereNotNull('nik').first<{
      nik: string;
      name: string;
      birth_date: string;
      sex: 'L' | 'P';
    }>('nik', 'name', 'birth_date', 'sex');
    const letter = letterOf({ npsn, level: 'SD', name: held.name, nik: held.nik });
    const again = {
      ...letter,
      pupil: { ...letter.pupil, birthDate: held.birth_date, sex: held.sex },
    } as typeof letter;
    await expect(record(office, again)).rejects.toMatchObject({ code: 'APP-032' });
    await nextYear();
    await record(office, again);
    const { pupil_id } = await read('pupil').where({ nik: held.nik }).first<{
      pupil_id: string;
    }>('pupil_id');
    const rows = await read('application').where({ pupil_id }).select('school_year');
    expect(rows).toEqual([{ school_year: '2013/2014' }, { school_year: '2014/2015' }]);
  });
});

/** How many applications the search shows for the child. */
async function found(): Promise<number> {
  const paging = { page: 0, pageSize: 50, sort: null };
  const query = { ...paging, search: nik, npsn: null, roundId: null, state: null };
  return (await pupilHandlers(office.desk)['pupils.page'](query, quietJob)).total;
}
