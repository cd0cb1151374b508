import type { ApplicationRow, ApplicationView } from '#contract/methods/applications.ts';
import type { Permission } from '#contract/views.ts';
import { AppError } from '#contract/errors/app-error.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import { maskNik, parseNik } from '#domain/people/nik.ts';
import { advanceApplication } from '#domain/rounds/application.ts';
import type { ApplicationEvent, ApplicationFacts } from '#domain/rounds/application-facts.ts';
import { applicationStateLabels } from '#domain/rounds/application-states.ts';
import { roundStateLabels } from '#domain/rounds/round-states.ts';
import { applicantClassLabel } from '#domain/routing/labels.ts';
import { type ApplicationLineRow, paperDates } from '../../../db/queries/applications.ts';
import { type Desk, opened, type OwnOffice, reading, todayOf } from '../desk.ts';
import { missingPapers, paperLabels, parsePapers, viewPapers } from '../imports/papers.ts';
import { addressLine } from '../pupils/pupil-view.ts';
import { viewReasons } from '../pupils/reason-view.ts';
import { getEdition } from '../rounds/edition.ts';
import { whyNot } from '../rounds/round-refusal.ts';
import { roundUnitOf } from '../rounds/round-unit.ts';
import { type ApplicationCase, gatherApplication, requireIntakeDesk } from './application-case.ts';

export function viewLine(row: ApplicationLineRow): ApplicationRow {
  return {
    applicationId: row.application_id,
    name: row.name,
    level: row.level,
    schoolName: row.school_name,
    applicantClass: row.applicant_class,
    receivedOn: row.received_on,
    state: row.state,
    stateLabel: applicationStateLabels[row.state],
    missing: missingPapers(parsePapers(row.documents)).map((code) => paperLabels[code]),
  };
}

/** One letter with its papers, its round, and what may still be done with it and why not. */
export async function viewApplication(desk: Desk, applicationId: string): Promise<ApplicationView> {
  const db = reading(desk);
  const letter = await gatherApplication(db, applicationId, todayOf(desk));
  const { row, papers, round } = letter;
  const dates = await paperDates(db, applicationId);
  const nik = row.nik === null ? null : parseNik(row.nik);
  const late = row.state === 'rejectedLate' ? await getEdition(db, row.edition_id) : null;
  return {
    ...viewLine(row),
    nikMasked: nik?.ok === true ? maskNik(nik.value) : 'belum ada',
    guardianName: row.guardian_name,
    address: addressLine(row),
    classLabel: applicantClassLabel(row.applicant_class),
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    sourceFile: row.source_file,
    papers: viewPapers(papers).map((paper) => ({
      ...paper,
      receivedOn: paper.present ? (dates.get(paper.code) ?? row.received_on) : null,
    })),
    round: round && {
      roundId: round.round_id,
      name: (await roundUnitOf(db, round)).unit.title,
      stateLabel: roundStateLabels[round.state],
    },
    late: late === null ? null : (viewReasons(['LATE_SUBMISSION'], late)[0] ?? null),
    ended: row.ended_on === null ? null : { on: row.ended_on, reason: row.ended_reason ?? '' },
    actions: actionsOf(letter, opened(desk).own),
  };
}

function actionsOf(letter: ApplicationCase, own: OwnOffice): ApplicationView['actions'] {
  const elsewhere = notOurs(letter, own);
  const { facts } = letter;
  if (elsewhere !== null) return { completePapers: elsewhere, withdraw: elsewhere };
  return {
    completePapers: permission({ ...facts, documentsWanting: 0 }, { kind: 'complete' }),
    // Asked with a reason, because only its absence would be refused for the reason's sake.
    withdraw: permission(facts, { kind: 'withdraw', reason: '-' }),
  };
}

function permission(facts: ApplicationFacts, event: ApplicationEvent): Permission {
  const step = advanceApplication(facts, event);
  return step.ok
    ? { allowed: true, why: null }
    : { allowed: false, why: whyNot({ code: step.code, values: step.detail }) };
}

function notOurs(letter: ApplicationCase, own: OwnOffice): Permission | null {
  try {
    requireIntakeDesk(own, letter);
    return null;
  } catch (error) {
    if (error instanceof AppError)
      return { allowed: false, why: fill(catalogue[error.code].what, error.values) };
    throw error;
  }
}
