import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSchema } from '../../db/read-schema.ts';

it('the committed snapshot is what a fresh database has (npm run schema)', async () => {
  const committed = readFileSync(new URL('../../db/schema.sql', import.meta.url), 'utf8');
  expect(await readSchema()).toBe(committed);
  expect(committed).toContain('CREATE TABLE application (');
});
