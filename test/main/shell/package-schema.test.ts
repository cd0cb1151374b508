import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DebugLogger } from 'builder-util';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

it('is a configuration that the packer knows, word for word', async () => {
  const config = await getConfig(root, join(root, 'electron-builder.yml'), null);
  await validateConfiguration(config, new DebugLogger(false));
  const misspelt = { ...config, asarUnpak: ['x'] };
  await expect(validateConfiguration(misspelt, new DebugLogger(false))).rejects.toThrow(/asarUnpak/);
});

it('writes no address of a server and no key into the product', () => {
  const config = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  expect(config).not.toMatch(/https?:|provider:|publisherName|certificate/);
});
