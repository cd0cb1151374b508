import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../main/host/content-security.ts';
import { loadStaticFiles } from '../../../main/host/static-files.ts';

let folder: string;
const values = { styleNonce: 'abc', version: '1.2.3' };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kantor-static-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<meta name="csp-nonce" content="__STYLE_NONCE__"><meta name="kantor-version" content="__KANTOR_VERSION__">',
  );
  writeFileSync(join(folder, 'assets/app.js'), 'export {};');
  writeFileSync(join(folder, 'assets/notes.sqlite'), 'not of the window');
  symlinkSync('/etc/hostname', join(folder, 'assets/link.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('lists exactly the files of the window, no links and no unknown kinds', () => {
  expect([...loadStaticFiles(folder, values).keys()].toSorted()).toEqual([
    '/',
    '/assets/app.js',
    '/index.html',
  ]);
});

it('fills the nonce and the version into the page', () => {
  const page = loadStaticFiles(folder, values).get('/');
  expect(new TextDecoder().decode(page?.bytes)).toBe(
    '<meta name="csp-nonce" content="abc"><meta name="kantor-version" content="1.2.3">',
  );
});

it('says what is missing before the build', () => {
  expect(() => loadStaticFiles(join(folder, 'assets'), values)).toThrow('run the build first');
});

it('writes the policy letter by letter', () => {
  expect(contentSecurityPolicy('abc')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'",
  );
});
