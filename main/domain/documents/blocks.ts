import type { BarChart } from './chart.ts';
import type { SignatureSlot } from './signatory.ts';

/** A piece of text; runs mark what is printed bold. */
export type Text = string | readonly Run[];
export type Run = { readonly text: string; readonly bold?: true };

export type Align = 'left' | 'center' | 'right';

/** What stands on the paper, from top to bottom. Widths are millimetres; `'*'` shares what is left. */
export type Block =
  | Heading
  | Paragraph
  | LetterHead
  | NumberedList
  | KeyValues
  | Table
  | BarChart
  | Closing
  | Tembusan
  | AnnexStart
  | NoteBox
  | CutOut
  | Lines
  | SignHere
  | PageStart;

/** Centred title; lines in capitals are the caller's choice. */
export type Heading = {
  readonly kind: 'heading';
  readonly lines: readonly string[];
  readonly underlined: boolean;
};

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly text: Text;
  readonly align: 'justify' | 'left' | 'center';
  /** Millimetres of the first line; letters use 10. */
  readonly firstLine: number;
  /** Kept on one page with the block after it. */
  readonly leadsIn: boolean;
};

/** Nomor, sifat, lampiran, hal at the left; place, date and addressee at the right. */
export type LetterHead = {
  readonly kind: 'letterHead';
  readonly placeDate: string;
  readonly reference: readonly (readonly [label: string, value: string])[];
  /** Who, without `Yth.`; one line each. */
  readonly addressee: readonly string[];
  readonly addresseePlace: string;
};

export type NumberedList = {
  readonly kind: 'numberedList';
  readonly marks: 'number' | 'letter';
  readonly items: readonly Text[];
  /** True where the items are short and many: no space between them. */
  readonly tight?: true;
};

export type KeyValues = {
  readonly kind: 'keyValues';
  readonly rows: readonly (readonly [label: string, value: Text])[];
  readonly labelWidth: number;
  readonly indent: number;
  /** Points between the rows of a form that a hand fills; none where not said. */
  readonly gap?: number;
};

export type Column = {
  readonly title: string;
  readonly width: number | '*';
  readonly align: Align;
};

/** Columns under one common heading; the spans of all groups add up to the number of columns. */
export type ColumnGroup = { readonly title: string; readonly span: number };

export type TableRow =
  | { readonly kind: 'data'; readonly cells: readonly string[] }
  | { readonly kind: 'group'; readonly title: string }
  | {
      readonly kind: 'total';
      readonly label: string;
      readonly span: number;
      readonly cells: readonly string[];
    };

/** Its heading repeats on every page; a table without data rows prints `NIHIL`. */
export type Table = {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly groups: readonly ColumnGroup[] | null;
  readonly rows: readonly TableRow[];
  /** `form` leaves rows high enough to write in; its tables are short. */
  readonly size: 'text' | 'list' | 'small' | 'form';
};

/** Last paragraphs and signatures, never parted by a page break. */
export type Closing = {
  readonly kind: 'closing';
  readonly paragraphs: readonly Text[];
  readonly signatures: readonly SignatureSlot[];
};

export type Tembusan = { readonly kind: 'tembusan'; readonly lines: readonly string[] };

/** A new page, perhaps turned, opened by the reference of an annex (`Lampiran ... Nomor ... Tanggal ...`). */
export type AnnexStart = {
  readonly kind: 'annexStart';
  readonly orientation: 'portrait' | 'landscape';
  readonly reference: readonly (readonly [label: string, value: string])[];
};

export type NoteBox = { readonly kind: 'noteBox'; readonly title: string; readonly lines: readonly Text[] };

/** A slip to be cut from the page: kept whole on one page, a dashed line under it. */
export type CutOut = { readonly kind: 'cutOut'; readonly blocks: readonly Block[] };

/** Short lines under one another without space between them: the addressee of a form. */
export type Lines = {
  readonly kind: 'lines';
  readonly lines: readonly string[];
  readonly align: 'left' | 'right';
};

/** Places for other hands to sign a form, two beside each other; null keeps a place free. Never parted by a page break. */
export type SignHere = { readonly kind: 'signHere'; readonly places: readonly (SignPlace | null)[] };

export type SignPlace = {
  readonly above: readonly string[];
  /** Stands in the space for the signature, for example `Meterai`. */
  readonly mark: string | null;
  readonly below: readonly string[];
};

/** The next sheet of a form begins. */
export type PageStart = { readonly kind: 'pageStart' };
