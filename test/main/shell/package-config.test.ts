import { readFileSync } from 'node:fs';
import { FuseV1Options } from '@electron/fuses';
import { expect, it } from 'vitest';

const config = readFileSync(new URL('../../../electron-builder.yml', import.meta.url), 'utf8');

it('sets every fuse of this Electron explicitly', () => {
  expect(block('electronFuses')).toEqual([
    'runAsNode: false',
    'enableCookieEncryption: true',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'enableEmbeddedAsarIntegrityValidation: true',
    'onlyLoadAppFromAsar: true',
    'loadBrowserProcessSpecificV8Snapshot: false',
    'grantFileProtocolExtraPrivileges: false',
    'resetAdHocDarwinSignature: true',
  ]);
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  for (const fuse of known) expect(config.toLowerCase()).toContain(`  ${fuse.toLowerCase()}: `);
});

it('ships a whitelist in an archive, the native driver beside it', () => {
  expect(config).toMatch(/^asar: true$/m);
  const shipped = block('files').filter((line) => !line.includes("'!"));
  expect(shipped).toEqual([
    '- out/main/**',
    '- out/preload/**',
    '- out/renderer/**',
    '- resources/**',
    '- package.json',
  ]);
  expect(block('asarUnpack')).toEqual(['- node_modules/better-sqlite3-multiple-ciphers/**']);
});

it('installs for one person without an administrator', () => {
  expect(block('nsis')).toEqual(
    expect.arrayContaining(['oneClick: false', 'perMachine: false', 'allowElevation: false']),
  );
  expect(config).toMatch(/^ {2}requestedExecutionLevel: asInvoker$/m);
});

it('opens .paket files and names no update server', () => {
  expect(block('fileAssociations')[0]).toBe('- ext: paket');
  expect(config).toMatch(/^publish: null$/m);
});

/** The lines of one top-level block; enough YAML for this file. */
function block(name: string): string[] {
  const lines = config.split('\n');
  const start = lines.indexOf(`${name}:`) + 1;
  const length = lines.slice(start).findIndex((line) => !line.startsWith(' '));
  return lines
    .slice(start, start + length)
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('#'));
}
