import type { Kop } from '#domain/documents/content.ts';
import type { Column, Content } from 'pdfmake/interfaces';
import { mm } from './paper.ts';
import { printable } from './printable.ts';

const logoSize = 20 * mm;

/** Letterhead over a double rule: centred on the page, or beside the logo in slightly smaller type. */
export function kopNode(kop: Kop, width: number): Content {
  const size = kop.logo === null ? { agency: 12, unit: 14 } : { agency: 11.5, unit: 13 };
  const lines: Column = {
    stack: [
      ...kop.agencyLines.map((text) => centredLine(text, size.agency, false)),
      ...kop.unitLines.map((text) => centredLine(text, size.unit, true)),
      ...kop.addressLines.map((text) => centredLine(text, 9, false)),
      ...cityLine(kop),
    ],
    width: '*',
  };
  return {
    stack: [
      kop.logo === null
        ? lines
        : {
            columns: [{ image: kop.logo, fit: [logoSize, logoSize], width: logoSize }, lines],
            columnGap: 4,
          },
      doubleRule(width),
    ],
    margin: [0, 0, 0, 10],
  };
}

function centredLine(text: string, fontSize: number, bold: boolean): Content {
  return { text: printable(text), fontSize, bold, alignment: 'center' };
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
