/** Names of the document types as the list and the register show them. */
const labels: Readonly<Record<string, string>> = {
  'DOC-01': 'Surat Permohonan (Format 1)',
  'DOC-02': 'Surat Pernyataan (Format 2)',
  'DOC-03': 'Rencana Pembelanjaan (Format 3)',
  'DOC-04': 'Surat Pernyataan Satuan Pendidikan (Format 4)',
  'DOC-05': 'Rekapitulasi Pembelanjaan (Format 5)',
  'DOC-05R': 'Rekapitulasi Pembelanjaan',
  'DOC-06': 'Berita Acara Verifikasi Administratif',
  'DOC-07': 'Rekapitulasi Hasil Verifikasi',
  'DOC-08': 'Pengumuman Hasil Verifikasi',
  'DOC-08P': 'Pemberitahuan Hasil Verifikasi',
  'DOC-09': 'Tanda Terima Keberatan',
  'DOC-10': 'Berita Acara Peninjauan Lapangan',
  'DOC-11': 'Laporan Hasil Peninjauan Lapangan',
  'DOC-12': 'Surat Perintah Perbaikan Pengumuman',
  'DOC-13': 'Surat Perintah Melanjutkan Rekapitulasi',
  'DOC-14': 'Pengumuman Hasil Peninjauan dan Perbaikan',
  'DOC-14B': 'Perbandingan Pengumuman',
  'DOC-15': 'Formulir Aplikasi Pembukaan Rekening (data)',
  'DOC-16a': 'Rekap Data Formulir Satuan Pendidikan',
  'DOC-16b': 'Rekap Data Formulir Seksi/Kantor',
  'DOC-16c': 'Rekap Data Formulir Suku Dinas/Kanwil',
  'DOC-17': 'Usulan Tertulis Calon Penerima',
  'DOC-18': 'Surat Rekomendasi',
  'DOC-19': 'Rekapitulasi Usulan (lampiran rekomendasi)',
  'DOC-22': 'Laporan Triwulan (Pasal 44)',
  'DOC-23': 'Laporan Pengendalian (Pasal 45)',
  'DOC-24': 'Formulir Laporan Masyarakat',
  'DOC-24R': 'Lampiran Rahasia Laporan Masyarakat',
  'DOC-24S': 'Surat Penerusan Laporan Masyarakat',
  'DOC-24T': 'Tanda Terima Laporan Masyarakat',
  'DOC-25': 'Instrumen Kelayakan',
  'DOC-26': 'SPTJM dan Lampiran Data Siswa',
  'DOC-28': 'Permohonan, Pernyataan Ketaatan, dan Kuasa Debet',
  'DOC-29': 'Rekomendasi Sanksi Satuan Pendidikan',
  'DOC-30': 'Buku Agenda Berkas',
  'DOC-CABANG': 'Laporan Urutan Paket Bercabang',
  'DOC-INDEKS': 'Daftar Dokumen',
  'DOC-INSIDEN': 'Pemberitahuan Kegagalan Pelindungan Data Pribadi',
  'DOC-PULIH': 'Kode Pemulihan',
  'DOC-TELAAH': 'Telaah Peserta Didik',
  'DOC-TRUST': 'Lembar Sidik Jari Kunci',
};

export function documentTypeLabel(type: string): string {
  return labels[type] ?? type;
}

/** `{jenis}` of a number pattern; short, as an agenda book abbreviates. */
const numberTokens: Readonly<Record<string, string>> = {
  'DOC-06': 'BA-VER',
  'DOC-07': 'RHV',
  'DOC-08': 'PENG',
  'DOC-09': 'TTK',
  'DOC-10': 'BA-PL',
  'DOC-11': 'LHPL',
  'DOC-12': 'SP-PERB',
  'DOC-13': 'SP-LANJ',
  'DOC-14': 'PENG-PERB',
  'DOC-14B': 'BANDING',
  'DOC-16a': 'RDF-SP',
  'DOC-16b': 'RDF-SEKSI',
  'DOC-16c': 'RDF-SUDIN',
  'DOC-17': 'USUL',
  'DOC-18': 'REKOM',
  'DOC-19': 'LAMP-REKOM',
  'DOC-22': 'LAP-44',
  'DOC-23': 'LAP-45',
  'DOC-24S': 'TERUSAN',
  'DOC-30': 'AGENDA',
  'DOC-CABANG': 'CABANG',
  'DOC-INSIDEN': 'INSIDEN',
  'DOC-PULIH': 'PULIH',
  'DOC-TELAAH': 'TELAAH',
  'DOC-TRUST': 'LSK',
};

export function documentNumberToken(type: string): string {
  return numberTokens[type] ?? type;
}

/** Types that bear a number of this office; others are forms, receipts of other offices or working sheets. */
export const numberedTypes: readonly string[] = Object.keys(numberTokens);
