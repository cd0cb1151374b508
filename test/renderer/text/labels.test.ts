import { describe, expect, it } from 'vitest';
import { counted, fileSize } from '../../../renderer/text/labels.ts';

describe('counted', () => {
  it('groups thousands', () => expect(counted(1250, 'baris')).toBe('1.250 baris'));
});

describe('fileSize', () => {
  it.each([
    [900, '900 B'],
    [1536, '1,5 KB'],
    [5 * 1024 * 1024, '5,0 MB'],
  ])('%i', (bytes, text) => expect(fileSize(bytes)).toBe(text));
});
