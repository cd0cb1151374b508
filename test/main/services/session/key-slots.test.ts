import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { usualWorkFactors } from '../../../../main/services/desk.ts';
import { unwrapKey, wrapKey } from '../../../../main/services/session/key-slots.ts';

describe('a key slot', () => {
  const key = new Uint8Array(randomBytes(32));

  it('gives the key back to its secret and to no other', () => {
    const slot = wrapKey(key, 'kuda beban air', 10);
    expect(Buffer.from(unwrapKey(slot, 'kuda beban air') ?? [])).toEqual(Buffer.from(key));
    expect(unwrapKey(slot, 'kuda beban aer')).toBeNull();
  });

  it('keeps what a guess costs: the slot opens at the cost it was made with, not at another', () => {
    const slot = wrapKey(key, 'kuda beban air', 10);
    expect(slot.cost).toBe(10);
    expect(unwrapKey({ ...slot, cost: 11 }, 'kuda beban air')).toBeNull();
  });

  it('costs an office 2^17 for the slot and 2^18 for the key file', () => {
    expect(usualWorkFactors).toEqual({ keyFile: 18, slot: 17 });
  });
});
