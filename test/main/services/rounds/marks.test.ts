import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { draft, importSample, openSchoolRounds, sign } from './round-walk.ts';

type Results = RequestOf<'rounds.setResults'>['results'];

const decidedOn = isoDate('2013-07-30');
let office: TestOffice;
let roundId: string;
let rounds: ReturnType<typeof roundHandlers>;

beforeEach(async () => {
  office = await openTestOffice();
  rounds = roundHandlers(office.desk);
  await importSample(office, 'SDN Kembangan Utara 01 Pg.xlsx');
  [roundId = ''] = await openSchoolRounds(office, '20101801');
  office.on('2013-07-30');
  await rounds['rounds.startVerifying']({ roundId, on: decidedOn }, quietJob);
});
afterEach(() => office.close());

const list = async (show: 'all' | 'undecided') =>
  (await rounds['rounds.verification']({ roundId, show, page: 0, pageSize: 200, sort: null }, quietJob)).rows;

describe('a bulk mark', () => {
  it('passes whoever is complete and names every exception, which stays for a person', async () => {
    await rounds['rounds.runChecks']({ roundId }, quietJob);
    const { passedIds, exceptions } = await rounds['rounds.passComplete']({ roundId, decidedOn }, quietJob);
    expect(passedIds.length + exceptions.length).toBe(46);
    expect(exceptions.length).toBeGreaterThan(0);
    expect(exceptions.every(({ why }) => why !== '')).toBe(true);
    const undecided = await list('undecided');
    expect(undecided.map(({ applicationId }) => applicationId).sort()).toEqual(
      exceptions.map(({ applicationId }) => applicationId).sort(),
    );
    expect((await list('all')).filter(({ result }) => result === 'tidak-lulus')).toEqual([]);
  });

  it('passes nobody who was not checked, nor one who may be a child listed twice', async () => {
    const unchecked = await rounds['rounds.passComplete']({ roundId, decidedOn }, quietJob);
    expect(unchecked.passedIds).toEqual([]);
    expect(unchecked.exceptions).toHaveLength(46);

    await rounds['rounds.runChecks']({ roundId }, quietJob);
    const [left, right] = (await list('all')).filter(({ adviceOutcome }) => adviceOutcome === 'eligible');
    await office.database.write('pupil_pair').insert({
      pair_id: 'pasangan',
      left_id: left?.applicationId,
      right_id: right?.applicationId,
      kind: 'nama',
      evidence: '[]',
      state: 'terbuka',
      found_at: '2013-07-30T00:00:00Z',
    });
    const { exceptions } = await rounds['rounds.passComplete']({ roundId, decidedOn }, quietJob);
    expect(exceptions.filter(({ why }) => why === 'Diduga data ganda').map(({ name }) => name)).toEqual([
      left?.name,
      right?.name,
    ]);
  });
});

describe('U15 a mark taken back', () => {
  it('U15 leaves one application, or the whole bulk, as it was before the mark', async () => {
    await rounds['rounds.runChecks']({ roundId }, quietJob);
    const stored = () => office.database.read('application').orderBy('application_id').select('*');
    const before: unknown[] = await stored();
    const { passedIds, exceptions } = await rounds['rounds.passComplete']({ roundId, decidedOn }, quietJob);
    const [wanting] = exceptions;
    await rounds['rounds.setResults'](
      {
        roundId,
        decidedOn,
        results: [
          {
            applicationId: wanting?.applicationId ?? '',
            result: 'tidak-lulus',
            reasonCodes: ['DOC_MISSING_SKTM'],
            deviationReason: null,
          },
        ],
      },
      quietJob,
    );
    expect(await stored()).not.toEqual(before);
    await rounds['rounds.takeBackResults'](
      { roundId, applicationIds: [...passedIds, wanting?.applicationId ?? ''] },
      quietJob,
    );
    expect(await stored()).toEqual(before);
  });

  it('U15 is refused for strangers and after the signatures; a drafted Berita Acara then waits for it', async () => {
    await rounds['rounds.runChecks']({ roundId }, quietJob);
    const { exceptions } = await rounds['rounds.passComplete']({ roundId, decidedOn }, quietJob);
    const fail = (applicationId: string) =>
      ({
        applicationId,
        result: 'tidak-lulus' as const,
        reasonCodes: ['DOC_MISSING_SKTM'],
        deviationReason: null,
      }) satisfies Results[number];
    const failed = exceptions.map(({ applicationId }) => fail(applicationId));
    await rounds['rounds.setResults']({ roundId, decidedOn, results: failed }, quietJob);
    await expect(
      rounds['rounds.takeBackResults']({ roundId, applicationIds: ['lain'] }, quietJob),
    ).rejects.toMatchObject({ code: 'RND-051' });
    const applicationIds = failed.map(({ applicationId }) => applicationId).slice(0, 1);
    office.on('2013-07-31');
    const drafted = await draft(office, roundId);
    await rounds['rounds.takeBackResults']({ roundId, applicationIds }, quietJob);
    await expect(sign(office, drafted)).rejects.toMatchObject({
      code: expect.stringMatching(/^RND-/) as string,
    });
    await rounds['rounds.setResults']({ roundId, decidedOn, results: failed.slice(0, 1) }, quietJob);
    await sign(office, await draft(office, roundId));
    await expect(
      rounds['rounds.takeBackResults']({ roundId, applicationIds }, quietJob),
    ).rejects.toMatchObject({ code: 'APP-009' });
  });
});
