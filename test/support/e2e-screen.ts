import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { findEnglish } from './e2e-english.ts';

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
  const findings = (await findEnglish(page)).map((word) => `${name}: English word "${word}"`);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(folder, `${name}-${scheme}.png`), animations: 'disabled' });
    findings.push(
      ...(await seriousFindings(page, scheme)).map((finding) => `${name}, ${scheme}: axe ${finding}`),
    );
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return findings;
}

/** Until nothing on the screen is still being read. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('.MuiSkeleton-root, .MuiCircularProgress-root, [aria-busy=true]')).toHaveCount(0);
}

async function seriousFindings(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  // Legacy mode: these screens have no frames, and the other mode opens a page of its own for every run.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // The same page in dark differs in its colours only.
  if (scheme === 'dark') axe.withRules(colourRules);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
