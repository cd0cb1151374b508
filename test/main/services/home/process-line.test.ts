import { describe, expect, it } from 'vitest';
import { processLine, type Stage } from '../../../../main/services/home/process-line.ts';

const stage: Stage = {
  key: 'verification',
  label: 'Verifikasi',
  link: '/rounds',
  total: 12,
  done: 3,
  open: 2,
  waitsFor: 'Menunggu surat perintah',
  before: 'Sesudah rekap masuk',
  things: 'putaran',
};

describe('one way through the work', () => {
  it.each([
    [{}, 'next', '2 menunggu dikerjakan', '3 dari 12 putaran'],
    [{ open: 0 }, 'blocked', 'Menunggu surat perintah', '3 dari 12 putaran'],
    [{ open: 0, done: 12 }, 'done', null, '12 dari 12 putaran'],
    [{ open: 0, done: 0, total: 0 }, 'later', 'Sesudah rekap masuk', null],
  ] as const)('%o is %s', (change, state, why, counted) => {
    expect(processLine([{ ...stage, ...change }])).toEqual([
      { key: 'verification', label: 'Verifikasi', link: '/rounds', on: null, state, why, counted },
    ]);
  });
});
