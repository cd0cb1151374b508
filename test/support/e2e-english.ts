import { enUS } from '@mui/x-data-grid/locales';
import type { Page } from '@playwright/test';
import { gridLocale } from '../../renderer/text/grid-locale.ts';
import { libraryWords } from './e2e-english-words.ts';

/** Words that English shares with Indonesian or with a name on these screens. */
const shared = new Set([
  'data',
  'filter',
  'total',
  'operator',
  'pivot',
  'dan',
  'true',
  'false',
  'menu',
  'per',
  'agenda',
  'radar',
  'bar',
  'area',
  'rata',
  'status',
  'format',
  'panel',
  'tidak',
  'nilai',
  'no',
]);

/** What holds a letter and a digit without a space between (`ROW-001`, a digest, a recovery code) is no word. */
const codes = /\S*(?:\p{L}\S*\d|\d\S*\p{L})\S*/gu;

/** Every word of the grid's English locale that its Indonesian does not use as well. */
const english = wordsOf(Object.values(enUS.components.MuiDataGrid.defaultProps.localeText));
const indonesian = wordsOf(Object.values(gridLocale));
const foreign = [...new Set([...english, ...libraryWords])].filter(
  (word) => word.length > 1 && !indonesian.has(word) && !shared.has(word),
);

/** English words anyone could read, or have read out, on this screen (U41). */
export async function findEnglish(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Paths and fingerprints of a Paket are names of the format, set in a fixed-width face.
      if (
        parent &&
        !/^(SCRIPT|STYLE)$/.test(parent.tagName) &&
        !getComputedStyle(parent).fontFamily.includes('monospace')
      )
        found.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('[aria-label],[title],[placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  const seen = wordsOf(texts);
  return foreign.filter((word) => seen.has(word));
}

function wordsOf(texts: readonly unknown[]): Set<string> {
  const words = texts.map((text) => (isSentence(text) ? text(2, 3, 4) : String(text)));
  return new Set(
    words.flatMap(
      (text) =>
        text
          .replace(codes, ' ')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    ),
  );
}

/** Some strings of the locale are made of their numbers. */
function isSentence(text: unknown): text is (...numbers: readonly number[]) => string {
  return typeof text === 'function';
}
