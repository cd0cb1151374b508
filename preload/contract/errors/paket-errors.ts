import type { Sentence } from './sentence.ts';

const damaged = 'Minta pengirim mengirim ulang berkasnya; jangan mengubah nama atau isi berkas.';
const refuseAndReport = 'Jangan diterima. Laporkan kepada pengirim dan Dinas dengan menyebut kode ini.';
const update = 'Perbarui program, lalu terima lagi berkas yang sama.';
const newTrust = 'Minta Dinas mengirim daftar kepercayaan terbaru, lalu terima lagi berkas ini.';

/** One sentence for each way a Paket, a trust list or an enrol file is refused (exchange.md 6). */
export const paketErrors = {
  'PKT-001': {
    what: 'Berkas terlalu besar: Paket paling besar 64 MiB.',
    todo: 'Minta pengirim membagi rekap per unit.',
  },
  'PKT-010': {
    what: 'Berkas ini bukan Paket.',
    todo: 'Pilih berkas berakhiran .paket yang dibuat program ini.',
  },
  'PKT-011': { what: 'Berkas dikirim sebagai teks, bukan berkas Paket yang asli.', todo: damaged },
  'PKT-012': {
    what: 'Berkas dikunci dengan kata sandi, bukan untuk kantor.',
    todo: 'Minta pengirim membuat Paket dari program ini.',
  },
  'PKT-013': {
    what: 'Berkas ditujukan ke kunci jenis lain (SSH), bukan kunci kantor.',
    todo: 'Minta pengirim membuat Paket dari program ini.',
  },
  'PKT-014': { what: 'Berkas memakai jenis kunci yang belum dikenal.', todo: update },
  'PKT-015': { what: 'Berkas memakai jenis penerima yang tidak diizinkan.', todo: refuseAndReport },
  'PKT-016': {
    what: 'Paket ini bukan untuk kantor ini.',
    todo: 'Kembalikan kepada pengirim; kantor ini tidak dapat membukanya.',
  },
  'PKT-017': { what: 'Berkas rusak atau berubah di jalan.', todo: damaged },
  'PKT-020': { what: 'Susunan isi berkas rusak.', todo: damaged },
  'PKT-021': { what: 'Susunan isi berkas bukan susunan Paket.', todo: refuseAndReport },
  'PKT-022': { what: 'Isi berkas bukan Paket KJP.', todo: refuseAndReport },
  'PKT-023': { what: 'Berkas memuat terlalu banyak bagian.', todo: refuseAndReport },
  'PKT-024': { what: 'Berkas memuat nama bagian yang tidak aman.', todo: refuseAndReport },
  'PKT-025': { what: 'Berkas memuat dua bagian dengan nama sama.', todo: refuseAndReport },
  'PKT-026': { what: 'Daftar isi berkas tidak cocok dengan bagiannya.', todo: refuseAndReport },
  'PKT-027': { what: 'Berkas memakai cara pemampatan yang tidak diizinkan.', todo: refuseAndReport },
  'PKT-028': { what: 'Isi berkas melebihi batas 256 MiB.', todo: 'Minta pengirim membagi rekap per unit.' },
  'PKT-029': { what: 'Isi berkas dimampatkan secara tidak wajar.', todo: refuseAndReport },
  'PKT-030': { what: 'Satu bagian berkas rusak.', todo: damaged },
  'PKT-040': { what: 'Daftar isi Paket terlalu besar.', todo: refuseAndReport },
  'PKT-041': { what: 'Daftar isi Paket tidak ditulis dalam bentuk baku.', todo: refuseAndReport },
  'PKT-042': { what: 'Daftar isi Paket tidak lengkap atau salah bentuk.', todo: refuseAndReport },
  'PKT-043': { what: 'Paket ini dibuat program yang lebih baru.', todo: update },
  'PKT-044': { what: 'Paket ini memakai bagian baru yang belum dikenal program ini.', todo: update },
  'PKT-050': {
    what: 'Paket ini berasal dari jaringan lain.',
    todo: 'Periksa apakah ini Paket jaringan uji coba; jaringan tidak dapat dicampur.',
  },
  'PKT-051': { what: 'Daftar kepercayaan di dalam Paket tidak sah.', todo: refuseAndReport },
  'PKT-052': {
    what: 'Daftar kepercayaan di dalam Paket tidak ditandatangani pemegang kunci akar.',
    todo: refuseAndReport,
  },
  'PKT-053': { what: 'Daftar kepercayaan melompati pergantian kunci akar.', todo: newTrust },
  'PKT-054': { what: 'Ada dua daftar kepercayaan berbeda dengan nomor versi sama.', todo: refuseAndReport },
  'PKT-055': { what: 'Paket tidak membawa daftar kepercayaan yang lengkap.', todo: newTrust },
  'PKT-060': { what: 'Paket ini ditujukan kepada kantor lain.', todo: 'Kembalikan kepada pengirim.' },
  'PKT-061': { what: 'Paket ditujukan ke kantor ini dengan kunci yang bukan milik kita.', todo: newTrust },
  'PKT-062': { what: 'Kantor pengirim tidak ada dalam daftar kepercayaan.', todo: newTrust },
  'PKT-063': { what: 'Jenis Paket ini tidak boleh dikirim di antara kedua kantor.', todo: refuseAndReport },
  'PKT-064': { what: 'Paket merujuk daftar kepercayaan yang tidak dikenal.', todo: newTrust },
  'PKT-065': { what: 'Nama aliran Paket tidak sesuai isinya.', todo: refuseAndReport },
  'PKT-070': { what: 'Lembar tanda tangan Paket salah bentuk.', todo: refuseAndReport },
  'PKT-071': { what: 'Kepala tanda tangan memuat isian ganda.', todo: refuseAndReport },
  'PKT-072': { what: 'Kepala tanda tangan salah bentuk.', todo: refuseAndReport },
  'PKT-073': { what: 'Penanda tangan tidak dikenal.', todo: newTrust },
  'PKT-074': { what: 'Penanda tangan bukan pejabat kantor pengirim.', todo: refuseAndReport },
  'PKT-075': { what: 'Penanda tangan memakai peran yang bukan miliknya.', todo: refuseAndReport },
  'PKT-076': { what: 'Tanda tangan tidak cocok: isi berubah.', todo: refuseAndReport },
  'PKT-077': {
    what: 'Kunci penanda tangan sudah tidak dipakai lagi.',
    todo: 'Minta pengirim menandatangani dengan kunci yang berlaku.',
  },
  'PKT-078': { what: 'Kunci penanda tangan sudah dicabut.', todo: refuseAndReport },
  'PKT-079': {
    what: 'Satu orang atau satu kunci menandatangani dua kali.',
    todo: 'Minta pengirim melengkapi tanda tangan dua orang yang berbeda.',
  },
  'PKT-080': { what: 'Aturan penandatanganan Paket ini tidak dikenal.', todo: newTrust },
  'PKT-081': { what: 'Tanda tangan belum lengkap.', todo: 'Minta pengirim melengkapi tanda tangannya.' },
  'PKT-082': { what: 'Data acuan yang diteruskan tidak memuat tanda tangan Dinas.', todo: refuseAndReport },
  'PKT-083': {
    what: 'Data acuan yang diteruskan berbeda dari yang ditandatangani Dinas.',
    todo: refuseAndReport,
  },
  'PKT-090': {
    what: 'Paket ini sudah diterima.',
    todo: 'Tidak perlu tindakan; tanda terimanya dapat dicetak ulang.',
  },
  'PKT-091': {
    what: 'Urutan Paket bercabang: dua Paket berbeda memakai nomor yang sama.',
    todo: 'Jangan diterima. Hubungi pengirim; mungkin kantornya memulihkan cadangan lama.',
  },
  'PKT-092': {
    what: 'Paket ini menunggu Paket sebelumnya.',
    todo: 'Terima dahulu Paket yang lebih awal, atau kepala menetapkan titik awal baru dengan alasan.',
  },
  'PKT-093': {
    what: 'Paket ini dari urutan lama yang sudah ditutup.',
    todo: 'Minta pengirim mengirim Paket terbarunya.',
  },
  'PKT-094': { what: 'Urutan baru Paket ini tidak sah.', todo: refuseAndReport },
  'PKT-095': {
    what: 'Aliran Paket ini ditahan karena urutannya bercabang.',
    todo: 'Selesaikan dahulu percabangan dengan pengirim.',
  },
  'PKT-100': { what: 'Isi berubah: satu bagian berkas hilang.', todo: refuseAndReport },
  'PKT-101': { what: 'Isi berubah: ada bagian berkas tambahan.', todo: refuseAndReport },
  'PKT-102': { what: 'Isi berubah: ukuran satu bagian berbeda.', todo: refuseAndReport },
  'PKT-103': { what: 'Isi berubah: satu bagian berbeda dari yang ditandatangani.', todo: refuseAndReport },
  'PKT-104': { what: 'Isi berubah: jumlah baris berbeda.', todo: refuseAndReport },
  'PKT-110': { what: 'Isi Paket tidak sesuai jenisnya.', todo: refuseAndReport },
  'PKT-111': { what: 'Isi tidak memenuhi aturan: daftar kosong atau terpotong.', todo: damaged },
  'PKT-112': { what: 'Isi tidak memenuhi aturan: satu baris terlalu panjang.', todo: refuseAndReport },
  'PKT-113': {
    what: 'Isi tidak memenuhi aturan: satu baris tidak dalam bentuk baku.',
    todo: refuseAndReport,
  },
  'PKT-114': {
    what: 'Isi tidak memenuhi aturan: satu baris salah isian.',
    todo: 'Minta pengirim memperbaiki datanya dan mengirim Paket baru.',
  },
  'PKT-115': {
    what: 'Isi tidak memenuhi aturan: satu baris tertulis dua kali.',
    todo: 'Minta pengirim memperbaiki datanya dan mengirim Paket baru.',
  },
  'PKT-116': { what: 'Angka yang ditandatangani berbeda dari isinya.', todo: refuseAndReport },
  'PKT-117': { what: 'Sidik isi tidak cocok dengan daftar isinya.', todo: refuseAndReport },
  'PKT-130': {
    what: 'Berkas pendaftaran salah bentuk.',
    todo: 'Minta kantor itu membuat berkas pendaftaran baru.',
  },
  'PKT-131': {
    what: 'Berkas pendaftaran tidak ditandatangani semua kuncinya.',
    todo: 'Minta kantor itu membuat berkas pendaftaran baru dengan semua penanda tangannya.',
  },
} as const satisfies Record<string, Sentence>;
