import type { HelpByRoute } from './screen-help.ts';

export const exchangeHelp: HelpByRoute = {
  paket: {
    name: 'Paket',
    purpose: 'Semua berkas Paket yang diterima dan dikirim antarkantor, dengan tanda terimanya.',
    steps: [
      'Terima Paket baru.',
      'Tanda tangani Paket yang disiapkan.',
      'Salin ke flashdisk atau kirim lewat surel.',
    ],
    next: 'Tunggu tanda terima; yang terlambat ditandai di Beranda.',
  },
  'paket/receive': {
    name: 'Terima Paket',
    purpose: 'Membuka Paket dari kantor lain. Belum ada yang berubah sebelum Anda menerimanya.',
    steps: [
      'Seret berkas Paket atau pilih dari flashdisk.',
      'Baca pengirim, tanggal, tanda tangan, dan jumlahnya.',
      'Terima atau tolak.',
    ],
    next: 'Tanda terima dibuat sendiri; kirimkan kembali kepada pengirim.',
  },
  'paket/:paketId': {
    name: 'Satu Paket',
    purpose: 'Isi, tanda tangan, dan perjalanan satu Paket.',
    steps: ['Cocokkan jumlah dengan naskahnya.', 'Tanda tangani, simpan, terima, atau tolak.'],
    next: 'Lihat layar terkait untuk isi yang sudah diterima.',
  },
  streams: {
    name: 'Urutan Paket',
    purpose: 'Nomor urut Paket dari dan ke setiap kantor, agar tidak ada yang hilang di jalan.',
    steps: ['Lihat nomor yang terlewat.', 'Minta Paket yang kurang kepada pengirim.'],
    next: 'Urutan yang lengkap berjalan kembali sendiri.',
  },
  ledger: {
    name: 'Buku agenda',
    purpose: 'Agenda semua berkas masuk dan keluar, kertas dan digital.',
    steps: ['Catat berkas di luar Paket.', 'Lengkapi kertas yang menyusul.', 'Cetak bukunya.'],
    next: 'Agenda hanya ditambah, tidak diubah.',
  },
  network: {
    name: 'Jaringan',
    purpose: 'Menggabungkan kantor ini ke jaringan pertukaran dan menjaga kuncinya.',
    steps: [
      'Ikuti langkah bergabung dari atas ke bawah.',
      'Cocokkan sidik kunci lewat telepon atau tatap muka.',
      'Perbarui kunci bila pejabat berganti.',
    ],
    next: 'Setelah tergabung, Paket dapat dikirim dan diterima.',
  },
  reference: {
    name: 'Data acuan',
    purpose: 'Menyiapkan Paket berisi sekolah, hari libur, edisi, dan data pembanding untuk kantor lain.',
    steps: ['Pilih isinya.', 'Pilih kantor penerima.', 'Siapkan Paketnya.'],
    next: 'Tanda tangani dan kirim dari layar Paket.',
  },
  documents: {
    name: 'Dokumen',
    purpose: 'Semua naskah yang dibuat program, dapat dibuka dan dicetak ulang.',
    steps: [
      'Cari menurut nomor atau perihal.',
      'Buka naskahnya.',
      'Lampirkan hasil pindai yang sudah ditandatangani.',
    ],
    next: 'Naskah final tidak berubah; perbaikan menjadi revisi baru.',
  },
  'documents/numbers': {
    name: 'Nomor naskah',
    purpose: 'Buku nomor naskah tahun ini, tanpa nomor yang hilang.',
    steps: ['Atur pola nomor.', 'Pesan nomor bila perlu.', 'Batalkan nomor dengan alasan.'],
    next: 'Nomor berikutnya dipakai sendiri saat naskah dibuat.',
  },
  'documents/:documentId': {
    name: 'Satu naskah',
    purpose: 'Melihat, mencetak, dan menyimpan satu naskah sebagaimana dibuat.',
    steps: ['Periksa isinya.', 'Cetak atau simpan.', 'Cetak ulang meminta alasan.'],
    next: 'Lampirkan hasil pindai setelah ditandatangani.',
  },
};
