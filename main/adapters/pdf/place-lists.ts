import type { DocumentContent } from '#domain/documents/content.ts';
import type { NodeStartPosition, TCreatedPdf } from 'pdfmake/interfaces';
import { documentDefinition } from './document-definition.ts';
import type { PlacedList } from './list/draw.ts';
import type { LaidTable } from './list/laid-table.ts';
import { paginate } from './list/paginate.ts';
import { anchorId, type Reserve, tailId } from './page-content.ts';
import type { Sheet } from './paper.ts';
import { pdfmake } from './printer.ts';

/** The document with room left for its lists, and where that room is. */
export type Placement = {
  readonly pdf: TCreatedPdf;
  readonly pages: number;
  readonly lists: readonly PlacedList[];
};

/**
 * Finds the pages of every list. Where a list begins depends on all that stands before it, so the text is
 * laid out once for each list, with the lists before it already in their place, and once more for print.
 */
export async function placeLists(
  content: DocumentContent,
  sheet: Sheet,
  tables: readonly LaidTable[],
): Promise<Placement> {
  const reserves: Reserve[] = tables.map((table) => ({ start: startHeight(table), pages: null }));
  const lists: PlacedList[] = [];
  for (const [index, table] of tables.entries()) {
    const { marks } = await layOut(content, sheet, reserves);
    const start = startOf(marks, index, table);
    const tail = positionOf(marks, tailId(index));
    const pageTop = sheet.margins.top;
    const pages = paginate(table.rows, {
      firstTop: start.top,
      pageTop,
      pageBottom: pageTop + start.pageInnerHeight,
      heading: table.heading.height,
      tail:
        tail.top - (tail.pageNumber === start.pageNumber ? start.top + startHeight(table) : pageTop) + safety,
    });
    reserves[index] = { start: startHeight(table), pages };
    lists.push({ table, left: start.left, firstPage: start.pageNumber - 1, pages });
  }
  const { pdf, pages, marks } = await layOut(content, sheet, reserves);
  for (const [index, list] of lists.entries()) assertInPlace(list, startOf(marks, index, list.table));
  return { pdf, pages, lists };
}

/** Points by which the signatures are taken to be taller than measured. */
const safety = 8;

/** A list begins with its heading and at least its first row, or on the next page. */
function startHeight(table: LaidTable): number {
  const [first, second] = table.rows;
  return (
    table.heading.height + (first?.height ?? 0) + (first?.keepsNext === true ? (second?.height ?? 0) : 0)
  );
}

type Marks = ReadonlyMap<string, NodeStartPosition>;

async function layOut(
  content: DocumentContent,
  sheet: Sheet,
  reserves: readonly Reserve[],
): Promise<{ pdf: TCreatedPdf; pages: number; marks: Marks }> {
  const marks = new Map<string, NodeStartPosition>();
  const pdf = pdfmake.createPdf(
    {
      ...documentDefinition(content, sheet, reserves),
      pageBreakBefore: (node) => {
        if (node.id !== undefined) marks.set(node.id, node.startPosition);
        return false;
      },
    },
    { bufferPages: true },
  );
  const document = await pdf.getStream();
  return { pdf, pages: document.bufferedPageRange().count, marks };
}

/** The mark stands under the reserved start of the list. */
function startOf(marks: Marks, list: number, table: LaidTable): NodeStartPosition {
  const mark = positionOf(marks, anchorId(list));
  return { ...mark, top: mark.top - startHeight(table) };
}

function positionOf(marks: Marks, id: string): NodeStartPosition {
  const position = marks.get(id);
  if (!position) throw new Error(`No place was left for ${id}`);
  return position;
}

function assertInPlace(list: PlacedList, start: NodeStartPosition): void {
  const planned = list.pages[0];
  const moved =
    planned === undefined ||
    Math.abs(planned.top - start.top) > 0.5 ||
    list.firstPage !== start.pageNumber - 1;
  if (moved) throw new Error('A list would be printed beside its place');
}
