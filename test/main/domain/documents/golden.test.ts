import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documents } from './all-documents.ts';
import { goldenText } from './golden-text.ts';
import { hardCases } from './hard-cases.ts';

/**
 * Every document as agreed, in words. After a change that is meant, `UPDATE_DOCUMENTS=1 npx vitest run golden`
 * writes the words anew; the difference is read before it is committed.
 */
const folder = join(import.meta.dirname, '../../../fixtures/documents');
const update = process.env['UPDATE_DOCUMENTS'] === '1';
const cases = Object.entries({ ...documents(), ...hardCases() });
const fileOf = (name: string): string =>
  `${name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')}.txt`;

if (update) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of cases) writeFileSync(join(folder, fileOf(name)), goldenText(content));
}

test.each(cases)('%s says what was agreed', (name, content) => {
  const file = join(folder, fileOf(name));
  expect(existsSync(file), `${fileOf(name)} is not in test/fixtures/documents`).toBe(true);
  expect(goldenText(content)).toBe(readFileSync(file, 'utf8'));
});

test('no words are kept of a document that is no more', () => {
  expect(readdirSync(folder).sort()).toEqual(cases.map(([name]) => fileOf(name)).sort());
});
