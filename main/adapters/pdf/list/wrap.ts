import { unitsAt } from './letter-units.ts';

/** Points from one place of a text to another. */
export type WidthOf = (text: string, from: number, to: number) => number;

/** Where the lines of a text begin and end in it, by turns: no line is copied out of it. `null`: all on one line. */
export type LineEnds = readonly number[] | null;

/** Breaks text into lines no wider than `room`: at blanks, in words wider than that after `/`, `-` and no-break blanks, else anywhere. */
export function wrap(text: string, room: number, widthOf: WidthOf): LineEnds {
  if (widthOf(text, 0, text.length) <= room) return null;
  const blank = widthOf(' ', 0, 1);
  const ends: number[] = [];
  let start = 0;
  let end = 0;
  let width = 0;
  for (let from = 0; from < text.length;) {
    const to = wordEnd(text, from);
    const own = widthOf(text, from, to);
    if (end > start && width + blank + own <= room) width += blank + own;
    else {
      // Blanks at the start of a line are lost.
      if (end > start) ends.push(start, end);
      start = own <= room ? from : breakWord({ text, from, to }, room, widthOf, ends);
      width = start === from ? own : widthOf(text, start, to);
    }
    end = to;
    from = to + 1;
  }
  if (end > start) ends.push(start, end);
  return ends;
}

export function lineCount(lines: LineEnds): number {
  return lines === null ? 1 : lines.length / 2;
}

/** Up to the next blank. */
function wordEnd(text: string, from: number): number {
  const blank = text.indexOf(' ', from);
  return blank < 0 ? text.length : blank;
}

type Word = { readonly text: string; readonly from: number; readonly to: number };

/** Adds the lines that the word fills; gives where its last line begins. */
function breakWord({ text, from, to }: Word, room: number, widthOf: WidthOf, ends: number[]): number {
  let start = from;
  for (let piece = from; piece < to; piece = pieceEnd(text, piece, to)) {
    const end = pieceEnd(text, piece, to);
    const isWhole = widthOf(text, piece, end) <= room;
    for (let at = piece, next = at; at < end; at = next) {
      next = isWhole ? end : at + unitsAt(text, at);
      if (at === start || widthOf(text, start, next) <= room) continue;
      ends.push(start, at);
      start = at;
    }
  }
  return start;
}

/** After the next stroke or no-break blank, at the latest at the end of the word. */
function pieceEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if ('/-\u00a0'.includes(text.charAt(at))) return at + 1;
  return to;
}
