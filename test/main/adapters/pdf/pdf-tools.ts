import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs one of the Debian PDF tools on a copy of `pdf` and gives back what it printed; throws when it fails. */
function run(tool: string, pdf: Uint8Array, argumentsFor: (file: string) => string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kantor-kjp-pdf-'));
  try {
    const file = join(folder, 'document.pdf');
    writeFileSync(file, pdf);
    return execFileSync(tool, argumentsFor(file), { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function checkStructure(pdf: Uint8Array): string {
  return run('qpdf', pdf, (file) => ['--check', file]);
}

/** Text in reading order with all white space folded to single blanks. */
export function textOf(pdf: Uint8Array): string {
  return run('pdftotext', pdf, (file) => ['-enc', 'UTF-8', file, '-']).replace(/\s+/g, ' ');
}

/** The text of each page as its content streams write it: row by row, cell by cell; white space folded. */
export function drawnPages(pdf: Uint8Array): string[] {
  const text = run('pdftotext', pdf, (file) => ['-raw', '-enc', 'UTF-8', file, '-']);
  return text.split('\f').slice(0, -1).map(folded);
}

/** White space folded to single blanks; none where a long word was broken after a stroke. */
export function folded(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([/-]) /g, '$1')
    .trim();
}

/** The fonts of a PDF with whether each is embedded. */
export function fontsOf(pdf: Uint8Array): { name: string; embedded: boolean }[] {
  const [, rule, ...lines] = run('pdffonts', pdf, (file) => [file]).split('\n');
  const at = (rule ?? '').split(' ').map((dashes) => dashes.length);
  const embeddedFrom = at.slice(0, 3).reduce((sum, length) => sum + length + 1, 0);
  return lines
    .filter((line) => line !== '')
    .map((line) => ({
      name: line.split(' ')[0] ?? '',
      embedded: line.slice(embeddedFrom).startsWith('yes'),
    }));
}

/** The words of each page with their boxes, in points from the top left corner. */
export type Word = { text: string; xMin: number; yMin: number; xMax: number; yMax: number };
export type WordPage = { width: number; height: number; words: Word[] };

export function wordPages(pdf: Uint8Array): WordPage[] {
  const html = run('pdftotext', pdf, (file) => ['-bbox', '-enc', 'UTF-8', file, '-']);
  return html
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: attribute(page, 'width'),
      height: attribute(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map((match) => ({
        text: match[2] ?? '',
        xMin: attribute(match[1] ?? '', 'xMin'),
        yMin: attribute(match[1] ?? '', 'yMin'),
        xMax: attribute(match[1] ?? '', 'xMax'),
        yMax: attribute(match[1] ?? '', 'yMax'),
      })),
    }));
}

export function infoOf(pdf: Uint8Array): string {
  return run('pdfinfo', pdf, (file) => ['-box', '-isodates', file]);
}

/** The PDF with its streams unpacked, for looking at its objects. */
export function unpacked(pdf: Uint8Array): string {
  return run('qpdf', pdf, (file) => ['--qdf', '--object-streams=disable', file, '-']);
}

/** Where ink is on each page at 36 dots an inch: rows of grey values, 255 is paper. */
export function inkPages(pdf: Uint8Array): { width: number; height: number; pixels: Uint8Array }[] {
  const folder = mkdtempSync(join(tmpdir(), 'kantor-kjp-ink-'));
  try {
    writeFileSync(join(folder, 'document.pdf'), pdf);
    execFileSync('pdftoppm', ['-gray', '-r', '36', join(folder, 'document.pdf'), join(folder, 'page')]);
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith('.pgm'))
      .sort();
    return pages.map((name) => parsePgm(readFileSync(join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parsePgm(bytes: Buffer): { width: number; height: number; pixels: Uint8Array } {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('Not a grey picture');
  return { width: Number(head[1]), height: Number(head[2]), pixels: bytes.subarray(head[0].length) };
}

function attribute(text: string, name: string): number {
  return Number(new RegExp(`${name}="([^"]*)"`).exec(text)?.[1]);
}
