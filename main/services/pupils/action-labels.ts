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
  'objections.register': 'Keberatan dicatat',
  'objections.review': 'Peninjauan lapangan dicatat',
  'objections.report': 'Hasil peninjauan dilaporkan',
  'objections.withdraw': 'Keberatan dicabut',
  'objections.markInadmissible': 'Keberatan tidak dapat diterima',
  'orders.issue': 'Perintah diterbitkan',
  'orders.recordPaper': 'Perintah dicatat dari surat',
  'accountForms.save': 'Formulir rekening diisi',
  'accountForms.fillFromRecap': 'Formulir rekening diisi dari rekap',
  'added.complete': 'Berkas peserta tambahan dilengkapi',
  'added.drop': 'Peserta tambahan dikeluarkan',
  'recaps.makeSchool': 'Direkap sekolah',
  'recaps.prepare': 'Direkap seksi',
  'handovers.prepare': 'Diserahkan kepada Kementerian Agama',
  'paket.sign': 'Paket ditandatangani',
  'paket.confirm.determination': 'Penetapan diterima',
};

/** An audited act in words; an act without a label of its own is named by its code. */
export function actionLabel(action: string): string {
  return labels[action] ?? action;
}
