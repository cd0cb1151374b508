import { expect } from '@playwright/test';
import type { OfficeTier } from '#domain/routing/office-kinds.ts';
import { features } from '../../renderer/features.ts';
import type { Desk } from '../support/e2e-desk.ts';
import { inspectScreen, type Sight, watchRequests } from '../support/e2e-screen.ts';
import { examples } from './screen-examples.ts';

/** Every address the window knows, as the router has it. */
export const everyPath: readonly string[] = features.flatMap(({ routes }) =>
  routes.map(({ path = '' }) => path),
);

/** The screens whose feature stands in the rail of this kind of office, or in no rail at all. */
export function pathsOf(tier: OfficeTier): readonly string[] {
  return features
    .filter(({ rail }) => rail.length === 0 || rail.some(({ tiers }) => tiers.includes(tier)))
    .flatMap(({ routes }) => routes.map(({ path = '' }) => path));
}

/** The least window the program promises to fit (U39). */
export async function enter(desk: Desk): Promise<void> {
  await desk.page.setViewportSize({ width: 1280, height: 720 });
  await desk.signIn('kepala');
}

/** Opens each of these screens and inspects it; `walked` learns which were there. */
export async function walk(
  desk: Desk,
  paths: readonly string[],
  sight: Sight,
  walked: Set<string>,
): Promise<string[]> {
  const findings: string[] = [];
  const requests = watchRequests(desk.page);
  for (const path of paths) {
    const address = path.includes(':') ? await examples[path]?.(desk) : path;
    if (address === null || address === undefined) continue;
    walked.add(path);
    await desk.page.evaluate((hash) => (location.hash = hash), `#/${address.replace(/^\//, '')}`);
    await requests.quiet();
    await expect(desk.page.locator('main h1'), path).toBeVisible();
    // The screen itself asks once it is there.
    await requests.quiet();
    const name = path === '/' ? 'beranda' : path.replaceAll('/', '-').replaceAll(':', '');
    findings.push(...(await inspectScreen(desk.page, `semua-${desk.office}-${name}`, sight)));
  }
  return findings;
}

export async function makeDarkAndLarge(desk: Desk): Promise<void> {
  await desk.press('Tampilan');
  await desk.press('Gelap');
  await desk.press('130 %');
  await desk.key('Escape');
  await expect(desk.page.locator('html')).toHaveAttribute('data-scheme', 'dark');
}
