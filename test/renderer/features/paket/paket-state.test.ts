import { describe, expect, it } from 'vitest';
import { directionOf, paketStatus, voidWhy } from '../../../../renderer/features/paket/paket-state.ts';

describe('the status of a Paket', () => {
  it('says a late receipt before anything else', () => {
    expect(paketStatus({ state: 'dikirim', stateLabel: 'Dikirim', receiptOverdue: true })).toEqual({
      tone: 'problem',
      label: 'Tanda terima terlambat',
    });
  });

  it('keeps the words of the host, also for a state it does not know', () => {
    expect(paketStatus({ state: 'diterima', stateLabel: 'Diterima', receiptOverdue: false })).toEqual({
      tone: 'done',
      label: 'Diterima',
    });
    expect(paketStatus({ state: 'baru', stateLabel: 'Keadaan baru', receiptOverdue: false })).toEqual({
      tone: 'neutral',
      label: 'Keadaan baru',
    });
  });
});

describe('withdrawing a Paket', () => {
  it('is possible only before it was sent', () => {
    expect([voidWhy('disiapkan'), voidWhy('ditandatangani')]).toEqual([null, null]);
    for (const state of ['disegel', 'dikirim', 'diolah', 'ditolak', 'batal'])
      expect(voidWhy(state)).not.toBeNull();
  });
});

describe('the direction in the address', () => {
  it('falls back to all', () => {
    expect([directionOf('masuk'), directionOf('keluar'), directionOf('lain'), directionOf(null)]).toEqual([
      'masuk',
      'keluar',
      'semua',
      'semua',
    ]);
  });
});
