import type {
  AnnexStart,
  Closing,
  Column,
  ColumnGroup,
  Heading,
  KeyValues,
  NoteBox,
  NumberedList,
  Paragraph,
  Run,
  Table,
  TableRow,
  Tembusan,
  Text,
} from './blocks.ts';
import type { SignatureSlot, Signatory } from './signatory.ts';

/** Small constructors, so that a document reads like the paper it makes. */
export function heading(...lines: string[]): Heading {
  return { kind: 'heading', lines, underlined: false };
}

export function paragraph(text: Text): Paragraph {
  return { kind: 'paragraph', text, align: 'justify', firstLine: 0, leadsIn: false };
}

/** A paragraph of a letter: first line indented 10 mm. */
export function letterParagraph(text: Text): Paragraph {
  return { ...paragraph(text), firstLine: 10 };
}

/** A paragraph that announces the next block and stays with it. */
export function leadIn(text: Text): Paragraph {
  return { ...paragraph(text), leadsIn: true };
}

export function centred(text: Text): Paragraph {
  return { ...paragraph(text), align: 'center' };
}

export function bold(text: string): Run {
  return { text, bold: true };
}

export function numbered(items: readonly Text[]): NumberedList {
  return { kind: 'numberedList', marks: 'number', items };
}

/** Many short items, without space between them. */
export function numberedTightly(items: readonly Text[]): NumberedList {
  return { ...numbered(items), tight: true };
}

export function lettered(items: readonly Text[]): NumberedList {
  return { kind: 'numberedList', marks: 'letter', items };
}

/** Label, colon, value; rows whose value is null are left out. */
export function keyValues(
  rows: readonly (readonly [label: string, value: Text | null])[],
  layout: { labelWidth?: number; indent?: number; gap?: number } = {},
): KeyValues {
  return {
    kind: 'keyValues',
    rows: rows.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const])),
    labelWidth: layout.labelWidth ?? 45,
    indent: layout.indent ?? 0,
    ...(layout.gap !== undefined && { gap: layout.gap }),
  };
}

export function column(title: string, width: number | '*', align: Column['align'] = 'left'): Column {
  return { title, width, align };
}

export function table(
  columns: readonly Column[],
  rows: readonly TableRow[],
  layout: { size?: Table['size']; groups?: readonly ColumnGroup[] } = {},
): Table {
  return { kind: 'table', columns, rows, size: layout.size ?? 'text', groups: layout.groups ?? null };
}

export function dataRow(...cells: readonly string[]): TableRow {
  return { kind: 'data', cells };
}

export function groupRow(title: string): TableRow {
  return { kind: 'group', title };
}

/** A sum line: `label` over the first `span` columns, then one cell for each column left. */
export function totalRow(label: string, span: number, ...cells: readonly string[]): TableRow {
  return { kind: 'total', label, span, cells };
}

export function closing(paragraphs: readonly Text[], ...signatures: readonly SignatureSlot[]): Closing {
  return { kind: 'closing', paragraphs, signatures };
}

export function signs(signatory: Signatory, intro: string | null = null): SignatureSlot {
  return { intro, signatory };
}

export function tembusan(lines: readonly string[]): Tembusan[] {
  return lines.length === 0 ? [] : [{ kind: 'tembusan', lines }];
}

export function annexStart(
  reference: AnnexStart['reference'],
  orientation: AnnexStart['orientation'] = 'portrait',
): AnnexStart {
  return { kind: 'annexStart', orientation, reference };
}

export function noteBox(title: string, ...lines: readonly Text[]): NoteBox {
  return { kind: 'noteBox', title, lines };
}
