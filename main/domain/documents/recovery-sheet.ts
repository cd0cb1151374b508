import { longDate } from '../words/date-words.ts';
import {
  bold,
  centred,
  column,
  dataRow,
  heading,
  keyValues,
  leadIn,
  noteBox,
  numbered,
  table,
} from './compose.ts';
import { type DocumentContent, groupDigest } from './content.ts';
import { type DocumentFrame, documentOf } from './frame.ts';

/** What goes into the sealed envelope. The code stands on this page and nowhere else. */
export type RecoverySheet = {
  readonly frame: DocumentFrame;
  readonly officeName: string;
  /** 32 base32 characters, ungrouped. */
  readonly code: string;
  readonly holders: readonly string[];
  readonly madeBy: string;
};

/** DOC-PULIH: the page for the envelope, with both holders' hands under it. */
export function recoverySheet(input: RecoverySheet): DocumentContent {
  const groups = groupDigest(input.code).split(' ');
  return documentOf(input.frame, {
    type: 'DOC-PULIH',
    title: 'Kode Pemulihan',
    footerText: 'Rahasia: disimpan dalam amplop tersegel',
    blocks: [
      heading('KODE PEMULIHAN DATA KANTOR', 'RAHASIA'),
      keyValues([
        ['Kantor', input.officeName],
        ['Dibuat tanggal', longDate(input.frame.date)],
        ['Dibuat oleh', input.madeBy],
      ]),
      leadIn('Kode, dibaca dari kiri ke kanan, baris demi baris :'),
      centred([bold(groups.slice(0, 4).join('   '))]),
      centred([bold(groups.slice(4).join('   '))]),
      leadIn('Cara menyimpan :'),
      numbered([
        'Masukkan lembar ini ke dalam amplop, lem, lalu kedua pemegang menandatangani tutupnya.',
        'Simpan di lemari besi kantor. Jangan difoto, disalin, atau disimpan di komputer.',
        'Amplop dibuka hanya dengan kedua pemegang hadir. Setelah kode dipakai, kode ini mati: buat amplop baru.',
        'Kode lama mati saat kode baru dibuat. Musnahkan lembar yang lama.',
        'Bila salah satu pemegang pindah tugas, pengelola membuat kode baru dengan pemegang yang baru.',
      ]),
      leadIn('Pemegang amplop :'),
      table(
        [column('No', 10, 'right'), column('Nama', '*'), column('Tanda tangan', 60), column('Tanggal', 30)],
        [0, 1].map((at) => dataRow(String(at + 1), input.holders[at] ?? '', '', '')),
        { size: 'form' },
      ),
      noteBox(
        'Diisi saat amplop dibuka',
        'Tanggal dan jam : ..............................   Untuk akun : ..............................',
        'Hadir : 1. ..............................   2. ..............................',
      ),
    ],
  });
}
