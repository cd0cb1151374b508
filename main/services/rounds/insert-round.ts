import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { deadlineRuleFor } from '#domain/policy/deadline-settings.ts';
import { advanceRound } from '#domain/rounds/advance-round.ts';
import { defaultRoundSettings, type RoundFacts } from '#domain/rounds/round-facts.ts';
import {
  type ApplicantClass,
  type Level,
  type LevelGroup,
  levelGroupOf,
  levelsOf,
} from '#domain/routing/levels.ts';
import { type RoundApplicationRow, updateApplications } from '../../../db/queries/rounds-applications.ts';
import type { Work } from '../command.ts';
import { filedState } from '../imports/filing.ts';
import type { OfficeYear } from '../editions/period.ts';
import { parsePapers } from '../imports/papers.ts';
import { readOfficeRules } from './office-rules.ts';
import { refuseStep } from './round-refusal.ts';

/** A round to be opened under the Keputusan Kepala Dinas (Pasal 11(2)). */
export interface NewRound {
  /** The school of classes a and c; for class b the office with its Pengawas of this jenjang. */
  readonly unit:
    | { readonly kind: 'school'; readonly npsn: string }
    | {
        readonly kind: 'office';
        readonly office: string;
        readonly pengawasName: string;
        readonly pengawasNip: string | null;
      };
  readonly applicantClass: ApplicantClass;
  readonly levelGroup: LevelGroup;
  readonly year: OfficeYear;
  readonly decree: {
    readonly schoolYearStart: IsoDate;
    readonly decreeNumber: string;
    readonly decreeDate: IsoDate;
    readonly openedOn: IsoDate;
  };
}

/** R1: opens it and lets in every letter that waits for it; only now is the window known, so only now can one be late. */
export async function insertRound(work: Work, round: NewRound): Promise<string> {
  const { unit, applicantClass, levelGroup, year, decree } = round;
  const step = advanceRound(noRoundYet(applicantClass, work.today), {
    kind: 'open',
    decree: { number: decree.decreeNumber, date: decree.decreeDate },
  });
  if (!step.ok) return refuseStep(step);
  if (decree.openedOn > work.today) refuseStep({ code: 'RND-034', detail: { date: decree.openedOn } });
  const windowUntil = await windowEnd(work, decree.schoolYearStart);
  const roundId = work.ids.next();
  await work.db('round').insert({
    round_id: roundId,
    edition_id: year.editionId,
    school_year: year.schoolYear,
    unit_kind: unit.kind,
    unit: unit.kind === 'school' ? unit.npsn : unit.office,
    npsn: unit.kind === 'school' ? unit.npsn : null,
    pengawas_name: unit.kind === 'school' ? null : unit.pengawasName,
    pengawas_nip: unit.kind === 'school' ? null : unit.pengawasNip,
    applicant_class: applicantClass,
    level_group: levelGroup,
    state: step.state,
    opened_on: decree.openedOn,
    school_year_start: decree.schoolYearStart,
    window_until: windowUntil,
    decree_number: decree.decreeNumber,
    decree_date: decree.decreeDate,
  });
  await enterApplications(work, roundId, round, windowUntil);
  return roundId;
}

async function windowEnd({ db }: Work, schoolYearStart: IsoDate): Promise<IsoDate> {
  const { settings, counting, calendar } = await readOfficeRules(db);
  const window = computeDeadline(
    deadlineRuleFor('submission-window', settings),
    schoolYearStart,
    calendar,
    counting,
  );
  if (window.lastDay === null) throw new Error('The submission window has an end');
  return window.lastDay;
}

type WaitingRow = Pick<RoundApplicationRow, 'application_id' | 'level' | 'received_on' | 'documents'>;

async function enterApplications(
  work: Work,
  roundId: string,
  { unit, applicantClass, levelGroup, year }: NewRound,
  windowUntil: IsoDate,
): Promise<void> {
  const waiting = work
    .db('application')
    .where({ applicant_class: applicantClass, edition_id: year.editionId, school_year: year.schoolYear })
    .whereIn('level', levelsOf(levelGroup) as Level[])
    .whereNull('void_reason')
    // Whoever took his letter back does not come in again; whoever is carried over (Pasal 58) needs no round.
    .whereNotIn('state', ['withdrawn', 'provisional', 'recapped']);
  if (unit.kind === 'school') void waiting.where({ npsn: unit.npsn });
  const rows = await waiting.select<WaitingRow[]>('application_id', 'level', 'received_on', 'documents');
  const changes = rows.map((row) => {
    const state = filedState({
      applicantClass,
      levelGroup: levelGroupOf(row.level),
      receivedOn: row.received_on,
      papers: parsePapers(row.documents),
      windowEndsOn: windowUntil,
      today: work.today,
    });
    return [row.application_id, roundId, state] as const;
  });
  await updateApplications(work.db, ['round_id', 'state'], changes);
}

function noRoundYet(applicantClass: ApplicantClass, today: IsoDate): RoundFacts {
  return {
    state: null,
    applicantClass,
    today,
    openingDecree: null,
    windowEndsOn: null,
    applications: { total: 0, draft: 0, undecided: 0, passed: 0, failed: 0, failedWithoutReason: 0 },
    comparison: { held: false, uncompared: 0, waiting: 0 },
    lastResultOn: null,
    requiredSignatories: [],
    beritaAcara: null,
    announcements: [],
    objections: [],
    reportRequired: true,
    lastReportOn: null,
    order: null,
    addedPupils: [],
    settings: defaultRoundSettings,
  };
}
