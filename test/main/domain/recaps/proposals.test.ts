import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AcceptedProposal,
  proposalRecap,
  proposalRecapProblems,
} from '#domain/recaps/proposal-recap.ts';
import { bidangOfLevel, bidangProblems, splitByBidang } from '#domain/recaps/split-by-bidang.ts';
import { summarise } from '#domain/recaps/tally.ts';
import { levels } from '#domain/routing/levels.ts';
import { anyRows, sum } from './recap-examples.ts';

describe('splitByBidang (Pasal 29(2))', () => {
  test('sends each level where the article says', () => {
    expect(Object.fromEntries(levels.map((level) => [level, bidangOfLevel(level)]))).toEqual({
      SD: 'bidang-tk-sd-plb',
      MI: 'bidang-tk-sd-plb',
      SDLB: 'bidang-tk-sd-plb',
      SMPLB: 'bidang-tk-sd-plb',
      SMALB: 'bidang-tk-sd-plb',
      SMP: 'bidang-smp-sma',
      MTs: 'bidang-smp-sma',
      SMA: 'bidang-smp-sma',
      MA: 'bidang-smp-sma',
      SMK: 'bidang-smk',
      PKBM: null,
      LKP: null,
    });
  });

  test('is a partition', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { byBidang, withoutBidang } = splitByBidang(rows);
        const parts = [...Object.values(byBidang).flat(), ...withoutBidang];
        expect(parts).toHaveLength(rows.length);
        expect(new Set(parts)).toEqual(new Set(rows));
        for (const [bidang, part] of Object.entries(byBidang))
          expect(part.every(({ level }) => bidangOfLevel(level) === bidang)).toBe(true);
      }),
    );
  });

  test('a level unknown to Pasal 29 is refused once, with its count', () => {
    expect(
      bidangProblems(splitByBidang([{ level: 'PKBM' }, { level: 'SD' }, { level: 'PKBM' }])),
    ).toMatchObject([{ code: 'PRP-002', values: { level: 'PKBM', count: 2 } }]);
  });
});

describe('proposalRecap', () => {
  const proposals = fc.array(anyRows, { minLength: 1, maxLength: 8 }).map((lists) =>
    lists.map((rows, index): AcceptedProposal => ({
      id: `usulan-${index}`,
      senderId: `sudin-${index % 3}`,
      senderName: `Suku Dinas ${index % 3}`,
      summary: summarise(rows),
      count: rows.length,
    })),
  );

  test('totals equal the sum of their parts, by row, column and whole', () => {
    fc.assert(
      fc.property(proposals, (accepted) => {
        const recap = proposalRecap(accepted);
        expect(recap.totals.total).toBe(sum(accepted.map(({ count }) => count)));
        for (const counts of [...recap.rows, recap.totals]) {
          for (const group of [counts.levelStatus, counts.kind, counts.applicantClass])
            expect(sum(Object.values(group))).toBe(counts.total);
        }
        for (const column of recap.columns)
          expect(sum(recap.rows.map(({ levelStatus }) => levelStatus[column]))).toBe(
            recap.totals.levelStatus[column],
          );
        expect(sum(recap.columns.map((column) => recap.totals.levelStatus[column]))).toBe(recap.totals.total);
        expect(proposalRecapProblems(recap, accepted)).toEqual([]);
        expect(proposalRecap([...accepted].reverse())).toEqual(recap);
      }),
    );
  });

  test('a count that does not fit, a repeated proposal and an empty annex are refused', () => {
    const [cell] = summarise([
      { sex: 'L', level: 'SD', status: 'negeri', applicantClass: 'a', kind: 'baru' },
    ]);
    const one: AcceptedProposal = {
      id: 'u1',
      senderId: 's',
      senderName: 'Suku Dinas',
      summary: cell ? [cell] : [],
      count: 1,
    };
    const codes = (list: readonly AcceptedProposal[]) =>
      proposalRecapProblems(proposalRecap(list), list).map(({ code }) => code);
    expect(codes([one])).toEqual([]);
    expect(codes([{ ...one, count: 2 }])).toContain('PRP-003');
    expect(codes([one, one])).toEqual(['PRP-008']);
    expect(codes([])).toEqual(['PRP-004']);
  });
});
