import { describe, expect, it } from 'vitest';
import { effectOf, type YearUpdate } from '../../../../main/domain/recipients/year-update.ts';

const update = (change: Partial<YearUpdate>): YearUpdate => ({
  outcome: 'naik-kelas',
  level: 'SD',
  newLevel: null,
  newNpsn: null,
  ...change,
});

describe('the yearly update (Pasal 58-60)', () => {
  it.each([
    ['naik-kelas stays', update({}), { kind: 'carry-over', npsn: null }],
    ['tinggal-kelas stays', update({ outcome: 'tinggal-kelas' }), { kind: 'carry-over', npsn: null }],
    [
      'another school of the same level',
      update({ outcome: 'pindah-sekolah', newNpsn: '20101777' }),
      { kind: 'carry-over', npsn: '20101777' },
    ],
    ['a move without a school', update({ outcome: 'pindah-sekolah' }), { kind: 'refused', code: 'PEN-010' }],
    [
      'another school of another level',
      update({ outcome: 'pindah-sekolah', newNpsn: '20101561', newLevel: 'SMP' }),
      { kind: 'refused', code: 'PEN-011' },
    ],
    [
      'SD to MTs',
      update({ outcome: 'pindah-jenjang', newNpsn: '60706341', newLevel: 'MTs' }),
      { kind: 'new-application', level: 'MTs', npsn: '60706341' },
    ],
    [
      'SMP to SMK',
      update({ outcome: 'pindah-jenjang', level: 'SMP', newNpsn: '20101561', newLevel: 'SMK' }),
      { kind: 'new-application', level: 'SMK', npsn: '20101561' },
    ],
    [
      'SD to MI is no next level',
      update({ outcome: 'pindah-jenjang', newNpsn: '60706341', newLevel: 'MI' }),
      { kind: 'refused', code: 'PEN-012' },
    ],
    [
      'SMP back to SD',
      update({ outcome: 'pindah-jenjang', level: 'SMP', newNpsn: '20101801', newLevel: 'SD' }),
      { kind: 'refused', code: 'PEN-012' },
    ],
    [
      'a next level without saying which',
      update({ outcome: 'pindah-jenjang', newNpsn: '20101561' }),
      { kind: 'refused', code: 'PEN-010' },
    ],
    [
      'SDLB to SMPLB',
      update({ outcome: 'pindah-jenjang', level: 'SDLB', newNpsn: '20105230', newLevel: 'SMPLB' }),
      { kind: 'new-application', level: 'SMPLB', npsn: '20105230' },
    ],
    ['tamat ends', update({ outcome: 'tamat' }), { kind: 'end', reason: 'Tamat, tidak melanjutkan' }],
    ['keluar ends', update({ outcome: 'keluar' }), { kind: 'end', reason: 'Keluar dari sekolah' }],
  ] as const)('%s', (_name, given, effect) => {
    expect(effectOf(given)).toEqual(effect);
  });
});
