import type { PlannedCell, SheetPlan } from '#domain/intake/sheet-plan.ts';
import { columnLetters } from '#domain/intake/sheet.ts';
import { patternRows } from './xlsx-skeleton.ts';

const rowsAtOnce = 250;

/** Attributes of a column's cells after their place: ` s="3"`, plain and wrong. */
interface ColumnStyle {
  readonly letters: string;
  readonly plain: string;
  readonly bad: string;
}

/**
 * The sheet's part with the rows of the plan in place of the patterns of its skeleton, piece by piece.
 *
 * Texts stand in their cells (`inlineStr`, ECMA-376 part 1, 18.18.11): a list rarely says the same twice.
 */
export function* sheetPieces(skeleton: string, plan: SheetPlan): Generator<string> {
  if (plan.columns.length === 0) {
    yield skeleton;
    return;
  }
  const [, before = '', header = '', after = ''] =
    /^(.*?<sheetData>)(<row r="1".*?<\/row>).*<\/sheetData>(.*)$/s.exec(skeleton) ?? [];
  if (header === '') throw new Error('A sheet without its header');
  const styles = plan.columns.map((_, index) => columnStyle(skeleton, columnLetters(index)));
  const empty = plan.columns.map((): PlannedCell => ({ value: null }));
  const lastRow = 1 + plan.rows.length + (plan.emptyRows ?? 0);
  yield before.replace(
    /<dimension ref="[^"]*"\/>/,
    `<dimension ref="A1:${styles.at(-1)?.letters ?? 'A'}${lastRow}"/>`,
  );
  yield header;
  for (let first = 2; first <= lastRow; first += rowsAtOnce) {
    let piece = '';
    for (let row = first; row < first + rowsAtOnce && row <= lastRow; row += 1)
      piece += rowXml(row, plan.rows[row - 2] ?? empty, styles);
    yield piece;
  }
  yield `</sheetData>${after}`;
}

function columnStyle(skeleton: string, letters: string): ColumnStyle {
  const styleAt = (row: number) => new RegExp(`<c r="${letters}${row}"( s="\\d+")`).exec(skeleton)?.[1] ?? '';
  return { letters, plain: styleAt(patternRows.plain), bad: styleAt(patternRows.bad) };
}

function rowXml(row: number, cells: readonly PlannedCell[], styles: readonly ColumnStyle[]): string {
  let xml = `<row r="${row}">`;
  for (const [column, { letters, plain, bad }] of styles.entries()) {
    const cell = cells[column];
    if (cell) xml += `<c r="${letters}${row}"${cell.bad === true ? bad : plain}${contentXml(cell)}`;
  }
  return `${xml}</row>`;
}

function contentXml({ value }: PlannedCell): string {
  if (value === null || value === '') return '/>';
  if (typeof value === 'number') return `><v>${value}</v></c>`;
  const space = /^\s|\s$|[\n\r\t]/.test(value) ? ' xml:space="preserve"' : '';
  return ` t="inlineStr"><is><t${space}>${escapeText(value)}</t></is></c>`;
}

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\t': '\t',
  '\n': '\n',
};
/** What means something in XML, what it cannot hold, and what would be read as the escape of such a sign. */
const special = /[&<>]|[\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** `_x000D_` is how the format writes a control character (ECMA-376 part 1, 22.4.2.4). */
function escapeText(text: string): string {
  return text.replace(
    special,
    (sign) => marks[sign] ?? `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
