import {
  centred,
  column,
  dataRow,
  heading,
  keyValues,
  leadIn,
  numbered,
  paragraph,
  table,
} from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf } from './frame.ts';
import { pergub27Short } from './legal-basis.ts';

const dots = '.'.repeat(60);
const writingLines = 6;

/** DOC-24: the blank form for a report of the public, with the three items of Pasal 49(3). */
export function publicReportForm(frame: DocumentFrame): DocumentContent {
  return documentOf(
    { ...frame, number: null },
    {
      type: 'DOC-24',
      title: 'Formulir Laporan Masyarakat',
      footerText: `Pasal 49 ${pergub27Short}`,
      unpaged: true,
      textSize: 10,
      blocks: [
        heading(
          'FORMULIR LAPORAN MASYARAKAT',
          'PELANGGARAN DAN/ATAU PENYALAHGUNAAN BANTUAN',
          'KARTU JAKARTA PINTAR',
        ),
        centred(`(Pasal 49 ${pergub27Short})`),
        leadIn('A.  Identitas pelapor (dirahasiakan; lampirkan fotokopi KTP)'),
        keyValues([
          ['Nama', dots],
          ['NIK', dots],
          ['Alamat', dots],
          ['Telepon atau surel', dots],
        ]),
        leadIn('B.  Yang dilaporkan'),
        keyValues([
          ['Orang atau sekolah', dots],
          ['Tempat dan waktu kejadian', dots],
        ]),
        leadIn('C.  Kronologis singkat'),
        table(
          [column('Uraikan kejadian yang dilihat atau diketahui', '*')],
          Array.from({ length: writingLines }, () => dataRow('')),
          { size: 'form' },
        ),
        leadIn('D.  Bukti permulaan (beri tanda dan sebutkan)'),
        table(
          [column('', 10), column('Jenis', 45), column('Keterangan', '*')],
          ['Data', 'Dokumen', 'Foto', 'Rekaman'].map((kind) => dataRow('', kind, '')),
          { size: 'form' },
        ),
        leadIn('Ketentuan :'),
        numbered([
          'Laporan disampaikan tertulis kepada Dinas Pendidikan melalui Seksi Kerjasama Antar Lembaga Bidang Standarisasi Pendidikan dan Pendidikan Tinggi; kantor lain yang menerimanya meneruskan ke sana.',
          'Laporan yang belum lengkap tetap diterima; pelapor diminta melengkapinya.',
        ]),
        paragraph('Laporan ini saya sampaikan dengan sebenarnya.'),
        {
          kind: 'signHere',
          places: [
            {
              above: ['Jakarta, ........................ 20.....', 'Pelapor,'],
              mark: null,
              below: [`( ${'.'.repeat(40)} )`],
            },
          ],
        },
      ],
    },
  );
}
