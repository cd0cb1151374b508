const labels: Readonly<Partial<Record<string, string>>> = {
  'imports.commit': 'Diterima dari rekap sekolah',
  'imports.held.accept': 'Baris yang ditahan diterima',
  'imports.held.reject': 'Baris yang ditahan ditolak',
  'imports.undo': 'Impor diurungkan',
  'pupils.correct': 'Data diperbaiki',
  'rounds.open': 'Putaran dibuka',
  'rounds.startVerifying': 'Verifikasi dimulai',
  'rounds.runChecks': 'Diperiksa dan diperbandingkan',
  'rounds.setResults': 'Hasil verifikasi diisi',
  'rounds.acceptAdvice': 'Hasil verifikasi diisi menurut saran',
  'rounds.draftBeritaAcara': 'Berita Acara disusun',
  'rounds.signBeritaAcara': 'Berita Acara ditandatangani',
  'rounds.makeRecap': 'Hasil direkapitulasi',
  'rounds.announce': 'Hasil diumumkan',
  'rounds.announceCorrection': 'Perbaikan diumumkan',
  'rounds.close': 'Putaran selesai',
};

/** An audited act in words; an act without a label of its own is named by its code. */
export function actionLabel(action: string): string {
  return labels[action] ?? action;
}
