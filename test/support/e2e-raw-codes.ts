import type { Page } from '@playwright/test';

/** What belongs to the program and not to its reader: keys of documents, paths, names of fields, ids. */
const raw: readonly RegExp[] = [
  /\bDOC-\d\d/,
  /\bpayload\//,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-/,
  /\b\d{2,6}-(?:seksi|sudin|dinas|kantor|kanwil)/,
  /\b[a-z]+_[a-z]+\b/,
  /\b[a-z]+[A-Z][a-z]+\b/,
];

/** Words of the reader's world that look like one of those: files, and numbers of papers with the office in them. */
const meant =
  /\S+\.(?:paket|xlsx|xls|ods|csv|pdf|ndjson|age|cadangan|meja|json|enrol)\b|KarNas|eRapor|\d+\/[A-Z0-9-]+\/\d{2,6}-\S+/g;

/** Raw codes anyone could read on this screen; what is set in a fixed-width face is shown as the code it is. */
export async function findRawCodes(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        parent &&
        !/^(SCRIPT|STYLE)$/.test(parent.tagName) &&
        !getComputedStyle(parent).fontFamily.includes('monospace')
      )
        found.push(node.textContent ?? '');
    }
    return found;
  });
  return texts.flatMap((text) => {
    const shown = text.replace(meant, ' ');
    return raw.flatMap((pattern) => pattern.exec(shown)?.[0] ?? []);
  });
}
