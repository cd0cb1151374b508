/** The header of a whole recap as a school's csv has it. */
export const recapHeader =
  'No;NIK;NISN;Nama Peserta Didik;L/P;Tempat Lahir;Tanggal Lahir;Kelas;Nama Ibu Kandung;Nama Orang Tua/Wali;No. KK;Alamat;RT;RW;Kelurahan;Kecamatan;Kota;Kode Pos;No. HP;No. SKTM;Tgl SKTM;Surat Permohonan;Fotokopi KK;SKTM;Surat Keterangan Aktif;Golongan;Tanggal Usulan;Baru/Lanjutan';

/** One acceptable row of a recap, with what a test wants different. */
export function csvRow(
  no: number,
  nik: string,
  name: string,
  over: { kota?: string; received?: string; birth?: string; guardian?: string } = {},
): string {
  const {
    kota = 'Jakarta Barat',
    received = '20/07/2013',
    birth = '06/03/2006',
    guardian = 'Iqbal Ramadhan',
  } = over;
  return `${no};${nik};0068794040;${name};L;Jakarta;${birth};1;Rina;${guardian};3173082308092115;Jl. Uji ${no};008;007;Srengseng;Kembangan;${kota};11630;081239340734;1/2013;02/07/2013;ada;ada;ada;ada;miskin;${received};baru`;
}
