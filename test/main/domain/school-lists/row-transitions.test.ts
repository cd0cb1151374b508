import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { advanceListRow } from '#domain/school-lists/advance-row.ts';
import { readCancellation } from '#domain/school-lists/cancel-reasons.ts';
import { type RowState, rowStates } from '#domain/school-lists/row-states.ts';
import type { ListRowEvent } from '#domain/school-lists/row-transitions.ts';

const today = isoDate('2025-01-20');
const on = today;
const events = {
  register: { kind: 'register' },
  match: { kind: 'match' },
  await: { kind: 'await' },
  verify: { kind: 'verify', on },
  cancel: { kind: 'cancel', on, cancellation: { code: 'mundur', note: null } },
  reconsider: { kind: 'reconsider', on },
} as const satisfies Record<string, ListRowEvent>;

/** Every way there is; whatever is not here is refused. */
const ways: readonly (readonly [RowState | null, keyof typeof events, RowState])[] = [
  [null, 'register', 'terdaftar'],
  ['terdaftar', 'match', 'dipadankan'],
  ['dipadankan', 'await', 'belum-terverifikasi'],
  ['belum-terverifikasi', 'verify', 'terverifikasi'],
  ['belum-terverifikasi', 'cancel', 'verifikasi-dibatalkan'],
  ['terverifikasi', 'reconsider', 'belum-terverifikasi'],
  ['verifikasi-dibatalkan', 'reconsider', 'belum-terverifikasi'],
];
const all = [null, ...rowStates].flatMap((state) =>
  Object.keys(events).map((name) => [state, name as keyof typeof events] as const),
);

describe("the school's workflow as data", () => {
  it.each(all)('from %s on %s', (state, name) => {
    const step = advanceListRow({ state, isFinal: false, today }, events[name]);
    const way = ways.find(([from, event]) => from === state && event === name);
    if (way) expect(step).toMatchObject({ ok: true, state: way[2] });
    else expect(step).toMatchObject({ ok: false, code: 'LST-014' });
  });

  it.each(all.filter(([state]) => state !== null))('never moves once final: %s on %s', (state, name) => {
    expect(advanceListRow({ state, isFinal: true, today }, events[name])).toMatchObject({ code: 'LST-017' });
  });

  it('asks for a reason, and for words where the reason is another one', () => {
    const cancel = (text: string) =>
      advanceListRow(
        { state: 'belum-terverifikasi', isFinal: false, today },
        { kind: 'cancel', on, cancellation: readCancellation(text) },
      );
    expect(cancel('-')).toMatchObject({ code: 'LST-016' });
    expect(cancel('Alasan lain')).toMatchObject({ code: 'LST-016' });
    expect(cancel('orang tua minta ditunda')).toMatchObject({ ok: true });
  });

  it('refuses an act that has not happened yet', () => {
    const facts = { state: 'belum-terverifikasi', isFinal: false, today } as const;
    expect(advanceListRow(facts, { kind: 'verify', on: isoDate('2025-01-21') })).toMatchObject({
      code: 'LST-018',
    });
  });
});
