import type { Run, Text } from '#domain/documents/blocks.ts';
import type { Content } from 'pdfmake/interfaces';

/**
 * What may be drawn: line breaks become blanks; control characters, marks that turn the reading direction
 * (a name could otherwise read differently on paper than in the record) and lone surrogates are dropped.
 */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/\p{Cs}/gu, '');
}

/** Runs as pdfmake takes them; `pembina/wali` is kept whole, since justification would open a gap after the stroke. */
export function printableText(text: Text): Content {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return joinLeadingBlanks(runs).flatMap((run) => keepStrokes(printable(run.text), run.bold === true));
}

/** A blank at the start of a run would be stretched as a word of its own: it goes to the run before. */
function joinLeadingBlanks(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    const next = runs[index + 1];
    const text = index === 0 ? run.text : run.text.trimStart();
    return { ...run, text: next !== undefined && /^\s/.test(next.text) ? `${text} ` : text };
  });
}

function keepStrokes(text: string, bold: boolean): { text: string; bold: boolean; noWrap: boolean }[] {
  return text
    .split(/(\S{1,30}\/\S{1,30}\s*)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, bold, noWrap: /^\S{1,30}\/\S{1,30}\s*$/.test(part) }));
}
