import type { Run, Text } from '#domain/documents/blocks.ts';
import { months } from '#domain/words/date-words.ts';
import type { Content } from 'pdfmake/interfaces';

/**
 * What may be drawn: line breaks become blanks; control characters, marks that turn the reading direction
 * (a name could otherwise read differently on paper than in the record) and lone surrogates are dropped.
 */
export function printable(text: string): string {
  const clean = usual.test(text) ? text : cleaned(text);
  return clean.includes(' ') ? clean.replace(neverParted, unparted) : clean;
}

/** Nearly every text of a list. */
const usual = /^[ -~]*$/;

function cleaned(text: string): string {
  return text
    .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/\p{Cs}/gu, '');
}

/** A NIP in its groups, a date, an amount, RT and RW: the end of a line never goes through them. */
const neverParted = new RegExp(
  [
    String.raw`\b\d{8} \d{6} [12] \d{3}\b`,
    String.raw`\b\d{1,2} (?:${months.join('|')}) \d{4}\b`,
    String.raw`\bRp \d[\d.,]*`,
    String.raw`\bRT \d{1,3}\/RW \d{1,3}\b`,
  ].join('|'),
  'g',
);

function unparted(found: string): string {
  return found.replaceAll(' ', '\u00a0');
}

export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('');
}

/** Runs as pdfmake takes them; `pembina/wali` and `hal-hal` are kept whole, since justification would open a gap after the stroke. */
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
    .split(/((?<![^ ])(?=[^ ]{3,36}(?![^ ]))[^ ]*[/-][^ ]+ *)/)
    .map((part, index) => ({ text: part, bold, noWrap: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
