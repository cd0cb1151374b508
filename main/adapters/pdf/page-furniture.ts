import { type DocumentContent } from '#domain/documents/content.ts';
import type { Column, Content } from 'pdfmake/interfaces';
import { mm, type Sheet } from './paper.ts';
import { printable } from './printable.ts';

const grey = '#444444';

/** Number, digest and QR at the left, page x of y at the right, under a hairline on every page. */
export function footerNode(content: DocumentContent, sheet: Sheet, page: number, pages: number, pageWidth: number): Content {
  const { documentNumber, digestText, qr } = content.footer;
  const width = pageWidth - sheet.margins.left - sheet.margins.right;
  const lines: Content[] = [{ text: printable(documentNumber) }];
  if (digestText !== null) lines.push({ text: ['Sidik isi  ', { text: printable(digestText), bold: true, fontSize: 9 }] });
  const place: Column = { text: `Halaman ${page} dari ${pages}`, alignment: 'right', width: 90 };
  const code: Column[] = qr === null ? [] : [{ qr, fit: 15 * mm, width: 15 * mm, eccLevel: 'M' }];
  return {
    margin: [sheet.margins.left, 4 * mm, sheet.margins.right, 0],
    fontSize: 8,
    color: grey,
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.4, lineColor: grey }], margin: [0, 0, 0, 3] },
      { columns: [...code, { stack: lines, width: '*' }, place], columnGap: 8 },
    ],
  };
}

/** Nobody shall take a paper of a trial network for a real one. */
export function trialMark(): Content {
  return {
    text: 'JARINGAN UJI COBA – BUKAN DOKUMEN RESMI',
    alignment: 'center',
    bold: true,
    fontSize: 9,
    color: '#b00020',
    margin: [0, 11 * mm, 0, 0],
  };
}
