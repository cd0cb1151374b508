import type { Block } from './blocks.ts';
import {
  bold,
  closing,
  column,
  dataRow,
  heading,
  keyValues,
  leadIn,
  numbered,
  paragraph,
  signs,
  table,
} from './compose.ts';
import { type DocumentContent, groupDigest } from './content.ts';
import { type DocumentFrame, documentOf, placeDateOf } from './frame.ts';
import type { Signatory } from './signatory.ts';

/** One of the two Paket that claim a number; agenda and time are null when only its digest is known. */
export type ForkSide = {
  /** SHA-256 of the manifest, 64 hex digits. */
  readonly digest: string;
  readonly agendaNo: string | null;
  readonly at: string | null;
  readonly standing: string;
};

/** DOC-CABANG: one number, two contents. Two copies: one stays, one goes to the sender. */
export type ForkReport = {
  readonly frame: DocumentFrame;
  readonly receiver: string;
  readonly sender: string;
  readonly kind: string;
  readonly about: string;
  readonly epoch: number;
  readonly seq: number;
  readonly known: ForkSide;
  readonly incoming: ForkSide;
  readonly signatory: Signatory;
};

export function forkReport(input: ForkReport): DocumentContent {
  const { known, incoming } = input;
  const blocks: Block[] = [
    heading('LAPORAN URUTAN PAKET BERCABANG'),
    paragraph(
      `${input.receiver} menerima dua Paket dengan isi berbeda yang memakai nomor urut yang sama dari ${input.sender}. Keduanya disimpan; Paket yang kedua tidak diterima dan urutannya ditahan.`,
    ),
    keyValues([
      ['Pengirim', input.sender],
      ['Penerima', input.receiver],
      ['Jenis Paket', input.kind],
      ['Perihal urutan', input.about === '' ? null : input.about],
      ['Urutan ke', String(input.epoch)],
      ['Nomor', [bold(String(input.seq))]],
    ]),
    leadIn('Kedua Paket :'),
    table(
      [
        column('', 18),
        column('No agenda', 24),
        column('Datang', 22),
        column('Keadaan', 26),
        column('Tanda pengenal (SHA-256)', '*'),
      ],
      [sideRow('Pertama', known), sideRow('Kedua', incoming)],
    ),
    paragraph('Biasanya ini terjadi karena kantor pengirim memulihkan cadangan lama. Yang harus dilakukan :'),
    numbered([
      `${input.sender} mencocokkan kedua tanda pengenal dengan buku agendanya dan memastikan mana yang sah.`,
      `Kepala ${input.sender} memulai urutan baru pada layar Urutan Paket, lalu mengirim keadaan terakhir di dalam urutan baru itu dengan dua tanda tangan.`,
      `Kepala ${input.receiver} membandingkan akhir urutan lama menurut kedua kantor dan menerima urutan baru dengan alasan.`,
      'Bila tidak ada yang memulihkan cadangan, anggap ada yang memakai kunci pengirim tanpa hak: hubungi Dinas Pendidikan agar kunci itu dicabut.',
    ]),
    closing(
      ['Laporan ini dibuat dalam rangkap dua: satu untuk penerima, satu untuk pengirim.'],
      signs(input.signatory, placeDateOf(input.frame)),
    ),
  ];
  return documentOf(input.frame, {
    type: 'DOC-CABANG',
    title: 'Laporan Urutan Paket Bercabang',
    footerText: `Laporan urutan bercabang, ${input.kind} nomor ${input.seq}`,
    blocks,
  });
}

function sideRow(label: string, { agendaNo, at, standing, digest }: ForkSide) {
  return dataRow(label, agendaNo ?? 'tidak ada', at ?? 'belum pernah', standing, groupDigest(digest));
}
