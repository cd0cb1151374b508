import type { Block, Paragraph, Table } from '#domain/documents/blocks.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import type { Content } from 'pdfmake/interfaces';
import { blockNode } from './block-node.ts';
import { kopNode } from './kop-node.ts';
import type { ListPage } from './list/paginate.ts';
import { innerWidth, type Sheet } from './paper.ts';

/** A long table of the document: drawn by `list/`, while pdfmake keeps its place free. */
export type ListBlock = { readonly table: Table; readonly width: number };

/** Free space for one list: the height of its heading and first row until it is placed, then its pages. */
export type Reserve = { readonly start: number; readonly pages: readonly ListPage[] | null };

/** Tables that may be long; the rest are set by pdfmake among the text. */
export function isList(block: Block | undefined): block is Table {
  return block?.kind === 'table' && (block.size !== 'text' || block.rows.length > shortTable);
}

const shortTable = 12;

/** The lists of a document in order, each with the width of its page. */
export function listBlocks(content: DocumentContent, sheet: Sheet): ListBlock[] {
  return withWidths(content, sheet).flatMap(({ block, width }) =>
    isList(block) ? [{ table: block, width }] : [],
  );
}

export function anchorId(list: number): string {
  return `list-${list}`;
}

export function tailId(list: number): string {
  return `list-${list}-tail`;
}

/** Everything but the rows of the lists, with room left for these. */
export function pageContent(content: DocumentContent, sheet: Sheet, reserves: readonly Reserve[]): Content[] {
  const nodes: Content[] =
    content.kop === null ? [] : [kopNode(content.kop, innerWidth(sheet, content.orientation))];
  const blocks = withWidths(content, sheet);
  let list = 0;
  for (let index = 0; index < blocks.length; index += 1) {
    const here = blocks[index];
    if (!here) continue;
    const next = blocks[index + 1];
    if (isList(here.block)) {
      nodes.push(...listNodes(reserves, list, []), ...tailNodes(next?.block, here.width, list));
      if (next?.block.kind === 'closing') index += 1;
      list += 1;
    } else if (here.block.kind === 'paragraph' && isList(next?.block) && isShortText(here.block)) {
      const after = blocks[index + 2];
      nodes.push(
        ...listNodes(reserves, list, [blockNode(here.block, here.width)]),
        ...tailNodes(after?.block, here.width, list),
      );
      index += after?.block.kind === 'closing' ? 2 : 1;
      list += 1;
    } else if (here.block.kind === 'paragraph' && here.block.leadsIn && next && isShort(next.block)) {
      nodes.push({
        unbreakable: true,
        stack: [blockNode(here.block, here.width), blockNode(next.block, next.width)],
      });
      index += 1;
    } else {
      nodes.push(blockNode(here.block, here.width));
    }
  }
  return nodes;
}

function withWidths(content: DocumentContent, sheet: Sheet): { block: Block; width: number }[] {
  let orientation = content.orientation;
  return content.blocks.map((block) => {
    if (block.kind === 'annexStart') orientation = block.orientation;
    return { block, width: innerWidth(sheet, orientation) };
  });
}

/** Short enough to be kept whole: an unbreakable block taller than its page would not be printed at all. */
function isShort(block: Block): boolean {
  return block.kind === 'table' ? block.rows.length <= shortTable : block.kind === 'keyValues';
}

function isShortText(block: Paragraph): boolean {
  return (
    (typeof block.text === 'string' ? block.text : block.text.map((run) => run.text).join('')).length <= 200
  );
}

/** A blank of the reserved height after the lead-in, then one empty page for each further page of the list. */
function listNodes(reserves: readonly Reserve[], list: number, leadIn: Content[]): Content[] {
  const reserve = reserves[list] ?? { start: 0, pages: null };
  const pages = reserve.pages ?? [];
  const first = reserve.start;
  // pdfmake forgets where a node went when its unbreakable block was moved: the mark stands after the block.
  const nodes: Content[] = [
    { unbreakable: true, stack: [...leadIn, blank(first + markRoom)] },
    mark(anchorId(list)),
  ];
  if (pages.length === 1) nodes.push(blank(used(pages[0]) - first));
  for (const [index, page] of pages.entries()) {
    if (index === 0) continue;
    const isLast = index === pages.length - 1;
    nodes.push({ ...blank(isLast ? used(page) : 0), pageBreak: 'before' });
  }
  return nodes;
}

function used(page: ListPage | undefined): number {
  return page ? page.bottom - page.top : 0;
}

/** The signatures under a list, and a mark by which their height is known. */
function tailNodes(next: Block | undefined, width: number, list: number): Content[] {
  const closing = next?.kind === 'closing' ? [blockNode(next, width)] : [];
  return [blank(gapBelow), ...closing, mark(tailId(list))];
}

const gapBelow = 6;

/** So that a mark never falls off the page its block just filled. */
const markRoom = 1;

/** A point of the page whose place pdfmake reports; it takes no room. */
function mark(id: string): Content {
  return { ...blank(0), margin: [0, -markRoom, 0, 0], id };
}

function blank(height: number): {
  text: string;
  fontSize: number;
  lineHeight: number;
  margin: [number, number, number, number];
} {
  return { text: ' ', fontSize: 0.01, lineHeight: 1, margin: [0, 0, 0, Math.max(0, height - 0.05)] };
}
