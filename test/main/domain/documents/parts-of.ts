import type { Block, Table } from '#domain/documents/blocks.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { titleLines } from '#domain/documents/signatory.ts';

export type PrintedSignature = { readonly above: readonly string[]; readonly below: readonly string[] };

/** The cells of all data rows in the order of the document, empty cells left out; no rows of blank forms. */
export function rowsOf(content: DocumentContent): (readonly string[])[] {
  return tablesOf(content.blocks).flatMap(cellsOf);
}

/** Column titles of each table with its rows. */
export function headingsOf(content: DocumentContent): { titles: string[]; rows: (readonly string[])[] }[] {
  return tablesOf(content.blocks).map((table) => ({
    titles: table.columns.map((column) => column.title),
    rows: cellsOf(table),
  }));
}

/** What stands over and under the space of each signature. */
export function signaturesOf(content: DocumentContent): PrintedSignature[] {
  return flat(content.blocks).flatMap((block): PrintedSignature[] => {
    if (block.kind === 'signHere') return block.places.filter((place) => place !== null);
    if (block.kind !== 'closing') return [];
    return block.signatures.map(({ intro, signatory }) => ({
      above: [...(intro === null ? [] : [intro]), ...titleLines(signatory)],
      below: [signatory.name, ...(signatory.rank === null ? [] : [signatory.rank])],
    }));
  });
}

function tablesOf(blocks: readonly Block[]): Table[] {
  return flat(blocks).filter((block) => block.kind === 'table');
}

/** Blocks of slips stand among the others. */
function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'cutOut' ? flat(block.blocks) : [block]));
}

function cellsOf(table: Table): (readonly string[])[] {
  return table.rows
    .flatMap((row) => (row.kind === 'data' ? [row.cells.filter((cell) => cell !== '')] : []))
    .filter((cells) => cells.length > 1);
}
