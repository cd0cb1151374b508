import { describe, expect, it } from 'vitest';
import type { ImportView } from '#contract/methods/schools.ts';
import { balances } from '../../../../renderer/features/imports/import-state.ts';

const view: ImportView = {
  importId: 'i',
  fileName: 'rekap.xlsx',
  npsn: '20101000',
  schoolName: 'SDN 01',
  state: 'preview',
  read: 62,
  accepted: 58,
  held: 3,
  rejected: 1,
  same: 0,
  warnings: 4,
  notes: [],
  mapping: [],
  unknownColumns: [],
  missingColumns: [],
  earlier: null,
  createdAt: '2013-07-29T03:15:00Z',
};

describe('balances', () => {
  it('holds when every row read is accounted for', () => expect(balances(view)).toBe(true));
  it('fails when a row vanished', () => expect(balances({ ...view, accepted: 57 })).toBe(false));
});
