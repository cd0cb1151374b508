import type { Block, Table } from '#domain/documents/blocks.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import type { Content } from 'pdfmake/interfaces';
import { blockNode } from './block-node.ts';
import { fits, type Group, groupsOf, isList, type PlacedBlock } from './keep-together.ts';
import { kopNode } from './kop-node.ts';
import type { ListPage } from './list/paginate.ts';
import { innerHeight, innerWidth, type Sheet } from './paper.ts';

/** A long table of the document: drawn by `list/`, while pdfmake keeps its place free. */
export type ListBlock = { readonly table: Table; readonly width: number; readonly height: number };

/** Free space for one list: the height of its heading and first row until it is placed, then its pages. */
export type Reserve = { readonly start: number; readonly pages: readonly ListPage[] | null };

/** The lists of a document in order, each with the room of its page. */
export function listBlocks(content: DocumentContent, sheet: Sheet): ListBlock[] {
  return placedBlocks(content, sheet).flatMap((placed) =>
    placed.block.kind === 'table' && isList(placed) ? [{ ...placed, table: placed.block }] : [],
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
  const kop = content.kop === null ? [] : [kopNode(content.kop, innerWidth(sheet, content.orientation))];
  let lists = 0;
  const nodes = groupsOf(placedBlocks(content, sheet)).flatMap((group): Content[] => {
    if (group.kind === 'kept') return keptNodes(group.blocks);
    const list = lists;
    lists += 1;
    return [...listNodes(reserves, list, group.leadIn.map(nodeOf)), ...tailNodes(group, list)];
  });
  return [...kop, ...nodes];
}

function placedBlocks(content: DocumentContent, sheet: Sheet): PlacedBlock[] {
  let orientation = content.orientation;
  return content.blocks.flatMap((block) => {
    if (block.kind === 'annexStart') orientation = block.orientation;
    const room = { width: innerWidth(sheet, orientation), height: innerHeight(sheet, orientation) };
    return withoutLongClosing({ block, ...room });
  });
}

/** Last words too long to be kept whole with the signatures run on before them. */
function withoutLongClosing(placed: PlacedBlock): PlacedBlock[] {
  const { block } = placed;
  if (block.kind !== 'closing' || fits([placed])) return [placed];
  const paragraphs = block.paragraphs.map((text): Block => ({
    kind: 'paragraph',
    text,
    align: 'justify',
    firstLine: 0,
    leadsIn: false,
  }));
  return [...paragraphs, { ...block, paragraphs: [] }].map((one) => ({ ...placed, block: one }));
}

function keptNodes(blocks: readonly PlacedBlock[]): Content[] {
  const nodes = blocks.map(nodeOf);
  return nodes.length <= 1 ? nodes : [{ unbreakable: true, stack: nodes }];
}

function nodeOf({ block, width, height }: PlacedBlock): Content {
  return blockNode(block, { width, height });
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
    // An empty stack takes a tenth of the time of an empty text.
    nodes.push({ ...(isLast ? blank(used(page)) : { stack: [] }), pageBreak: 'before' });
  }
  return nodes;
}

function used(page: ListPage | undefined): number {
  return page ? page.bottom - page.top : 0;
}

/** The signatures under a list, and a mark by which their height is known. */
function tailNodes({ tail }: Extract<Group, { kind: 'list' }>, list: number): Content[] {
  return [blank(gapBelow), ...keptNodes(tail), mark(tailId(list))];
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
