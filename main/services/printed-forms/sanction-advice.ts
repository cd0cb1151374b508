import { refuse } from '#contract/errors/app-error.ts';
import type { FormSubject } from '#contract/methods/printed-forms.ts';
import { sanctionAdvice, type SanctionAdvice } from '#domain/documents/forms/sanction-advice.ts';
import { blankPupil } from '#domain/documents/forms/form-pupil.ts';
import { type SanctionState, sanctionStateLabels } from '#domain/sanctions/sanction-states.ts';
import { longDate } from '#domain/words/date-words.ts';
import { formPupil } from '../../../db/queries/printed-forms.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import type { Work } from '../command.ts';
import type { SanctionRecord, SanctionStepRecord } from '../sanctions/sanction-row.ts';
import { type FormOrder, orderOf } from './form-order.ts';
import { pupilOf, schoolOf } from './pupil-facts.ts';

/** DOC-29 for a recipient, before there is a case, or from a case as it was recorded. */
export async function orderAdvice(work: Work, of: FormSubject): Promise<FormOrder> {
  const advice = await adviceOf(work, of);
  return orderOf('DOC-29', advice.pupil.name ?? 'kosong', [advice], (frame, [one]) =>
    sanctionAdvice(frame, one ?? advice),
  );
}

async function adviceOf(work: Work, of: FormSubject): Promise<SanctionAdvice> {
  if (of.kind === 'pupil') {
    const row = (await formPupil(work.db, of.applicationId)) ?? refuse('OFF-002');
    return { ...blank, pupil: pupilOf(row) };
  }
  if (of.kind !== 'sanction') return refuse('DOC-010');
  const sanction =
    (await work.db('sanction').where({ sanction_id: of.sanctionId }).first<SanctionRecord | undefined>()) ??
    refuse('OFF-002');
  const row = sanction.application_id === null ? null : await formPupil(work.db, sanction.application_id);
  const school = await findSchool(work.db, sanction.npsn);
  return {
    pupil: row
      ? pupilOf(row)
      : { ...blankPupil, name: sanction.name, school: school ? schoolOf(school) : blankPupil.school },
    purpose: of.purpose,
    prohibition: sanction.prohibition,
    counted: sanction.counted,
    facts: sanction.facts,
    imposed: await imposedBy(work, sanction),
  };
}

const blank = { purpose: 'sanksi', prohibition: null, counted: null, facts: null, imposed: null } as const;

/** What each step imposes, as a letter names it. */
const imposing: Readonly<Partial<Record<SanctionStepRecord['kind'], SanctionState>>> = {
  withdrawCard: 'cardWithdrawn',
  revoke: 'aidRevoked',
  sanctionHead: 'headSanctioned',
  terminate: 'fundsWithdrawnAndTerminated',
};

/** The last sanction imposed in this case, with its letter: what is to be lifted. */
async function imposedBy(work: Work, sanction: SanctionRecord): Promise<string | null> {
  const step = await work
    .db('sanction_step')
    .where({ sanction_id: sanction.sanction_id })
    .whereIn('kind', Object.keys(imposing))
    .orderBy('ordinal', 'desc')
    .first<SanctionStepRecord | undefined>();
  const state = step && imposing[step.kind];
  if (!state) return null;
  return `${sanctionStateLabels[state]}, surat Nomor ${step.number} tanggal ${longDate(step.date)}`;
}
