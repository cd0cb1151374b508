import type { HelpByRoute } from './screen-help.ts';

export const upperHelp: HelpByRoute = {
  candidates: {
    name: 'Calon penerima',
    purpose: 'Semua peserta didik dari rekap yang diterima dan keadaan masing-masing.',
    steps: ['Cari dengan nama, NIK, atau sekolah.', 'Baca keadaan dan keterangannya.'],
    next: 'Selesaikan data ganda, lalu susun usulan.',
  },
  duplicates: {
    name: 'Data ganda',
    purpose: 'Pasangan calon yang mungkin satu orang dan harus diputuskan sebelum diusulkan.',
    steps: ['Cari data ganda.', 'Bandingkan berdampingan.', 'Putuskan dengan alasan.'],
    next: 'Bila semua diputuskan, usulan dapat dibuat.',
  },
  proposals: {
    name: 'Usulan',
    purpose: 'Menyusun usulan calon penerima kepada Dinas menurut bidangnya.',
    steps: ['Rekap calon yang diterima.', 'Buat usulan per bidang.', 'Tanda tangani dan kirim Paketnya.'],
    next: 'Tunggu tanda terima dan rekomendasi Dinas.',
  },
  recommendation: {
    name: 'Rekomendasi',
    purpose: 'Menghimpun usulan menjadi rekomendasi kepada Gubernur.',
    steps: [
      'Periksa usulan yang diterima.',
      'Susun surat rekomendasi dan lampirannya.',
      'Catat tanda tangan dan pengiriman.',
    ],
    next: 'Masukkan Keputusan Gubernur pada layar Penetapan.',
  },
  outcomes: {
    name: 'Penetapan',
    purpose: 'Hasil Keputusan Gubernur: siapa yang ditetapkan dan siapa yang tidak.',
    steps: ['Terima Paket penetapan atau masukkan keputusannya.', 'Periksa yang tidak cocok.'],
    next: 'Penerima yang ditetapkan tampil pada layar Penerima.',
  },
  recipients: {
    name: 'Penerima',
    purpose: 'Semua penerima beserta rekening, kartu, dan keadaannya.',
    steps: [
      'Cari penerima.',
      'Masukkan daftar rekening dan kartu dari bank.',
      'Buka satu penerima untuk mencatat perubahan.',
    ],
    next: 'Catat penyaluran dan pembaharuan data.',
  },
  'recipients/import/:kind': {
    name: 'Masukkan daftar',
    purpose: 'Membaca daftar dari bank atau sekolah ke data penerima.',
    steps: ['Pilih berkasnya.', 'Periksa baris yang tidak cocok.', 'Masukkan baris yang benar.'],
    next: 'Kembali ke Penerima atau Penyaluran.',
  },
  'recipients/:applicationId': {
    name: 'Satu penerima',
    purpose: 'Rekening, kartu, penyaluran, dan riwayat satu penerima.',
    steps: [
      'Catat pembukaan rekening dan penyerahan kartu.',
      'Catat pindah sekolah atau berhenti.',
      'Usulkan sanksi bila perlu.',
    ],
    next: 'Cetak naskah yang diperlukan keluarga atau bank.',
  },
  disbursements: {
    name: 'Penyaluran',
    purpose: 'Penyaluran dana per bulan dan yang gagal.',
    steps: ['Buka satu bulan.', 'Masukkan daftar transfer dari bank.'],
    next: 'Telusuri transfer yang gagal bersama bank.',
  },
  'disbursements/:month': {
    name: 'Penyaluran satu bulan',
    purpose: 'Siapa yang menerima, siapa yang gagal, dan siapa yang belum pada satu bulan.',
    steps: ['Saring yang gagal atau belum.', 'Catat ulang setelah diperbaiki bank.'],
    next: 'Angkanya ikut dalam laporan berkala.',
  },
  'year-updates': {
    name: 'Pembaharuan data',
    purpose: 'Memperbarui kelas dan sekolah penerima pada awal tahun pelajaran.',
    steps: ['Pilih sekolah.', 'Catat naik kelas, tinggal, lulus, pindah, atau berhenti.'],
    next: 'Penerima yang berlanjut diteruskan tanpa verifikasi ulang.',
  },
  'year-updates/:npsn': {
    name: 'Pembaharuan satu sekolah',
    purpose: 'Memperbarui semua penerima satu sekolah sekaligus.',
    steps: ['Terapkan naik kelas untuk semua.', 'Ubah yang berbeda satu per satu.', 'Simpan.'],
    next: 'Pilih sekolah berikutnya.',
  },
  sanctions: {
    name: 'Sanksi',
    purpose: 'Perkara pelanggaran penerima atau sekolah dan langkahnya.',
    steps: ['Buka perkara.', 'Catat langkah yang sudah diambil.'],
    next: 'Perkara selesai bila sanksinya dijalankan atau dicabut.',
  },
  'sanctions/new/:applicationId': {
    name: 'Usulkan sanksi',
    purpose: 'Mencatat dugaan pelanggaran seorang penerima.',
    steps: ['Pilih larangan yang dilanggar.', 'Tulis faktanya dan dasar suratnya.', 'Simpan usulan.'],
    next: 'Perkara menunggu keputusan pejabat yang berwenang.',
  },
  'sanctions/:sanctionId': {
    name: 'Satu perkara sanksi',
    purpose: 'Fakta, dasar, dan langkah satu perkara.',
    steps: ['Baca dasar dan riwayatnya.', 'Catat langkah berikutnya dengan nomor suratnya.'],
    next: 'Cetak rekomendasinya bila perlu.',
  },
  reports: {
    name: 'Laporan',
    purpose: 'Laporan berkala yang harus dibuat atau diterima kantor ini.',
    steps: ['Lihat laporan yang jatuh tempo.', 'Susun atau catat laporannya.', 'Kirim kepada penerimanya.'],
    next: 'Laporan berikutnya tampil menjelang akhir bulan atau triwulan.',
  },
  'reports/:kind/:periodFrom': {
    name: 'Satu laporan',
    purpose: 'Menyusun satu laporan dari angka program dan uraian Anda.',
    steps: ['Periksa angkanya.', 'Lengkapi uraian dan dana.', 'Jadikan final dan cetak.'],
    next: 'Kirim laporannya dalam Paket.',
  },
  'public-reports': {
    name: 'Laporan masyarakat',
    purpose: 'Pengaduan masyarakat tentang KJP dan tindak lanjutnya.',
    steps: ['Catat laporan yang masuk.', 'Berikan tanda terima.', 'Catat setiap tindak lanjut.'],
    next: 'Laporan ditutup setelah pelapor diberi jawaban.',
  },
};
