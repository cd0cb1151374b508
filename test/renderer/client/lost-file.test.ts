import { describe, expect, it } from 'vitest';
import { lostFile } from '../../../renderer/client/lost-file.ts';

describe('lostFile', () => {
  it.each(['NotReadableError', 'NotFoundError'])(
    'SP27 a stick pulled while its file is read (%s) is said in plain words',
    (name) => {
      const refusal = lostFile(new DOMException('The requested file could not be read', name));
      expect(refusal?.code).toBe('IMP-033');
      expect(refusal?.what).toContain('stiknya dicabut');
      expect(refusal?.todo).toContain('pilih berkasnya sekali lagi');
    },
  );

  it('says nothing of any other error', () => {
    expect(lostFile(new TypeError('x'))).toBeNull();
    expect(lostFile(new DOMException('x', 'AbortError'))).toBeNull();
  });
});
