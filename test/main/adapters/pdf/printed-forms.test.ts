import { describe, expect, test } from 'vitest';
import { renderPdf } from '../../../../main/adapters/pdf/render-pdf.ts';
import { blankPupil } from '#domain/documents/forms/form-pupil.ts';
import { longNamed, printedForms } from '../../domain/documents/sample-forms.ts';
import { frame } from '../../domain/documents/sample-inputs.ts';
import { type WordPage, wordPages } from './pdf-tools.ts';

/** Sheets of each form; a signature is never alone on a further one. DOC-26 has two annexes, DOC-28 is three letters. */
const sheets: Readonly<Record<string, number>> = { 'DOC-26': 3, 'DOC-28': 3 };
const people = { 'of 40 letters': longNamed(), 'left blank': blankPupil };

describe.each(['F4', 'A4'] as const)('on %s', (paper) => {
  test.each(Object.entries(people))('every form with names %s stays on its sheets', async (_, who) => {
    for (const [type, content] of Object.entries(printedForms(frame({ paper }), who))) {
      const pages = wordPages(await renderPdf(content));
      expect(pages.length, type).toBe(sheets[type] ?? 1);
      for (const page of pages) expect(rightmost(page), type).toBeLessThan(page.width - 28);
    }
  });
});

function rightmost({ words }: WordPage): number {
  return Math.max(...words.map(({ xMax }) => xMax));
}
