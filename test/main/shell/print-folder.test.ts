import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPrintFolder } from '../../../main/shell/print-folder.ts';

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'kantor-print-'));
});
afterAll(() => rmSync(base, { recursive: true }));

it('keeps printed bytes for this account only, under a name of its own, and wipes them', () => {
  const folder = join(base, 'cetak');
  const prints = openPrintFolder(folder);
  const path = prints.place(new TextEncoder().encode('%PDF-'));
  expect(dirname(path)).toBe(folder);
  expect(readFileSync(path, 'utf8')).toBe('%PDF-');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  prints.wipe();
  expect(existsSync(folder)).toBe(false);
});

it('wipes at start what a crash left', () => {
  const folder = join(base, 'left');
  const left = openPrintFolder(folder).place(new Uint8Array(3));
  openPrintFolder(folder);
  expect(existsSync(left)).toBe(false);
});
