import type { HelpByRoute } from './screen-help.ts';

export const verificationHelp: HelpByRoute = {
  rounds: {
    name: 'Verifikasi',
    purpose: 'Semua putaran verifikasi: satu putaran untuk setiap sekolah dan kelas pengusul.',
    steps: [
      'Buka putaran bila masa pengusulan dimulai.',
      'Pilih putaran menurut keadaan.',
      'Buka satu putaran untuk langkah berikutnya.',
    ],
    next: 'Kerjakan langkah yang ditunjuk pada layar putaran.',
  },
  'rounds/:roundId': {
    name: 'Satu putaran',
    purpose: 'Seluruh perjalanan satu putaran: verifikasi, Berita Acara, pengumuman, keberatan, penutupan.',
    steps: [
      'Lihat garis langkah: selesai, berikutnya, atau tertahan beserta sebabnya.',
      'Tekan tombol langkah berikutnya.',
      'Cetak naskah dan kumpulkan tanda tangannya.',
    ],
    next: 'Putaran ditutup setelah masa keberatan berakhir; lalu data formulir direkap.',
  },
  'rounds/:roundId/verification': {
    name: 'Antrean verifikasi',
    purpose: 'Memutuskan setiap usulan satu putaran dengan cepat, dengan berkas di sebelahnya.',
    steps: [
      'Periksa berkas dan saran.',
      'Beri satu tanda; antrean pindah ke usulan berikut.',
      'Batalkan tanda terakhir bila keliru.',
    ],
    next: 'Setelah semua diputus, susun Berita Acara.',
    keys: [
      ['J / K atau ↓ / ↑', 'Usulan berikut atau sebelumnya'],
      ['L / T / A', 'Lulus, tidak lulus, atau ikuti saran'],
      ['Ctrl+Z', 'Batalkan tanda terakhir'],
    ],
  },
  'announcements/:roundId': {
    name: 'Versi pengumuman',
    purpose: 'Membandingkan pengumuman pertama dengan perbaikannya.',
    steps: ['Pilih dua versi.', 'Baca siapa yang ditambah, dihapus, atau diubah.'],
    next: 'Cetak perbandingannya untuk arsip.',
  },
  objections: {
    name: 'Keberatan',
    purpose: 'Semua keberatan atas pengumuman dan sampai di mana penyelesaiannya.',
    steps: [
      'Catat keberatan yang datang.',
      'Buka keberatan untuk mencatat peninjauan lapangan.',
      'Susun laporan kepada atasan.',
    ],
    next: 'Surat perintah atasan menentukan perbaikan pengumuman.',
  },
  'objections/new': {
    name: 'Catat keberatan',
    purpose: 'Mencatat keberatan seseorang atas pengumuman satu putaran.',
    steps: [
      'Pilih pengumumannya.',
      'Isi siapa yang berkeberatan dan atas siapa.',
      'Simpan dan cetak tanda terimanya.',
    ],
    next: 'Peninjauan lapangan paling lama 7 hari.',
  },
  'objections/:objectionId': {
    name: 'Satu keberatan',
    purpose: 'Perjalanan satu keberatan: peninjauan, laporan, perintah, hasil.',
    steps: ['Catat hasil peninjauan lapangan.', 'Cetak Berita Acara peninjauan.', 'Laporkan kepada atasan.'],
    next: 'Tunggu surat perintah; hasilnya diumumkan pada putarannya.',
  },
  orders: {
    name: 'Laporan dan perintah',
    purpose: 'Laporan peninjauan yang menunggu keputusan, dan surat perintah yang terbit.',
    steps: [
      'Baca laporan satu sekolah.',
      'Nyatakan benar atau tidak benar untuk setiap keberatan.',
      'Terbitkan surat perintahnya.',
    ],
    next: 'Kirim surat perintah dalam Paket kepada kantor pelapor.',
  },
  added: {
    name: 'Tambahan lewat perbaikan',
    purpose: 'Peserta didik yang masuk karena perbaikan pengumuman dan masih harus melengkapi berkas.',
    steps: ['Minta berkas yang kurang.', 'Catat berkas yang datang.'],
    next: 'Setelah lengkap, formulir rekeningnya ikut direkap.',
  },
  forms: {
    name: 'Formulir rekening',
    purpose: 'Isian pembukaan rekening setiap peserta didik yang lulus.',
    steps: [
      'Saring yang belum lengkap.',
      'Isi nama ibu kandung, telepon, dan kode pos.',
      'Cetak formulirnya.',
    ],
    next: 'Formulir lengkap ikut dalam rekapitulasi sekolah.',
  },
  recaps: {
    name: 'Rekapitulasi',
    purpose: 'Merekap data formulir per sekolah, lalu per kantor, untuk dikirim ke atasan.',
    steps: [
      'Segel rekap sekolah yang putarannya selesai.',
      'Susun rekap kantor.',
      'Periksa yang tertinggal dan sebabnya.',
    ],
    next: 'Tanda tangani Paket rekapnya dan kirim.',
  },
  'recaps/:recapId': {
    name: 'Satu rekap',
    purpose: 'Isi satu rekap: nama, jumlah, dan yang tertinggal.',
    steps: ['Cocokkan jumlahnya dengan naskah.', 'Cetak rekapnya.', 'Buka Paket untuk ditandatangani.'],
    next: 'Rekap yang disegel tidak berubah; perbaikan menjadi revisi baru.',
  },
};
