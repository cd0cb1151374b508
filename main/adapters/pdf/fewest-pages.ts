import type { DocumentContent } from '#domain/documents/content.ts';
import type { LaidTable } from './list/laid-table.ts';
import type { Sheet } from './paper.ts';
import { type Placement, placeLists } from './place-lists.ts';

const usualTextSize = 11;

/** Points taken off the text, smallest first. */
const steps = [0.5, 1, 1.5] as const;

/** A list this long is not laid out again to save a page. */
const longList = 1000;

/**
 * Lays a document out on its paper. Where slightly smaller text saves a page, for example one that would hold
 * nothing but the signatures, it is set smaller, as a typist does.
 */
export async function layOnFewestPages(
  content: DocumentContent,
  sheet: Sheet,
  tables: readonly LaidTable[],
): Promise<Placement> {
  const usual = await placeLists(content, sheet, tables);
  if (usual.pages === leastPages(content) || tables.some((table) => table.rows.length > longList))
    return usual;
  for (const step of steps) {
    const textSize = (content.textSize ?? usualTextSize) - step;
    const smaller = await placeLists({ ...content, textSize }, sheet, tables);
    if (smaller.pages < usual.pages) return smaller;
  }
  return usual;
}

/** One page, and one for each that begins a new sheet or annex. */
function leastPages({ blocks }: DocumentContent): number {
  return 1 + blocks.filter(({ kind }) => kind === 'pageStart' || kind === 'annexStart').length;
}
