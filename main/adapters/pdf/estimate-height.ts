import { assertNever } from '#domain/assert-never.ts';
import type { Block, Closing, KeyValues, Table, Text } from '#domain/documents/blocks.ts';
import { titleLines } from '#domain/documents/signatory.ts';
import { mm } from './paper.ts';
import { plainText } from './printable.ts';

/**
 * Points a block takes at the most, from its letters alone: pdfmake prints what is kept whole but taller than
 * a page below the edge of the paper, so only what is surely shorter may be kept whole.
 */
export function estimateHeight(block: Block, width: number): number {
  switch (block.kind) {
    case 'heading':
      return heightOf(block.lines, width) + 14;
    case 'paragraph':
      return textHeight(block.text, width) + 8;
    case 'letterHead':
      return 80 + heightOf([...block.addressee, ...block.reference.map(([, value]) => value)], width * 0.35);
    case 'numberedList':
      return heightOf(block.items, width - 20) + 6 * block.items.length;
    case 'keyValues':
      return keyValuesHeight(block, width);
    case 'table':
      return block.rows.reduce((sum, _, index) => sum + rowHeight(block, index, width), 50);
    case 'barChart':
      return Number.POSITIVE_INFINITY;
    case 'closing':
      return heightOf(block.paragraphs, width) + 10 * block.paragraphs.length + signatureHeight(block, width);
    case 'tembusan':
      return heightOf(block.lines, width) + 30;
    case 'annexStart':
      return Number.POSITIVE_INFINITY;
    case 'noteBox':
      return heightOf([block.title, ...block.lines], width - 10) + 30;
    case 'cutOut':
      // Its letters are smaller: fewer lines, and each of them lower.
      return 25 + 0.75 * block.blocks.reduce((sum, part) => sum + estimateHeight(part, width), 0);
    case 'lines':
      return heightOf(block.lines, width) + 8;
    case 'signHere':
      return 12 + Math.ceil(block.places.length / 2) * 150;
    case 'pageStart':
      return Number.POSITIVE_INFINITY;
    default:
      return assertNever(block);
  }
}

/** One line of labels and values; never less than one line of text. */
export function keyValueHeight(rows: KeyValues['rows'], index: number, room: number): number {
  const value = rows[index]?.[1];
  return value === undefined ? 0 : textHeight(value, room) + 2;
}

/** A row of a table as high as its fullest cell. */
export function rowHeight(table: Table, index: number, width: number): number {
  const row = table.rows[index];
  if (row === undefined) return 0;
  const cells = row.kind === 'group' ? [row.title] : row.cells;
  const first = row.kind === 'data' ? 0 : table.columns.length - cells.length;
  const fixed = table.columns.reduce((sum, one) => sum + (one.width === '*' ? 0 : one.width * mm), 0);
  const stars = table.columns.filter((one) => one.width === '*').length;
  const roomOf = (column: number): number => {
    if (row.kind === 'group') return width;
    const own = table.columns[first + column]?.width ?? '*';
    return (own === '*' ? (width - fixed) / Math.max(1, stars) : own * mm) - 8;
  };
  return 12 + Math.max(...cells.map((cell, column) => textHeight(cell, Math.max(12, roomOf(column)))));
}

function keyValuesHeight(block: KeyValues, width: number): number {
  const room = width - (block.labelWidth + block.indent) * mm - 10;
  return block.rows.reduce(
    (sum, _, index) => sum + keyValueHeight(block.rows, index, room) + (block.gap ?? 0),
    6,
  );
}

/** Two signatures beside each other: titles, room for the hand, name, rank and NIP. */
function signatureHeight({ signatures }: Closing, width: number): number {
  const heights = signatures.map(
    ({ intro, signatory }) =>
      heightOf([...(intro === null ? [] : [intro]), ...titleLines(signatory), signatory.name], width * 0.45) +
      95,
  );
  return heights.reduce(
    (sum, height, at) => (at % 2 === 0 ? sum + Math.max(height, heights[at + 1] ?? 0) : sum),
    0,
  );
}

function heightOf(texts: readonly Text[], width: number): number {
  return texts.reduce<number>((sum, text) => sum + textHeight(text, width), 0);
}

const lineHeight = 15;

function textHeight(text: Text, width: number): number {
  const letters = plainText(text);
  const capitals = letters.replace(/[^\p{Lu}\d]/gu, '').length;
  // Widths of Liberation Sans at 11 points; lines are seldom filled to the end.
  const length = letters.length * 5.8 + capitals * 2.4;
  return Math.max(1, Math.ceil((length * 1.1) / width)) * lineHeight;
}
