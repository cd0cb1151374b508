import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Shipped } from '../../services/ports.ts';

/** Read-only JSON under `resources/`; paths are constants of the program, never input. */
export function shippedFiles(resources: string): Shipped {
  return {
    json(path) {
      const clean = normalize(path);
      if (clean.startsWith('..')) throw new Error(`Outside resources: ${path}`);
      return JSON.parse(readFileSync(join(resources, clean), 'utf8')) as unknown;
    },
  };
}
