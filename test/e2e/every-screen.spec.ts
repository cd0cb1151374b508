import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Desk } from '../support/e2e-desk.ts';
import {
  fillUntilDetermination,
  fillUntilObjections,
  fillUntilReports,
  moveIn,
  startFilledOffices,
} from '../support/e2e-filled-offices.ts';
import { sights } from '../support/e2e-screen.ts';
import { enter, everyPath, makeDarkAndLarge, pathsOf, walk } from './screen-walk.ts';

/** Every registered screen of the window at offices that have lived through a year. */
test.describe.configure({ mode: 'serial' });

const section = '317308-seksi-dasar';
const folder = mkdtempSync(join(tmpdir(), 'kantor-layar-'));
const road = startFilledOffices(folder);
const walked = new Set<string>();
/** Only under the edition of 2025: the spec of its lists looks at it. */
const seenElsewhere = ['school-lists/:listId'];

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('three offices live through a year: until the objections', () => fillUntilObjections(road));

test('three offices live through a year: until the determination', () => fillUntilDetermination(road));

test('three offices live through a year: until the reports', async () => {
  await fillUntilReports(road);
  await moveIn(road, folder);
});

for (const half of ['first', 'second'] as const)
  test(`U39 U40 U41 screens of a section in light at 100 %, ${half} half`, async ({ browser }) => {
    const desk = await Desk.open(browser, section, 'layar', folder);
    await enter(desk);
    const findings = await walk(desk, halfOf(pathsOf('section'), half), sights.light, walked);
    if (half === 'second') await makeDarkAndLarge(desk);
    await desk.close();
    expect(findings).toEqual([]);
  });

for (const half of ['first', 'second'] as const)
  test(`U37 the look outlives a restart; U39 U40 U41 in dark at 130 %, ${half} half`, async ({ browser }) => {
    // Another port, another browser profile: the choice comes from the office's store.
    const desk = await Desk.open(browser, section, 'layar', folder);
    await enter(desk);
    await expect(desk.page.locator('html')).toHaveAttribute('data-scheme', 'dark');
    await expect(desk.page.locator('html')).toHaveCSS('font-size', '20.8px');
    const findings = await walk(desk, halfOf(pathsOf('section'), half), sights.darkLarge, walked);
    await desk.close();
    expect(findings).toEqual([]);
  });

for (const { office, tier, name } of [
  { office: '3173-sudin-dasar', tier: 'sudin', name: 'a Suku Dinas' },
  { office: '31-dinas', tier: 'dinas', name: 'the Dinas' },
] as const)
  test(`U39 U40 U41 every screen of ${name} that was not walked yet`, async ({ browser }) => {
    const paths = pathsOf(tier).filter((path) => path === '/' || !walked.has(path));
    const desk = await Desk.open(browser, office, 'layar', folder);
    await enter(desk);
    const findings = await walk(desk, paths, sights.light, walked);
    await makeDarkAndLarge(desk);
    findings.push(...(await walk(desk, paths, sights.darkLarge, walked)));
    await desk.close();
    expect(findings).toEqual([]);
  });

test('no registered screen was left out', () => {
  expect(everyPath.filter((path) => !walked.has(path) && !seenElsewhere.includes(path))).toEqual([]);
});

function halfOf(paths: readonly string[], half: 'first' | 'second'): readonly string[] {
  const middle = Math.ceil(paths.length / 2);
  return half === 'first' ? paths.slice(0, middle) : paths.slice(middle);
}
