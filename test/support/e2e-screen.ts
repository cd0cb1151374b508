import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, type Request } from '@playwright/test';
import { findEnglish } from './e2e-english.ts';
import { findRawCodes } from './e2e-raw-codes.ts';

const colourRules = ['color-contrast', 'link-in-text-block'];

/** Screenshots of every screen, kept as output of the run. */
const folder = join(import.meta.dirname, '../../out/screens');

/**
 * Looks at one screen as it stands, in light and in dark: a picture of each, axe without serious or critical findings
 * (U40), no English word (U41).
 *
 * Gives the findings instead of failing, so that one run names all of them.
 */
export async function lookAt(page: Page, name: string): Promise<string[]> {
  await page.mouse.move(700, 2); // no tooltip of the last click over the screen
  await settle(page);
  mkdirSync(folder, { recursive: true });
  const findings = await readingFindings(page, name);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`), animations: 'disabled' });
    findings.push(
      // The same page in dark differs in its colours only.
      ...(await seriousFindings(page, scheme === 'dark' ? colourRules : undefined)).map(
        (finding) => `${name}, ${scheme}: axe ${finding}`,
      ),
    );
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return findings;
}

/** How a screen is looked at besides its words: full size in light, or the largest text in dark. */
export interface Sight {
  readonly label: 'terang-100' | 'gelap-130';
  /** Rules of axe that can differ from the other sight; left out: all. */
  readonly rules?: readonly string[];
}

/** The first sight of every screen asks everything, the second what colours and sizes can change. */
export const sights = {
  light: { label: 'terang-100' },
  darkLarge: { label: 'gelap-130', rules: [...colourRules, 'scrollable-region-focusable', 'target-size'] },
} as const satisfies Record<string, Sight>;

/** One screen as the window stands: its picture, axe, words, raw codes, and nothing wider than the window (U39). */
export async function inspectScreen(page: Page, name: string, sight: Sight): Promise<string[]> {
  await settle(page);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}-${sight.label}.png`), animations: 'disabled' });
  const wide = await page.evaluate(() =>
    [document.documentElement, document.getElementById('isi')]
      .filter((element) => element !== null && element.scrollWidth > element.clientWidth)
      .map((element) => `${element?.scrollWidth ?? 0} px wide in ${element?.clientWidth ?? 0}`),
  );
  return [
    ...wide.map((width) => `${name}, ${sight.label}: ${width}`),
    ...(await readingFindings(page, name)),
    ...(await seriousFindings(page, sight.rules)).map((finding) => `${name}, ${sight.label}: axe ${finding}`),
  ];
}

async function readingFindings(page: Page, name: string): Promise<string[]> {
  return [
    ...(await findEnglish(page)).map((word) => `${name}: English word "${word}"`),
    ...(await findRawCodes(page)).map((code) => `${name}: raw code "${code}"`),
  ];
}

/** Follows what a page asks of its host; `quiet` waits until all of it is answered and drawn. */
export function watchRequests(page: Page): { quiet(): Promise<void> } {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  // An answer may ask for more, in the frame after it was drawn.
  const drawn = () =>
    page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
    );
  return {
    async quiet() {
      for (let rests = 0; rests < 2;) {
        await drawn();
        rests = open.size === 0 ? rests + 1 : 0;
      }
    },
  };
}

/** Until nothing on the screen is still being read. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('.MuiSkeleton-root, .MuiCircularProgress-root, [aria-busy=true]')).toHaveCount(0);
}

async function seriousFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Legacy mode: these screens have no frames, and the other mode opens a page of its own for every run.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
