import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileKindOf } from '../../../renderer/client/file-kind.ts';

const samples = join(import.meta.dirname, '..', '..', '..', 'resources', 'samples');
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('fileKindOf', () => {
  it.each(readdirSync(samples).filter((name) => /\.(xlsx|xls|ods|csv)$/.test(name)))(
    'knows %s as a sheet',
    (name) => {
      expect(fileKindOf(readFileSync(join(samples, name)).subarray(0, 512))).toBe('sheet');
    },
  );

  it('U01 knows a Paket by its age introduction, whatever its name', () => {
    expect(fileKindOf(bytesOf('age-encryption.org/v1\n-> X25519 abc'))).toBe('paket');
  });

  it('U01 takes neither a PDF, a picture nor an empty file', () => {
    expect(fileKindOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]))).toBe(
      'unknown',
    );
    expect(fileKindOf(bytesOf('%PDF-1.7'))).toBe('unknown');
    expect(fileKindOf(new Uint8Array())).toBe('unknown');
  });
});
