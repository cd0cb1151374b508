import type { HelpByRoute } from './screen-help.ts';

export const officeHelp: HelpByRoute = {
  editions: {
    name: 'Edisi kebijakan',
    purpose: 'Peraturan yang dipakai program: syarat, tenggat, dan besaran.',
    steps: [
      'Lihat edisi yang berlaku.',
      'Baca edisi baru dari berkas.',
      'Aktifkan edisi untuk tahun pelajarannya.',
    ],
    next: 'Edisi baru berlaku bagi putaran yang dibuka sesudahnya.',
  },
  'editions/:editionId': {
    name: 'Satu edisi',
    purpose: 'Isi satu edisi kebijakan dan bedanya dengan edisi lain.',
    steps: ['Baca syarat dan tenggatnya.', 'Periksa besarannya.'],
    next: 'Aktifkan bila tahunnya dimulai.',
  },
  'editions/:editionId/activate': {
    name: 'Aktifkan edisi',
    purpose: 'Menjadikan satu edisi berlaku untuk tahun pelajaran dan tahap tertentu.',
    steps: ['Baca akibatnya.', 'Isi tahun pelajaran dan alasannya.', 'Aktifkan.'],
    next: 'Menu menyesuaikan dengan tata cara edisi itu.',
  },
  holidays: {
    name: 'Hari libur',
    purpose: 'Tabel hari libur dan cuti bersama, dasar menghitung hari kerja.',
    steps: [
      'Masukkan tabel tahun yang belum ada.',
      'Ubah hari dengan dasar suratnya.',
      'Lihat tenggat yang bergeser.',
    ],
    next: 'Tenggat di Beranda dihitung ulang sendiri.',
  },
  users: {
    name: 'Pengguna & kata sandi',
    purpose: 'Siapa yang boleh memakai program di kantor ini dan dalam peran apa.',
    steps: ['Tambah pengguna.', 'Nonaktifkan yang pindah tugas.', 'Ganti kata sandi Anda.'],
    next: 'Pengguna baru masuk dengan kata sandi sementaranya.',
  },
  settings: {
    name: 'Pengaturan',
    purpose: 'Data kantor, pejabat, kop surat, dan pilihan kantor atas hal yang tidak diatur peraturan.',
    steps: ['Pilih bagian.', 'Ubah isiannya.', 'Beri alasan untuk pilihan kebijakan.'],
    next: 'Naskah berikutnya memakai data yang baru.',
  },
  'settings/:part': {
    name: 'Pengaturan',
    purpose: 'Satu bagian pengaturan kantor ini.',
    steps: ['Ubah isiannya.', 'Simpan; perubahan tercatat dalam catatan kegiatan.'],
    next: 'Pilih bagian lain, atau kembali ke Beranda.',
  },
  audit: {
    name: 'Catatan kegiatan',
    purpose: 'Siapa berbuat apa dan kapan; tidak dapat diubah siapa pun.',
    steps: ['Saring menurut waktu, orang, atau kegiatan.', 'Periksa keutuhannya.', 'Ekspor untuk pemeriksa.'],
    next: 'Bandingkan dengan salinan pada kantor lain bila diragukan.',
  },
  'audit/:part': {
    name: 'Catatan kegiatan',
    purpose: 'Satu bagian catatan kegiatan: riwayat, keutuhan, atau saksi dari kantor lain.',
    steps: ['Pilih bagian.', 'Baca hasil pemeriksaannya.'],
    next: 'Laporkan perbedaan kepada atasan.',
  },
  'audit/trail/:subject/:id': {
    name: 'Jejak audit',
    purpose: 'Semua yang terjadi pada satu perkara, dari awal.',
    steps: ['Baca dari atas ke bawah.', 'Cetak bila diminta pemeriksa.'],
    next: 'Kembali ke perkaranya.',
  },
  years: {
    name: 'Tutup tahun',
    purpose: 'Menutup tahun pelajaran dan membuka yang berikutnya.',
    steps: ['Selesaikan yang masih terbuka.', 'Tutup tahun dengan alasan; cadangan dibuat lebih dahulu.'],
    next: 'Sekolah, pejabat, dan penerima yang berlanjut dibawa ke tahun baru.',
  },
  backups: {
    name: 'Cadangan',
    purpose: 'Membuat, memeriksa, dan memulihkan cadangan data kantor.',
    steps: ['Buat cadangan.', 'Simpan salinannya di tempat kedua.', 'Pulihkan bila data rusak.'],
    next: 'Periksa tempat kedua setiap minggu.',
  },
  'backups/moving': {
    name: 'Pindah komputer',
    purpose: 'Memindahkan kantor ini ke komputer lain dalam satu berkas.',
    steps: ['Buat berkas pindahan.', 'Buka di komputer baru.', 'Jangan bekerja lagi di komputer lama.'],
    next: 'Komputer baru meneruskan nomor dan urutan Paket.',
  },
  desks: {
    name: 'Meja kerja',
    purpose: 'Menyerahkan antrean sekolah kepada meja kedua di kantor ini dan menggabungkannya kembali.',
    steps: [
      'Pilih sekolah yang diserahkan.',
      'Simpan berkas mejanya.',
      'Gabungkan hasilnya dan putuskan yang berbeda.',
    ],
    next: 'Setelah digabungkan, lanjutkan dengan Berita Acara di meja utama.',
  },
  incidents: {
    name: 'Insiden data',
    purpose: 'Mencatat data yang hilang atau bocor dan pemberitahuannya.',
    steps: ['Catat insiden begitu diketahui.', 'Cari siapa yang terdampak.', 'Beritahukan dalam tiga hari.'],
    next: 'Tutup insiden setelah semua diberi tahu.',
  },
  'incidents/new': {
    name: 'Catat insiden',
    purpose: 'Mencatat apa yang hilang, kapan, dan siapa yang terdampak.',
    steps: [
      'Isi kejadiannya.',
      'Tunjuk berkas atau perangkat yang hilang.',
      'Periksa daftar yang terdampak, lalu catat.',
    ],
    next: 'Cetak pemberitahuannya.',
  },
  'incidents/:incidentId': {
    name: 'Satu insiden',
    purpose: 'Langkah dan pemberitahuan satu insiden.',
    steps: ['Catat setiap langkah.', 'Cetak pemberitahuan kepada keluarga dan lembaga.'],
    next: 'Catat langkah selesai.',
  },
  'erasure/:applicationId': {
    name: 'Hapus data seorang anak',
    purpose: 'Menghapus data pribadi seorang anak atas permintaan yang sah.',
    steps: ['Baca apa yang dihapus dan apa yang harus disimpan.', 'Beri alasan.', 'Hapus.'],
    next: 'Hapus juga dari cadangan yang disebut di layar itu.',
  },
  'problem-report': {
    name: 'Laporan masalah',
    purpose: 'Menyimpan keterangan tentang gangguan program, tanpa data peserta didik, untuk petugas TI.',
    steps: ['Baca isinya lebih dahulu.', 'Simpan berkasnya.', 'Berikan sendiri kepada petugas TI.'],
    next: 'Tidak ada yang terkirim dengan sendirinya.',
  },
};
