import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of `dokumen/indeks.csv`. */
export interface IndexLine {
  readonly type: string;
  readonly number: string;
  readonly title: string;
  readonly office: string;
  readonly pages: number | null;
  readonly sha256: string;
  readonly file: string;
}

export function readIndex(out: string): IndexLine[] {
  const [, ...lines] = readFileSync(join(out, 'dokumen/indeks.csv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [type = '', number = '', title = '', office = '', pages = '', sha256 = '', file = ''] =
      cellsOf(line);
    return { type, number, title, office, pages: pages === '' ? null : Number(pages), sha256, file };
  });
}

export function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PaperPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** Every page with its words, in points from the top left corner. */
export function pagesOf(pdf: string): PaperPage[] {
  const tsv = execFileSync('pdftotext', ['-tsv', pdf, '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const pages: { width: number; height: number; words: Word[] }[] = [];
  for (const line of tsv.split('\n').slice(1)) {
    const cells = line.split('\t');
    const [level, , , , , , left = 0, top = 0, width = 0, height = 0] = cells.map(Number);
    if (level === 1) pages.push({ width, height, words: [] });
    if (level === 5)
      pages.at(-1)?.words.push({
        text: cells[11] ?? '',
        left,
        top,
        right: left + width,
        bottom: top + height,
      });
  }
  return pages;
}

/** Rows of the tables whose first columns are No and Nama; a name folded into two lines is one name again. */
export function nominalRows(pages: readonly PaperPage[]): { readonly no: number; readonly name: string }[] {
  return pages.flatMap(({ words }) => {
    const head = words.find((word, at) => word.text === 'Nama' && words[at - 1]?.text === 'No');
    if (!head) return [];
    const below = words.filter(({ top }) => top > head.bottom);
    const left = mostCommon(
      below.flatMap((word, index) => {
        const before = below[index - 1];
        // It opens its line: not a number within the name of a school.
        const opens =
          before !== undefined &&
          below.every(({ top, left }) => Math.abs(top - before.top) > 2 || left >= before.left);
        return opens && /^\d+$/.test(before.text) ? [word.left] : [];
      }),
    );
    const first = below.filter((word) => word.left < left - 2).sort((a, b) => a.top - b.top);
    return first.flatMap(({ text, top }, at) => {
      if (!/^\d+$/.test(text)) return [];
      const until = first.slice(at + 1).find((word) => word.top > top + 3)?.top ?? Infinity;
      const cell = below.filter((word) => word.top > top - 3 && word.top < until - 3);
      const name = linesFrom(cell, left).join(' ');
      // The number of a school in the line above its pupils has no name beside it.
      return name === '' ? [] : [{ no: Number(text), name }];
    });
  });
}

/** Every line that starts at `left`, up to the gap before the next column. */
function linesFrom(words: readonly Word[], left: number): string[] {
  const starts = words.filter((word) => Math.abs(word.left - left) < 2).sort((a, b) => a.top - b.top);
  return starts.map((start) => {
    const line = words
      .filter(({ top, left: at }) => Math.abs(top - start.top) < 2 && at >= start.left)
      .sort((a, b) => a.left - b.left);
    const end = line.findIndex((word, at) => at > 0 && word.left - (line[at - 1]?.right ?? 0) > 4);
    return line
      .slice(0, end === -1 ? undefined : end)
      .map(({ text }) => text)
      .join(' ');
  });
}

/** Words right after a number are mostly names; a number that opens a sentence is followed by anything. */
function mostCommon(places: readonly number[]): number {
  const groups = [...Map.groupBy(places, Math.round).values()].sort((a, b) => b.length - a.length);
  return groups[0]?.[0] ?? 0;
}
