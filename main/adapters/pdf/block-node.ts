import { assertNever } from '#domain/assert-never.ts';
import type {
  Block,
  CutOut,
  Heading,
  KeyValues,
  LetterHead,
  NoteBox,
  NumberedList,
  Paragraph,
} from '#domain/documents/blocks.ts';
import type { Content } from 'pdfmake/interfaces';
import { chartNode } from './chart-node.ts';
import { estimateHeight, keyValueHeight } from './estimate-height.ts';
import { mm } from './paper.ts';
import { printable, printableText } from './printable.ts';
import { closingNode, signHereNode } from './signature-node.ts';
import { tableNode } from './table-node.ts';

/** The page between its margins, in points. */
export type Room = { readonly width: number; readonly height: number };

/** One block as pdfmake content for a page with this room. */
export function blockNode(block: Block, room: Room): Content {
  const { width } = room;
  switch (block.kind) {
    case 'heading':
      return headingNode(block);
    case 'paragraph':
      return paragraphNode(block);
    case 'letterHead':
      return letterHeadNode(block, width);
    case 'numberedList':
      return listNode(block);
    case 'keyValues':
      return keyValuesNode(block, room);
    case 'table':
      return tableNode(block, width);
    case 'barChart':
      return chartNode(block, width);
    case 'closing':
      return closingNode(block);
    case 'tembusan':
      return {
        unbreakable: true,
        margin: [0, 10, 0, 0],
        fontSize: 10,
        stack: [
          { text: 'Tembusan :', margin: [0, 0, 0, 1] },
          block.lines.length === 1 ? printable(block.lines[0] ?? '') : { ol: block.lines.map(printable) },
        ],
      };
    case 'annexStart':
      return {
        pageBreak: 'before',
        pageOrientation: block.orientation,
        ...referenceTable(block.reference, 22),
        margin: [Math.max(0, width - 105 * mm), 0, 0, 10],
      };
    case 'noteBox':
      return noteBoxNode(block, room);
    case 'cutOut':
      return cutOutNode(block, room);
    case 'lines':
      return {
        stack: block.lines.map((line): Content => ({ text: printable(line), alignment: block.align })),
        margin: [0, 2, 0, 6],
      };
    case 'signHere':
      return signHereNode(block);
    case 'pageStart':
      return { text: ' ', fontSize: 0.01, lineHeight: 1, pageBreak: 'before' };
    default:
      return assertNever(block);
  }
}

function headingNode(block: Heading): Content {
  return {
    stack: block.lines.map((line, index): Content => ({
      text: printable(line),
      bold: true,
      alignment: 'center',
      ...(block.underlined && index === 0 ? { decoration: 'underline' as const } : {}),
    })),
    margin: [0, 2, 0, 10],
  };
}

function paragraphNode(block: Paragraph): Content {
  return {
    text: printableText(block.text),
    alignment: block.align,
    leadingIndent: block.firstLine * mm,
    margin: [0, 2, 0, 4],
  };
}

function letterHeadNode(block: LetterHead, width: number): Content {
  return {
    margin: [0, 2, 0, 12],
    columns: [
      { ...referenceTable(block.reference, 20), width: width * 0.56 },
      {
        width: '*',
        stack: [
          { text: printable(block.placeDate), margin: [0, 1, 0, 10] },
          'Kepada',
          {
            columns: [
              { text: 'Yth.', width: 26 },
              { stack: block.addressee.map(printable), width: '*' },
            ],
          },
          'di',
          { text: printable(block.addresseePlace), margin: [34, 0, 0, 0] },
        ],
      },
    ],
    columnGap: 8,
  };
}

function listNode(block: NumberedList): Content {
  const items = block.items.map((text): Content => ({
    text: printableText(text),
    alignment: 'justify',
    margin: [4, block.tight ? 0 : 1, 0, block.tight ? 0.5 : 4],
  }));
  return block.marks === 'letter'
    ? { ol: items, type: 'lower-alpha', margin: [0, 0, 0, 4] }
    : { ol: items, margin: [0, 0, 0, 4] };
}

function keyValuesNode(block: KeyValues, { width, height }: Room): Content {
  const room = width - (block.labelWidth + block.indent) * mm - 10;
  const isLong = block.rows.some((_, index) => keyValueHeight(block.rows, index, room) > height / 2);
  const node = referenceTable(block.rows, block.labelWidth, block.gap);
  return {
    ...node,
    table: { ...node.table, dontBreakRows: !isLong },
    margin: [block.indent * mm, 1, 0, 5],
  };
}

function referenceTable(
  rows: KeyValues['rows'],
  labelWidth: number,
  gap = 0,
): {
  layout: Record<string, () => number>;
  table: { widths: (number | string)[]; body: Content[][]; dontBreakRows: true };
} {
  return {
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 4,
      paddingTop: () => 1 + gap / 2,
      paddingBottom: () => 1 + gap / 2,
    },
    table: {
      widths: [labelWidth * mm, 4, '*'],
      dontBreakRows: true,
      body: rows.map(([label, value]) => [
        { text: printable(label), preserveLeadingSpaces: true },
        label === '' ? '' : ':',
        { text: printableText(value) },
      ]),
    },
  };
}

function noteBoxNode(block: NoteBox, { width, height }: Room): Content {
  return {
    margin: [0, 6, 0, 8],
    unbreakable: estimateHeight(block, width) < height / 2,
    table: {
      widths: ['*'],
      body: [
        [
          {
            margin: [4, 3, 4, 3],
            stack: [
              { text: printable(block.title), bold: true, margin: [0, 0, 0, 3] },
              ...block.lines.map((text): Content => ({
                text: printableText(text),
                alignment: 'justify',
                margin: [0, 0, 0, 2],
              })),
            ],
          },
        ],
      ],
    },
  };
}

/** Where scissors go, across the whole page but for what a printer leaves blank at the edge. */
function cutOutNode(block: CutOut, room: Room): Content {
  const { width, height } = room;
  const beyondMargin = 8 * mm;
  const line = { x1: -beyondMargin, x2: width + beyondMargin, y1: 0, y2: 0, lineWidth: 0.5 };
  return {
    unbreakable: estimateHeight(block, width) < height,
    fontSize: 9,
    stack: [
      ...block.blocks.map((part) => blockNode(part, room)),
      { canvas: [{ type: 'line', ...line, dash: { length: 4 } }], margin: [0, 10, 0, 14] },
    ],
  };
}
