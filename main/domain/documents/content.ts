import type { IsoDate } from '../deadlines/iso-date.ts';
import type { Block } from './blocks.ts';

export type DocumentType =
  | 'DOC-01'
  | 'DOC-02'
  | 'DOC-03'
  | 'DOC-04'
  | 'DOC-05'
  | 'DOC-05R'
  | 'DOC-06'
  | 'DOC-07'
  | 'DOC-08'
  | 'DOC-08P'
  | 'DOC-09'
  | 'DOC-10'
  | 'DOC-11'
  | 'DOC-12'
  | 'DOC-13'
  | 'DOC-14'
  | 'DOC-14B'
  | 'DOC-15'
  | 'DOC-16a'
  | 'DOC-16b'
  | 'DOC-16c'
  | 'DOC-17'
  | 'DOC-18'
  | 'DOC-19'
  | 'DOC-22'
  | 'DOC-23'
  | 'DOC-24'
  | 'DOC-24R'
  | 'DOC-24S'
  | 'DOC-24T'
  | 'DOC-25'
  | 'DOC-26'
  | 'DOC-28'
  | 'DOC-29'
  | 'DOC-30'
  | 'DOC-CABANG'
  | 'DOC-INDEKS'
  | 'DOC-PULIH'
  | 'DOC-INSIDEN'
  | 'DOC-TELAAH'
  | 'DOC-TRUST';

export type Paper = 'F4' | 'A4';

/** Letterhead of the office valid on the document date; nothing of it is known to the program. */
export type Kop = {
  /** Lines above the unit, for example the province and the Dinas. */
  readonly agencyLines: readonly string[];
  /** The issuing unit, printed largest; may be two lines. */
  readonly unitLines: readonly string[];
  readonly addressLines: readonly string[];
  /** `J A K A R T A`, or null when the address says it. */
  readonly cityLine: string | null;
  readonly postalCode: string | null;
  /** PNG or JPEG as a `data:` URL. */
  readonly logo: string | null;
};

export type Footer = {
  readonly documentNumber: string;
  /** 26 characters in groups of four, see `groupDigest`; null for documents without a sealed list. */
  readonly digestText: string | null;
  /** Text of the QR code on every page, or null. */
  readonly qr: string | null;
  /** True where each sheet is a paper of its own: no `Halaman x dari y`. */
  readonly unpaged?: true;
};

/** A whole document as plain data: the renderer adds nothing but paper. */
export type DocumentContent = {
  readonly type: DocumentType;
  readonly title: string;
  /** Date on the paper; also the creation date inside the PDF, so that two prints are the same bytes. */
  readonly date: IsoDate;
  readonly paper: Paper;
  readonly orientation: 'portrait' | 'landscape';
  readonly kop: Kop | null;
  readonly draft: boolean;
  readonly trial: boolean;
  readonly footer: Footer;
  /** Points of the text; 11 where not said. Forms are set smaller, to stay on one sheet. */
  readonly textSize?: number;
  readonly blocks: readonly Block[];
};

/** Cuts a digest into groups of four for reading aloud: `ABCD EFGH ... YZ`. */
export function groupDigest(digest: string): string {
  return digest.match(/.{1,4}/g)?.join(' ') ?? '';
}
