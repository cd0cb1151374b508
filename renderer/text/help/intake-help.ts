import type { HelpByRoute } from './screen-help.ts';

export const intakeHelp: HelpByRoute = {
  '/': {
    name: 'Beranda',
    purpose:
      'Menunjukkan apa yang harus dikerjakan hari ini dan minggu ini, dan sampai di mana pekerjaan kantor.',
    steps: [
      'Baca alur pekerjaan: tahap yang berlatar warna sedang menunggu Anda.',
      'Kerjakan daftar dari atas; klik judulnya untuk membuka layarnya.',
      'Lihat siapa yang menunggu kantor ini, dan siapa yang ditunggu.',
    ],
    next: 'Setelah satu pekerjaan selesai, kembali ke sini; pekerjaan berikutnya sudah tampil.',
  },
  summary: {
    name: 'Ringkasan',
    purpose: 'Menggambarkan angka kantor ini sebagai grafik untuk dibaca sekilas atau dimasukkan ke laporan.',
    steps: [
      'Pilih Tabel untuk melihat angka setiap grafik.',
      'Simpan gambar menghasilkan berkas gambar berlatar putih untuk laporan.',
    ],
    next: 'Buka daftar di menu kiri bila ingin melihat nama di balik angka.',
  },
  schools: {
    name: 'Sekolah',
    purpose: 'Daftar satuan pendidikan kantor ini dan apakah rekapnya sudah masuk.',
    steps: [
      'Cari sekolah dengan nama atau NPSN.',
      'Buka barisnya untuk melihat Kepala Sekolah, Pengawas, dan Komite.',
      'Catat surat nihil bila sekolah tidak mempunyai calon.',
    ],
    next: 'Impor rekap sekolah yang belum masuk.',
  },
  imports: {
    name: 'Impor rekap',
    purpose: 'Daftar berkas rekap yang pernah dibaca, beserta hasil dan baris yang ditahan.',
    steps: [
      'Buka satu berkas untuk melihat hasilnya.',
      'Putuskan baris yang ditahan.',
      'Batalkan impor yang salah berkas.',
    ],
    next: 'Bila semua baris diputuskan, verifikasi dapat dimulai.',
  },
  'imports/new': {
    name: 'Impor rekap sekolah',
    purpose: 'Membaca berkas rekap dari sekolah. Data belum berubah sebelum Anda menekan tombol impor.',
    steps: [
      'Seret berkas ke layar atau pilih berkasnya.',
      'Pastikan sekolah dan kolomnya benar.',
      'Periksa baris yang ditolak atau ditahan, lalu impor.',
    ],
    next: 'Kirim kembali baris bermasalah ke sekolah, atau mulai verifikasi.',
  },
  'imports/:importId': {
    name: 'Hasil impor',
    purpose: 'Menunjukkan setiap baris satu berkas: diterima, ditahan, atau ditolak, dengan alamat selnya.',
    steps: [
      'Baca alasan setiap baris bermasalah.',
      'Ekspor baris bermasalah untuk diperbaiki sekolah.',
      'Putuskan baris yang ditahan dengan melihat berkas aslinya.',
    ],
    next: 'Setelah diimpor, pengajuan tampil pada Peserta didik dan Verifikasi.',
  },
  'school-lists': {
    name: 'Data Siswa & SPTJM',
    purpose: 'Mencatat daftar Data Siswa dari sekolah beserta surat pertanggungjawabannya.',
    steps: [
      'Terima daftar baru.',
      'Buka sekolah untuk memeriksa barisnya.',
      'Catat SPTJM yang sudah ditandatangani.',
    ],
    next: 'Daftar yang final masuk ke rekap jenjang.',
  },
  'school-lists/new': {
    name: 'Terima Data Siswa',
    purpose: 'Membaca berkas Data Siswa dari satu sekolah.',
    steps: ['Pilih sekolah dan berkasnya.', 'Periksa baris yang ditahan atau ditolak.', 'Terima daftarnya.'],
    next: 'Lengkapi catatan dan SPTJM pada daftar sekolah itu.',
  },
  'school-lists/levels': {
    name: 'Rekap jenjang dan besaran',
    purpose: 'Menjumlahkan peserta didik dan besaran dana menurut jenjang.',
    steps: ['Periksa jumlah setiap jenjang.', 'Bandingkan dengan besaran yang ditetapkan.'],
    next: 'Perbaiki daftar sekolah bila jumlahnya tidak cocok.',
  },
  'school-lists/prohibitions': {
    name: 'Larangan penerima',
    purpose: 'Daftar larangan bagi penerima menurut edisi kebijakan yang berlaku.',
    steps: ['Baca larangan dan sumbernya.', 'Pakai nomornya saat mencatat catatan pada daftar sekolah.'],
    next: 'Kembali ke Data Siswa & SPTJM.',
  },
  'school-lists/:listId': {
    name: 'Daftar Data Siswa satu sekolah',
    purpose: 'Memeriksa setiap siswa pada daftar satu sekolah dan mencatat keputusannya.',
    steps: [
      'Buka baris yang ditahan.',
      'Catat kunjungan, koreksi, atau SPTJM.',
      'Jadikan final bila sudah lengkap.',
    ],
    next: 'Daftar final tidak berubah; perbaikan menjadi revisi baru.',
  },
  applications: {
    name: 'Usulan perorangan',
    purpose: 'Daftar usulan yang datang satu per satu, bukan lewat rekap sekolah (kelas b).',
    steps: [
      'Cari usulan.',
      'Buka untuk melengkapi surat dan berkasnya.',
      'Catat usulan baru dengan tombol di kanan atas.',
    ],
    next: 'Usulan yang lengkap ikut diverifikasi pada putaran kelas b.',
  },
  'applications/new': {
    name: 'Catat usulan',
    purpose: 'Memasukkan usulan dari surat permohonan orang tua atau wali.',
    steps: [
      'Isi data anak, keluarga, sekolah, dan suratnya.',
      'Perhatikan keterangan di bawah isian; NIK, tanggal lahir, dan kode pos diperiksa langsung.',
      'Simpan; isian yang belum dikirim tersimpan sebagai draf.',
    ],
    next: 'Lengkapi berkas yang kurang sebelum masa pengusulan berakhir.',
  },
  'applications/:applicationId': {
    name: 'Satu usulan',
    purpose: 'Semua isian, surat, dan berkas satu usulan.',
    steps: [
      'Periksa berkas yang masih kurang.',
      'Catat berkas yang datang.',
      'Tarik usulan bila diminta pengusul.',
    ],
    next: 'Usulan yang lengkap menunggu verifikasi.',
  },
  pupils: {
    name: 'Peserta didik',
    purpose: 'Semua pengajuan pada kantor ini, dengan keadaan dan hasilnya.',
    steps: [
      'Cari dengan nama, NIK, NISN, atau sekolah.',
      'Buka satu baris untuk melihat berkas, saran, dan riwayatnya.',
      'Perbaiki data pribadi sebelum Berita Acara.',
    ],
    next: 'Hasil diputuskan pada layar Verifikasi.',
    keys: [['Enter', 'Buka baris yang dipilih']],
  },
  'pupils/:applicationId/account': {
    name: 'Penjelasan untuk keluarga',
    purpose: 'Menjelaskan mengapa seorang peserta didik lulus atau tidak lulus, dan ke mana dapat mengadu.',
    steps: ['Baca alasannya bersama keluarga.', 'Cetak bila diminta.'],
    next: 'Keberatan dicatat pada layar Keberatan.',
  },
  'pupil-pairs': {
    name: 'Usulan ganda',
    purpose: 'Pasangan usulan yang mungkin satu orang; orang yang memutuskan, bukan program.',
    steps: ['Bandingkan kedua usulan.', 'Putuskan orang yang sama atau berbeda, dengan alasan.'],
    next: 'Verifikasi putaran dapat dilanjutkan.',
  },
  comparison: {
    name: 'Data pembanding',
    purpose: 'Mencocokkan pengajuan dengan data pembanding yang dikirim Dinas.',
    steps: ['Periksa kemiripan satu per satu.', 'Putuskan cocok atau tidak, dengan alasan.'],
    next: 'Hasilnya menjadi saran pada verifikasi.',
  },
  handovers: {
    name: 'Serahan madrasah',
    purpose: 'Usulan madrasah yang diserahkan kantor lain untuk diverifikasi di sini.',
    steps: ['Terima Paket serahannya pada layar Paket.', 'Periksa nama per madrasah.'],
    next: 'Verifikasi putaran madrasah itu.',
  },
};
