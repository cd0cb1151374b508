import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { matchCandidate, type MatchPerson } from '#domain/people/match-candidate.ts';
import { compareWithRecords } from '#domain/people/match-comparison.ts';
import { indexPeople } from '#domain/people/match-index.ts';
import { compareApplications } from '../../../../main/services/comparison/compare-applications.ts';
import { storeComparisonSet } from '../../../../main/services/comparison/store-set.ts';
import { drawLabelledPairs } from '../../../support/matching/labelled-pairs.ts';
import { openTestOffice, type TestOffice } from '../../../support/office.ts';

const set = { source: 'PPLS', version: '2011' };
/** Of every third person the list does not say the sex. */
const pairs = drawLabelledPairs().map((pair, index) =>
  index % 3 === 0 ? { ...pair, record: { ...pair.record, sex: null } } : pair,
);
let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
  await storeComparisonSet(
    { db: office.database.write, today: isoDate('2013-07-01') },
    { ...set, from: 'dinas' },
    pairs.map(({ id, record }) => ({
      ref: id,
      nik: record.nik,
      name: record.name,
      birth_date: record.birthDate,
      sex: record.sex,
      address: '',
      kelurahan: '',
      kecamatan: '',
      category: '',
    })),
  );
});
afterEach(() => office.close());

describe('comparing with a list in the store', () => {
  it('finds for every applicant what comparing with the whole list in memory finds', async () => {
    const index = indexPeople(pairs.map(({ id, record }) => candidateOf(id, record)));
    const expected = pairs.map(({ id, applicant }) => {
      const candidate = candidateOf(id, applicant);
      const best = compareWithRecords(candidate, index.near(candidate));
      return [id, best.result, best.result === 'tidak-ada' ? null : best.recordId];
    });
    const found = await compareApplications(
      office.database.read,
      set,
      pairs.map(({ id, applicant: { name, nik, birthDate, sex } }) => ({
        application_id: id,
        name,
        nik,
        birth_date: birthDate,
        sex,
      })),
    );
    const actual = pairs.map(({ id }) => {
      const comparison = found.get(id);
      return [id, comparison?.result, comparison?.record?.ref ?? null];
    });
    expect(actual).toEqual(expected);
    expect(new Set(actual.map(([, result]) => result)).size).toBeGreaterThanOrEqual(4);
  });
});

function candidateOf(
  id: string,
  { name, nik, birthDate, sex }: Pick<MatchPerson, 'name' | 'nik' | 'birthDate' | 'sex'>,
) {
  return matchCandidate({
    id,
    name,
    nik,
    birthDate,
    sex,
    motherName: null,
    guardianName: null,
    kkNumber: null,
  });
}
