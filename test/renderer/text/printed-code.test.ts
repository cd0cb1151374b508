import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareCode, compareGroups, groupCode, readCode } from '../../../renderer/text/printed-code.ts';

const code = 'K7QD-2MXA-PLVE-55TR-OWZ3-6HGB-NC';
const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const base32 = fc.stringMatching(/^[A-Z2-7]{26}$/);

describe('a printed code', () => {
  it('is grouped in fours, however it was typed', () => {
    expect(groupCode('k7qd2mxa plve55tr-owz36hgbnc')).toBe(code);
  });

  it('keeps every character when it is grouped', () => {
    fc.assert(
      fc.property(
        base32,
        (text) => bareCode(groupCode(text)) === text && groupCode(groupCode(text)) === groupCode(text),
      ),
    );
  });

  it('is whole at 26 characters and says how many are missing before', () => {
    expect(readCode(code)).toEqual({ kind: 'whole', code });
    expect(readCode('K7QD-2MXA')).toEqual({ kind: 'short', missing: 18 });
    expect(readCode(`${code}A`).kind).toBe('wrong');
  });

  it('names characters that base32 does not have', () => {
    expect(readCode('K7QD-0MX1')).toEqual({ kind: 'wrong', why: expect.stringContaining('0 1') as string });
  });

  it('takes the whole digest from a hand scanner', () => {
    expect(readCode(`KJP1 ${digest.toUpperCase()}`)).toEqual({ kind: 'scanned', digest });
    expect(groupCode(`kjp1 ${digest}`)).toBe(`kjp1 ${digest}`);
  });

  it('marks exactly the groups that differ', () => {
    const groups = compareGroups('K7QD-2MXA-PLVE', 'K7QD-2MXB-PLVE');
    expect(groups.map(({ differs }) => differs)).toEqual([false, true, false]);
  });
});
