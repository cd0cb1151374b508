import { type Kop } from '#domain/documents/content.ts';
import type { Column, Content } from 'pdfmake/interfaces';
import { mm } from './paper.ts';
import { printable } from './printable.ts';

const logoSize = 22 * mm;

/** Centred letterhead over a double rule; a logo stands at the left and the lines stay centred on the page. */
export function kopNode(kop: Kop, width: number): Content {
  const lines: Column = {
    stack: [
      ...kop.agencyLines.map((text): Content => ({ text: printable(text), fontSize: 12, alignment: 'center' })),
      ...kop.unitLines.map((text): Content => ({ text: printable(text), fontSize: 14, bold: true, alignment: 'center' })),
      ...kop.addressLines.map((text): Content => ({ text: printable(text), fontSize: 9, alignment: 'center' })),
      ...cityLine(kop),
    ],
    width: '*',
  };
  const side = kop.logo === null ? 0 : logoSize;
  return {
    stack: [
      kop.logo === null
        ? lines
        : {
            columns: [
              { image: kop.logo, fit: [logoSize, logoSize], width: side },
              lines,
              { text: '', width: side },
            ],
            columnGap: 4,
          },
      doubleRule(width),
    ],
    margin: [0, 0, 0, 10],
  };
}

function cityLine(kop: Kop): Content[] {
  if (kop.cityLine === null && kop.postalCode === null) return [];
  const code = kop.postalCode === null ? '' : `Kode Pos ${printable(kop.postalCode)}`;
  return [
    {
      columns: [
        { text: '', width: 70 },
        { text: printable(kop.cityLine ?? ''), alignment: 'center', bold: true, fontSize: 11, width: '*' },
        { text: code, alignment: 'right', fontSize: 8, width: 70, margin: [0, 3, 0, 0] },
      ],
    },
  ];
}

function doubleRule(width: number): Content {
  return {
    canvas: [
      { type: 'line', x1: 0, y1: 3, x2: width, y2: 3, lineWidth: 2 },
      { type: 'line', x1: 0, y1: 5.5, x2: width, y2: 5.5, lineWidth: 0.6 },
    ],
  };
}
