import { describe, expect, it } from 'vitest';
import type { DocumentContent } from '#domain/documents/content.ts';
import { renderPdf } from '../../../../main/adapters/pdf/render-pdf.ts';
import { documents } from '../../domain/documents/all-documents.ts';
import { textOf, unpacked } from './pdf-tools.ts';

/** Texts that would leave a string, a stream or a line of a PDF if anybody wrote them there unescaped. */
const hostile = [
  ') Tj (',
  '>> /OpenAction << /S /JavaScript /JS (app.alert(1)) >>',
  'endstream endobj 99 0 obj << /S /Launch /F (cmd) >>',
  '\\) % komentar \\',
  'NUL\u0000di tengah',
  '\u202eterbalik\u202c',
  'A'.repeat(200),
];

/** The same document with a hostile text behind every text that a person could have typed, each in turn. */
function poisoned(content: DocumentContent): DocumentContent {
  let turn = 0;
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string' && isTyped(key, value)) {
      turn += 1;
      // Only what may be a name is made as long as PD01 says: no class or number has 200 letters.
      const texts = /\S \S/.test(value) && value.length > 12 ? hostile : hostile.slice(0, -1);
      return `${value} ${texts[turn % texts.length] ?? ''}`;
    }
    if (Array.isArray(value)) return value.map((part) => poison(part, key));
    // The words over the columns of a table are the program's own.
    if (typeof value !== 'object' || value === null || key === 'columns' || key === 'groups') return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, poison(part, name)]));
  };
  return { ...content, ...(poison({ blocks: content.blocks }, '') as Pick<DocumentContent, 'blocks'>) };
}

/** Keys that choose a look or a kind; all other texts are what somebody wrote. */
const structural = ['kind', 'align', 'orientation', 'marks', 'size', 'capacity'];

function isTyped(key: string, value: string): boolean {
  return !structural.includes(key) && /[A-Z].*[a-z]/.test(value);
}

describe('PD01 hostile text in every kind of document', () => {
  it.each(Object.entries(documents()).map(([name, content]) => ({ name, content })))(
    'PD01 $name: it stays text; nothing in the file can act',
    async ({ content }) => {
      const pdf = await renderPdf(poisoned(content));
      const objects = unpacked(pdf)
        .replace(/stream\n[\s\S]*?\nendstream/g, 'stream')
        .replace(/\((?:\\[\s\S]|[^\\()])*\)/g, '()');
      expect(objects).not.toMatch(/\/(JS|JavaScript|OpenAction|Launch|AA|EmbeddedFile)\b/);
      expect(textOf(pdf)).toContain('Tj (');
    },
  );
});
