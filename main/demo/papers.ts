import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentTypeLabel } from '#domain/documents/labels.ts';
import type { DemoOffice } from './demo-office.ts';

/** One line of `dokumen/indeks.csv`: a paper or a taken-in file that lies in the folder of its office. */
export interface IndexedPaper {
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly office: string;
  /** Null for a file that has no pages, such as a list. */
  readonly pages: number | null;
  readonly sha256: string;
  /** Below the folder of the demonstration. */
  readonly file: string;
}

interface KeptAs {
  readonly type: string;
  readonly number?: string;
  readonly title?: string;
}

/** Leaves an offered paper in its office's folder and gives its line of the index. */
export function keepPaper(
  office: DemoOffice,
  offer: { readonly token: string },
  { type, number = '', title = documentTypeLabel(type) }: KeptAs,
): IndexedPaper {
  const { name, bytes } = office.keep(offer, 'dokumen');
  return {
    type,
    number,
    title,
    office: office.office,
    pages: name.endsWith('.pdf') ? pagesIn(bytes) : null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    file: join(office.office, 'dokumen', name),
  };
}

/** A file that came from outside: kept as it came, with the record the office made of it. */
export function keepTakenIn(
  office: DemoOffice,
  file: { readonly name: string; readonly bytes: Uint8Array },
  as: KeptAs,
): IndexedPaper {
  return keepPaper(office, { token: office.put(file.name, file.bytes) }, as);
}

/** The index of every paper, in the order of the process. */
export function writeIndex(out: string, papers: readonly IndexedPaper[]): void {
  const ordered = [...papers].sort(
    (a, b) => order(a.type) - order(b.type) || a.type.localeCompare(b.type) || a.file.localeCompare(b.file),
  );
  const rows = ordered.map((paper) => [
    paper.type,
    paper.number,
    paper.title,
    paper.office,
    paper.pages === null ? '' : String(paper.pages),
    paper.sha256,
    paper.file,
  ]);
  mkdirSync(join(out, 'dokumen'), { recursive: true });
  writeFileSync(
    join(out, 'dokumen/indeks.csv'),
    csvText([['jenis', 'nomor', 'judul', 'kantor', 'halaman', 'sha256', 'berkas'], ...rows]),
  );
}

/** Rows as CSV of which nothing may start a formula (P14). */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join(',') + '\n').join('');
}

function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** DOC-16b is 16; the papers of the program itself, such as the fingerprint sheet, come last. */
function order(type: string): number {
  return Number(/^DOC-(\d+)/.exec(type)?.[1] ?? 99);
}

/** Page objects stand in clear in what this program prints; else the page tree says how many. */
function pagesIn(pdf: Uint8Array): number | null {
  const text = Buffer.from(pdf).toString('latin1');
  const pages = text.match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0;
  return pages > 0 ? pages : null;
}
