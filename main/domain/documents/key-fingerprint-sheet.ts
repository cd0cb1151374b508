import type { IsoDate } from '../deadlines/iso-date.ts';
import { longDate } from '../words/date-words.ts';
import type { Block } from './blocks.ts';
import {
  bold,
  closing,
  column,
  dataRow,
  heading,
  keyValues,
  leadIn,
  lettered,
  noteBox,
  paragraph,
  signs,
  table,
} from './compose.ts';
import { type DocumentContent, groupDigest } from './content.ts';
import { type DocumentFrame, documentOf, placeDateOf } from './frame.ts';
import type { Signatory } from './signatory.ts';

const subheadings = {
  enrolment: 'PENDAFTARAN KANTOR PADA JARINGAN PERTUKARAN PAKET',
  network: 'JARINGAN PERTUKARAN PAKET',
  root: 'KUNCI PANGKAL JARINGAN PERTUKARAN PAKET',
} as const;

/** A key as it is compared by voice or on paper. */
export type PrintedKey = {
  readonly holder: string;
  readonly role: string;
  readonly validFrom: IsoDate;
  /** Ungrouped; printed in groups of four. */
  readonly fingerprint: string;
};

/** DOC-TRUST: handed over or read out by telephone when an office joins, or when the network is set up. */
export type KeyFingerprintSheet = {
  readonly frame: DocumentFrame;
  readonly purpose: keyof typeof subheadings;
  readonly networkName: string;
  readonly officeName: string;
  readonly officeCode: string;
  /** Name of the file the fingerprints belong to, or null for the network as a whole. */
  readonly fileName: string | null;
  readonly fileDigest: string | null;
  readonly keys: readonly PrintedKey[];
  readonly qr: string;
  readonly signatory: Signatory;
};

export function keyFingerprintSheet(input: KeyFingerprintSheet): DocumentContent {
  const blocks: Block[] = [
    heading('LEMBAR SIDIK JARI KUNCI', subheadings[input.purpose]),
    keyValues([
      ['Jaringan', input.networkName],
      ['Kantor', input.officeName],
      ['Kode kantor', input.officeCode],
      ['Nama berkas', input.fileName],
      ['Sidik isi berkas', input.fileDigest === null ? null : [bold(groupDigest(input.fileDigest))]],
    ]),
    leadIn('Kunci yang dinyatakan sah :'),
    table(
      [
        column('No', 10, 'right'),
        column('Pemegang', '*'),
        column('Peran', 22),
        column('Berlaku sejak', 28),
        column('Sidik jari', 68),
      ],
      input.keys.map((key, index) =>
        dataRow(
          String(index + 1),
          key.holder,
          key.role,
          longDate(key.validFrom),
          groupDigest(key.fingerprint),
        ),
      ),
    ),
    paragraph('Cara memeriksa :'),
    lettered([
      'Bandingkan setiap kelompok empat huruf pada lembar ini dengan yang tampil di layar penerima, satu per satu, lewat telepon atau bertatap muka.',
      'Nomor telepon yang dihubungi diambil dari daftar resmi kantor, bukan dari pesan yang menyertai berkas.',
      'Bila satu huruf saja berbeda, jangan menerima berkas dan laporkan kepada Dinas Pendidikan.',
    ]),
    noteBox(
      'Diperiksa oleh penerima',
      'Nama : ..............................................   Tanggal dan jam : ..............................',
      'Cara : tatap muka / telepon ke nomor ..............................   Hasil : cocok / tidak cocok',
    ),
    closing(
      [
        input.purpose === 'root'
          ? 'Dengan ini saya menyatakan bahwa kunci tersebut di atas adalah benar kunci saya, dan saya simpan sendiri.'
          : 'Dengan ini dinyatakan bahwa kunci tersebut di atas adalah benar kunci kantor kami.',
      ],
      signs(input.signatory, placeDateOf(input.frame)),
    ),
  ];
  const content = documentOf(input.frame, {
    type: 'DOC-TRUST',
    title: 'Lembar Sidik Jari Kunci',
    digest: input.fileDigest === null ? null : { text: input.fileDigest, qr: input.qr },
    blocks,
  });
  return { ...content, footer: { ...content.footer, qr: input.qr } };
}
