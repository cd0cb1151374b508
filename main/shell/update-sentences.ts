import type { OfflineAnswer } from './offline-update.ts';
import type { UpdateAnswer } from './updates.ts';

type Refused = Exclude<UpdateAnswer['kind'] | OfflineAnswer['kind'], 'offered'>;

/** Why nothing is put in place, and what to do. */
export const updateSentences: Readonly<Record<Refused, string>> = {
  none: 'Program ini sudah versi terbaru.',
  unsigned:
    'Tanda tangan penerbit pada pembaruan ini tidak sah. Pembaruan tidak dipasang; laporkan ke petugas TI.',
  'not-newer': 'Pembaruan ini tidak lebih baru daripada program yang terpasang. Tidak ada yang dipasang.',
  unreadable:
    'Berkas itu bukan berkas pembaruan Kantor KJP. Pilih berkas pembaruan.json dari flashdisk petugas TI.',
  missing:
    'Pemasang tidak ada di samping berkas pembaruan. Salin kedua berkas ke folder yang sama, lalu ulangi.',
  damaged:
    'Isi pemasang tidak sama dengan yang ditandatangani penerbit. Pembaruan tidak dipasang; minta salinan baru.',
};

export const busySentence =
  'Masih ada pekerjaan yang berjalan. Tunggu sampai selesai, lalu periksa pembaruan lagi.';

export const noServerSentence =
  'Kantor ini tidak memakai server pembaruan. Pasang pembaruan dari flashdisk petugas TI melalui menu Bantuan, Pasang Pembaruan dari Berkas.';
