import type { RoundView } from '#contract/methods/rounds.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { importHandlers } from '../../../../main/services/imports/handlers.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { quietJob, sampleBytes, type TestOffice } from '../../../support/office.ts';

/** The chain of domain.md 7.1 with the sample recaps, step by step. */
export async function importSample(office: TestOffice, file: string): Promise<void> {
  const imports = importHandlers(office.desk);
  const { importId } = await imports['imports.preview'](
    { file: office.bring(file, sampleBytes(file)), npsn: null },
    quietJob,
  );
  await imports['imports.commit']({ importId }, quietJob);
}

export async function openSchoolRounds(office: TestOffice, npsn: string): Promise<readonly string[]> {
  const { roundIds } = await roundHandlers(office.desk)['rounds.open'](
    {
      npsn,
      schoolYearStart: isoDate('2013-07-15'),
      decreeNumber: '1035/2013',
      decreeDate: isoDate('2013-06-20'),
      openedOn: isoDate('2013-07-15'),
    },
    quietJob,
  );
  return roundIds;
}

/** From import to the results of every applicant: advice taken over, the incomplete ones failed for their papers. */
export async function decideAll(office: TestOffice, roundId: string): Promise<RoundView> {
  const rounds = roundHandlers(office.desk);
  office.on('2013-07-30');
  await rounds['rounds.startVerifying']({ roundId, on: isoDate('2013-07-30') }, quietJob);
  await rounds['rounds.runChecks']({ roundId }, quietJob);
  const decided = await rounds['rounds.acceptAdvice'](
    { roundId, decidedOn: isoDate('2013-07-30') },
    quietJob,
  );
  if (decided.undecided === 0) return decided;
  const { rows } = await rounds['rounds.verification'](
    { roundId, show: 'undecided', page: 0, pageSize: 200, sort: null },
    quietJob,
  );
  return rounds['rounds.setResults'](
    {
      roundId,
      decidedOn: isoDate('2013-07-30'),
      results: rows.map(({ applicationId, adviceReasons }) => ({
        applicationId,
        result: 'tidak-lulus',
        reasonCodes: adviceReasons.map(({ code }) => code),
        deviationReason: null,
      })),
    },
    quietJob,
  );
}

export function draft(office: TestOffice, roundId: string, date = '2013-07-31'): Promise<RoundView> {
  return roundHandlers(office.desk)['rounds.draftBeritaAcara'](
    { roundId, date: isoDate(date), place: 'Ruang rapat seksi', number: null },
    quietJob,
  );
}

/** Records the ink of every party as printed. */
export function sign(office: TestOffice, drafted: RoundView): Promise<RoundView> {
  const signatures = (drafted.beritaAcara?.signatories ?? []).map(({ role, name }) => ({
    role,
    name,
    signedOn: isoDate('2013-07-31'),
  }));
  return roundHandlers(office.desk)['rounds.signBeritaAcara'](
    { roundId: drafted.roundId, signatures },
    quietJob,
  );
}

export function recap(office: TestOffice, roundId: string): Promise<RoundView> {
  return roundHandlers(office.desk)['rounds.makeRecap']({ roundId, on: isoDate('2013-07-31') }, quietJob);
}

export function announce(office: TestOffice, roundId: string, issuedOn = '2013-08-01'): Promise<RoundView> {
  return roundHandlers(office.desk)['rounds.announce'](
    {
      roundId,
      issuedOn: isoDate(issuedOn),
      number: null,
      media: [{ kind: 'papan', detail: 'gerbang sekolah' }],
    },
    quietJob,
  );
}

/** Everything up to the announcement of Thursday 1 August 2013. */
export async function announceSample(office: TestOffice, file: string, npsn: string): Promise<RoundView> {
  await importSample(office, file);
  const [roundId = ''] = await openSchoolRounds(office, npsn);
  await decideAll(office, roundId);
  office.on('2013-07-31');
  await sign(office, await draft(office, roundId));
  await recap(office, roundId);
  office.on('2013-08-01');
  return announce(office, roundId);
}
