import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gridLocale } from '../../../renderer/text/grid-locale.ts';

const gridFolder = dirname(createRequire(import.meta.url).resolve('@mui/x-data-grid/package.json'));
const englishText = readFileSync(join(gridFolder, 'constants', 'localeTextConstants.mjs'), 'utf8');
const keys = [...englishText.matchAll(/^ {2}'?([A-Za-z=!<>]+)'?: /gm)].map((match) => match[1] ?? '');

describe('gridLocale', () => {
  it('has every string of the grid', () => {
    expect(keys.length).toBeGreaterThan(200);
    expect(keys.filter((key) => !Object.hasOwn(gridLocale, key))).toEqual([]);
  });

  it('leaves no English word', () => {
    const words = Object.values(gridLocale).map((text: unknown) =>
      typeof text === 'function' ? '' : String(text),
    );
    const english =
      /\b(the|to|of|rows?|columns?|filters?|chart|fields?|values?|search|close|clear|hide|show|select|add|remove|none|and|or|is|count)\b/i;
    expect(words.filter((word) => english.test(word))).toEqual([]);
  });

  it('groups digits the Indonesian way', () => {
    expect(gridLocale.footerTotalVisibleRows?.(1250, 50000)).toBe('1.250 dari 50.000');
  });
});
