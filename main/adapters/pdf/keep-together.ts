import type { Block, Table } from '#domain/documents/blocks.ts';
import { estimateHeight, rowHeight } from './estimate-height.ts';
import { plainText } from './printable.ts';

export type PlacedBlock = {
  readonly block: Block;
  /** Points between the margins of its page. */
  readonly width: number;
  /** Points between the top and the bottom margin of its page. */
  readonly height: number;
};

/** Blocks that a page break may not part; a list flows over pages, with words before and signatures under it. */
export type Group =
  | { readonly kind: 'kept'; readonly blocks: readonly PlacedBlock[] }
  | {
      readonly kind: 'list';
      readonly leadIn: readonly PlacedBlock[];
      readonly list: PlacedBlock;
      readonly tail: readonly PlacedBlock[];
    };

/** Cuts a document where its pages may end: never before a signature, nor between a lead-in and what it leads to. */
export function groupsOf(blocks: readonly PlacedBlock[]): Group[] {
  const groups: Group[] = [];
  let index = 0;
  while (index < blocks.length) {
    const leadIn = leadInFrom(blocks, index);
    const list = blocks[index + leadIn.length];
    if (list !== undefined && isList(list)) {
      const tail = signaturesFrom(blocks, index + leadIn.length + 1);
      groups.push({ kind: 'list', leadIn, list, tail });
      index += leadIn.length + 1 + tail.length;
    } else {
      const kept = keptFrom(blocks, index);
      groups.push({ kind: 'kept', blocks: kept });
      index += kept.length;
    }
  }
  return groups;
}

/**
 * Tables that may be long. pdfmake sets the others among the text: with three rows or fewer there would be none to
 * keep the signatures company on a next page. A row taller than its page pdfmake would lose.
 */
export function isList({ block, width, height }: PlacedBlock): boolean {
  if (block.kind !== 'table') return false;
  return block.rows.length > shortTable[block.size] || hasTallRow(block, width, height);
}

/** Surely lower than the free part of a page. */
export function fits(blocks: readonly PlacedBlock[]): boolean {
  const height = Math.min(...blocks.map((one) => one.height));
  return blocks.reduce((sum, { block, width }) => sum + estimateHeight(block, width), 0) < 0.75 * height;
}

const shortTable = { form: Number.POSITIVE_INFINITY, text: 12, list: 3, small: 3 } as const;

function hasTallRow(table: Table, width: number, height: number): boolean {
  return table.rows.some((_, index) => rowHeight(table, index, width) > height / 3);
}

/** A heading and a few words over a list, not parted from its first row. */
function leadInFrom(blocks: readonly PlacedBlock[], from: number): readonly PlacedBlock[] {
  let to = from;
  if (blocks[to]?.block.kind === 'heading') to += 1;
  if (isShortText(blocks[to]?.block)) to += 1;
  return blocks.slice(from, to);
}

function isShortText(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && plainText(block.text).length <= 200;
}

/** The longest run from here that belongs together and surely fits; the block alone otherwise. */
function keptFrom(blocks: readonly PlacedBlock[], from: number): readonly PlacedBlock[] {
  let to = from + 1;
  while (belongs(blocks[to - 1], blocks[to])) to += 1;
  const run = blocks.slice(from, to);
  return run.length > 1 && fits(run) ? run : run.slice(0, 1);
}

function belongs(before: PlacedBlock | undefined, next: PlacedBlock | undefined): boolean {
  if (before === undefined || next === undefined || isList(before) || isList(next)) return false;
  const { block } = before;
  switch (next.block.kind) {
    case 'signHere':
      return !startsPage(block);
    case 'closing':
      return next.block.paragraphs.length === 0 && !startsPage(block);
    case 'tembusan':
      return block.kind === 'closing';
    case 'pageStart':
    case 'annexStart':
      return false;
    default:
      return block.kind === 'heading' || (block.kind === 'paragraph' && block.leadsIn);
  }
}

function startsPage(block: Block): boolean {
  return block.kind === 'pageStart' || block.kind === 'annexStart';
}

function signaturesFrom(blocks: readonly PlacedBlock[], from: number): readonly PlacedBlock[] {
  let to = from;
  while (blocks[to]?.block.kind === (to === from ? 'closing' : 'tembusan') && to < from + 2) to += 1;
  const tail = blocks.slice(from, to);
  return fits(tail) ? tail : tail.slice(0, 1);
}
