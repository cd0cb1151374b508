import type { Sentence } from './sentence.ts';

/** Refusals around the network, keys and sending that no verification step gives. */
export const networkErrors = {
  'NET-001': {
    what: 'Kantor ini belum tergabung dalam jaringan pertukaran.',
    todo: 'Buka layar Jaringan: ketik sidik jari jaringan, lalu kirim berkas pendaftaran ke Dinas.',
  },
  'NET-002': {
    what: 'Kunci penerima {office} belum ada atau sudah dicabut.',
    todo: 'Minta Dinas menerbitkan daftar kepercayaan terbaru, lalu siapkan Paket ini lagi.',
  },
  'NET-003': {
    what: 'Daftar kepercayaan tidak memuat aturan penandatanganan untuk Paket ini.',
    todo: 'Minta Dinas menerbitkan daftar kepercayaan terbaru.',
  },
  'NET-004': {
    what: 'Kantor ini sudah tergabung dalam jaringan {fingerprint}.',
    todo: 'Pindah jaringan hanya dengan memasang kantor baru.',
  },
  'NET-005': {
    what: 'Sidik jari yang diketik tidak sama dengan berkas: berkas {expected}.',
    todo: 'Bandingkan kembali dengan lembar yang ditandatangani; bila berbeda satu huruf pun, jangan diterima.',
  },
  'NET-006': {
    what: 'Berkas pendaftaran tidak sah: {reason}.',
    todo: 'Minta kantor itu membuat berkas pendaftaran baru.',
  },
  'NET-007': {
    what: 'Kode kantor {office} dalam berkas tidak cocok dengan daftar kantor.',
    todo: 'Minta kantor itu memeriksa pilihan kantornya.',
  },
  'NET-008': {
    what: 'Tidak ada perubahan untuk diterbitkan.',
    todo: 'Cocokkan lembar sidik jari kantor yang mendaftar, atau catat perubahan kunci, terlebih dahulu.',
  },
  'NET-009': {
    what: 'Sidik jari jaringan harus 26 karakter (huruf A-Z dan angka 2-7).',
    todo: 'Ketik ulang dari lembar Dinas yang ditandatangani.',
  },
  'NET-010': {
    what: 'Anda tidak punya kunci tanda tangan di kantor ini.',
    todo: 'Minta pengelola menambahkan akun Anda, lalu daftarkan kuncinya ke Dinas.',
  },
  'NET-011': {
    what: 'Kunci Anda belum terdaftar dalam daftar kepercayaan.',
    todo: 'Kirim berkas pendaftaran ke Dinas dan tunggu daftar kepercayaan terbaru.',
  },
  'NET-012': { what: 'Paket ini tidak lagi menunggu tanda tangan.', todo: 'Muat ulang daftar Paket.' },
  'NET-013': {
    what: 'Tanda tangan Anda tidak diperlukan atau sudah ada pada Paket ini.',
    todo: 'Serahkan kepada penanda tangan yang masih kurang: {missing}.',
  },
  'NET-014': {
    what: 'Paket belum lengkap ditandatangani: {missing}.',
    todo: 'Minta penanda tangan yang disebut masuk dan menandatangani.',
  },
  'NET-015': { what: 'Paket ini sudah dibatalkan atau diganti.', todo: 'Siapkan Paket yang baru.' },
  'NET-016': { what: 'Paket ini tidak menunggu keputusan.', todo: 'Muat ulang daftar Paket.' },
  'NET-017': {
    what: 'Tanda terima ini menyebut Paket yang tidak pernah kita kirim.',
    todo: 'Laporkan kepada pengirimnya; keadaan pengiriman tidak diubah.',
  },
  'NET-018': {
    what: 'Titik awal baru hanya dapat diterima oleh kepala dengan alasan.',
    todo: 'Minta kepala masuk dan menerima Paket ini.',
  },
  'NET-019': {
    what: 'Paket ini tidak mempunyai tanda terima.',
    todo: 'Tanda terima dibuat setelah Paket diterima atau ditolak.',
  },
  'NET-020': {
    what: 'Belum ada data acuan dari Dinas untuk diteruskan.',
    todo: 'Terima dahulu Paket acuan dari Dinas.',
  },
  'NET-021': {
    what: 'Data acuan belum lengkap: {missing}.',
    todo: 'Lengkapi yang disebut, lalu siapkan lagi.',
  },
  'NET-022': {
    what: 'Tidak ada kantor tujuan dalam daftar kepercayaan.',
    todo: 'Daftarkan kantor tujuan pada layar Jaringan.',
  },
  'NET-030': {
    what: 'Kunci {person} yang menandatangani Paket ini sudah tidak berlaku.',
    todo: 'Minta penanda tangan yang berlaku masuk dan menandatangani Paket ini lagi.',
  },
  'NET-031': {
    what: 'Kunci penerima {office} berubah setelah Paket ini disiapkan.',
    todo: 'Batalkan Paket ini dan siapkan lagi; nomor urutnya dipakai kembali.',
  },
  'NET-032': {
    what: 'Berkas ini bukan berkas kunci, atau isinya terpotong.',
    todo: 'Pilih berkas kunci pada flashdisk pemegangnya; bila rusak, pakai salinannya.',
  },
  'NET-033': {
    what: 'Berkas kunci ini meminta perhitungan yang terlalu berat.',
    todo: 'Pakai berkas kunci yang dibuat program ini.',
  },
  'NET-034': {
    what: 'Kunci ini bukan kunci pangkal untuk rancangan ini.',
    todo: 'Pilih berkas kunci milik salah satu pemegang yang disebut.',
  },
  'NET-035': {
    what: 'Pemegang kunci ini sudah menandatangani rancangan ini.',
    todo: 'Serahkan kepada pemegang lain yang masih ditunggu.',
  },
  'NET-036': {
    what: 'Jaringan resmi memerlukan tiga kunci pangkal yang sudah dibaca kembali; baru ada {count}.',
    todo: 'Lengkapi kunci ketiga pemegang, lalu baca kembali setiap berkas kuncinya.',
  },
  'NET-037': {
    what: 'NIP {nip} sudah memegang kunci pangkal.',
    todo: 'Satu orang memegang satu kunci pangkal; tunjuk orang lain.',
  },
  'NET-038': {
    what: 'Masih ada rancangan daftar kepercayaan versi {version} yang menunggu tanda tangan.',
    todo: 'Selesaikan tanda tangannya atau batalkan rancangan itu dahulu.',
  },
  'NET-039': {
    what: 'Tidak ada rancangan daftar kepercayaan yang menunggu.',
    todo: 'Muat ulang layar Jaringan.',
  },
  'NET-040': {
    what: 'Berkas ini bukan rancangan yang sedang menunggu di kantor ini.',
    todo: 'Ambil kembali berkas rancangan yang terbaru, lalu tanda tangani yang itu.',
  },
  'NET-041': {
    what: 'Kunci {person} sudah pernah dipensiunkan atau dicabut.',
    todo: 'Kunci lama tidak dapat dipakai lagi: minta pemegangnya membuat kunci baru dan mendaftar lagi.',
  },
  'NET-042': {
    what: 'Satu orang tercatat dengan dua nama pengenal: {persons}.',
    todo: 'Tolak pendaftaran itu dan minta kantor memperbaiki NIP penanda tangannya.',
  },
  'NET-043': {
    what: 'Kunci atau kantor ini tidak ada dalam daftar kepercayaan, atau sudah tidak berlaku.',
    todo: 'Muat ulang layar Jaringan dan pilih kembali.',
  },
  'NET-044': {
    what: 'Langkah ini hanya untuk jaringan resmi; jaringan ini uji coba.',
    todo: 'Jaringan resmi dibentuk pada pemasangan kantor yang baru.',
  },
  'NET-045': {
    what: 'Jaringan resmi tidak diterbitkan oleh satu orang.',
    todo: 'Siapkan rancangan, lalu minta dua pemegang kunci pangkal menandatanganinya.',
  },
  'NET-047': {
    what: 'Berkas kunci ini bukan pasangan kunci pangkal {name}.',
    todo: 'Pilih berkas kunci pada flashdisk milik {name}.',
  },
  'NET-048': {
    what: 'Kunci pangkal ini sedang dipakai jaringan.',
    todo: 'Ganti pemegangnya lewat “Ganti pemegang kunci pangkal”.',
  },
  'NET-049': {
    what: 'Kunci ini sudah tercatat untuk perubahan yang sama.',
    todo: 'Terbitkan daftar kepercayaan berikutnya, atau tarik kembali perubahan itu.',
  },
  'NET-050': {
    what: 'Kunci Anda terdaftar untuk peran lain.',
    todo: 'Penyiap dan penyetuju harus dua orang; minta penanda tangan yang berperan itu masuk.',
  },
  'NET-051': {
    what: 'Kunci pangkal pengganti belum dibaca kembali dari flashdisk pemegangnya.',
    todo: 'Baca kembali berkas kuncinya, lalu ulangi.',
  },
} as const satisfies Record<string, Sentence>;
