import { expect, test } from 'vitest';
import { documents } from './all-documents.ts';

test.each(Object.entries(documents()))('%s survives being frozen as JSON', (_, content) => {
  expect(JSON.parse(JSON.stringify(content))).toEqual(content);
});

test.each(Object.entries(documents()))('%s prints no slip of the regulation (G-42)', (_, content) => {
  expect(JSON.stringify(content)).not.toMatch(/\(hari\)|Madarasah|orang\/tua/);
});
