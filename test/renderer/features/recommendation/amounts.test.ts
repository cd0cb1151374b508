import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatThousands } from '#domain/words/thousands.ts';
import {
  amountProblem,
  noAmounts,
  readAmount,
  typedAmounts,
} from '../../../../renderer/features/recommendation/amounts.ts';

describe('an amount as typed', () => {
  it('reads what the program itself writes', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        (amount) =>
          readAmount(formatThousands(amount)) === amount &&
          readAmount(`Rp ${formatThousands(amount)},00`) === amount,
      ),
    );
  });

  it.each(['180,5', '1.80.000', '-1', 'seratus', '180 ribu'])('refuses %s', (typed) => {
    expect(readAmount(typed)).toBe('wrong');
    expect(amountProblem(typed)).not.toBeNull();
  });

  it('is not set rather than Rp0', () => {
    expect(readAmount('  ')).toBeNull();
    expect(typedAmounts(noAmounts)).toBeNull();
    expect(amountProblem('0')).toContain('Rp0');
    expect(typedAmounts({ ...noAmounts, SD: '180.000' })).toEqual({ SD: 180_000 });
  });
});
