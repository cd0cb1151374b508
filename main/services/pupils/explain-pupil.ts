import type { ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { standingLabels } from '#domain/eligibility/edition-change.ts';
import { waysOut } from '#domain/eligibility/ways-out.ts';
import { cardTypeFor, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { ReasonCode } from '#domain/policy/reasons.ts';
import type { ApplicantClass } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
import * as course from '../../../db/queries/application-course.ts';
import { findAssessable } from '../../../db/queries/assessable-applications.ts';
import { findHistory, findPupilDetail, type PupilDetailRow } from '../../../db/queries/pupils.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { getEdition } from '../rounds/edition.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import type { Advice } from '../rounds/stored-advice.ts';
import { actionLabel } from './action-labels.ts';
import { amountText } from './amount-view.ts';
import { viewChecks } from './check-view.ts';
import { viewCourse, viewObjection } from './course-view.ts';
import { factsOf } from './fact-view.ts';
import { type Judgement, judgeApplication } from './judge-application.ts';
import { viewPupilLine } from './pupil-view.ts';
import { viewReasons } from './reason-view.ts';

type Account = ResponseOf<'pupils.explain'>;

/** Why a pupil stands as he does: everything this office knows, each thing with its source. */
export async function explainPupil(desk: Desk, applicationId: string): Promise<Account> {
  const db = reading(desk);
  const row = (await findPupilDetail(db, applicationId)) ?? refuse('OFF-002');
  const assessable = (await findAssessable(db, applicationId)) ?? refuse('OFF-002');
  const edition = await getEdition(db, row.edition_id);
  const { settings } = await readOfficeRules(db);
  const judgement = await judgeApplication(db, assessable, edition, settings);
  const verified = await verificationOf(db, row);
  const announcements = row.round_id === null ? [] : await course.announcementsFor(db, row.round_id);
  const last = announcements.at(-1);
  const objects = [applicationId, row.round_id, row.import_id].filter((object) => object !== null);
  const decided = resultReasons(row);
  const recaps = await course.recapsWith(db, applicationId);
  const determinations = await course.determinationsOf(db, applicationId);
  const { name, schoolName, stateLabel } = viewPupilLine(row);
  return {
    applicationId,
    name,
    schoolName,
    stateLabel,
    edition: { editionId: edition.id, title: edition.title },
    schoolYear: row.school_year,
    facts: factsOf(row, assessable, judgement),
    checks: viewChecks(judgement, edition),
    advice: viewAdvice(judgement, edition),
    earlierAdvice: earlierAdvice(row, judgement),
    decision: row.result === null ? null : { ...verified, ...viewDecision(row, row.result, edition) },
    waysOut: waysOut(decided.length > 0 ? decided : judgement.assessment.reasons, edition, {
      today: todayOf(desk),
      applicantClass: row.applicant_class as ApplicantClass | null,
      beritaAcaraOn: verified.beritaAcaraOn,
      announcement: last
        ? { ordinal: last.ordinal, issuedOn: last.issued_on, objectionUntil: last.objection_until }
        : null,
    }),
    objections: (await course.objectionsAbout(db, applicationId)).map(viewObjection),
    course: viewCourse({ announcements, recaps, determinations }),
    amount: amountText(edition, judgement.facts.school, determinations.at(-1)),
    card: cardTypeFor(edition, judgement.facts.school.status),
    history: (await findHistory(db, objects)).map(({ at, actor, action }) => ({
      at,
      actor,
      action: actionLabel(action),
    })),
  };
}

function resultReasons(row: PupilDetailRow): readonly ReasonCode[] {
  return JSON.parse(row.result_reasons) as ReasonCode[];
}

function viewAdvice({ assessment, lacking }: Judgement, edition: PolicyEdition): Account['advice'] {
  const isOpen = assessment.outcome === 'eligible' && (lacking.length > 0 || assessment.awaitsVerification);
  return {
    standing: standingLabels[isOpen ? 'needs-data' : assessment.outcome],
    reasons: viewReasons(assessment.reasons, edition),
  };
}

/** Facts or settings may have moved since the verifiers saw the advice; the record keeps what they saw. */
function earlierAdvice(row: PupilDetailRow, { assessment }: Judgement): string | null {
  if (row.advice === null) return null;
  const { outcome, reasons } = JSON.parse(row.advice) as Advice;
  const isSame = outcome === assessment.outcome && reasons.join() === assessment.reasons.join();
  return isSame ? null : standingLabels[outcome];
}

function viewDecision(row: PupilDetailRow, result: 'lulus' | 'tidak-lulus', edition: PolicyEdition) {
  return {
    result,
    decidedOn: row.decided_on,
    reasons: viewReasons(resultReasons(row), edition),
    deviationReason: row.deviation_reason,
  };
}

interface Party {
  readonly roleLabel: string;
  readonly name: string;
  readonly signedOn: string | null;
}

async function verificationOf(db: Knex, row: PupilDetailRow) {
  const objects = [row.application_id, row.round_id].filter((object) => object !== null);
  const act = await course.resultRecordedBy(db, objects);
  const paper = row.round_id === null ? null : await course.beritaAcaraOf(db, row.round_id);
  return {
    recorded: act && { by: act.actor, at: act.at },
    beritaAcaraOn: paper?.date ?? null,
    beritaAcara: paper && {
      number: paper.number,
      date: paper.date,
      signed: paper.complete === 1,
      documentId: paper.document_id,
      parties: (JSON.parse(paper.parties) as Party[]).map(({ roleLabel, name, signedOn }) => ({
        role: roleLabel,
        name,
        signedOn,
      })),
    },
  };
}
