import { refuse } from '#contract/errors/app-error.ts';
import type { FormSubject, PrintedForm } from '#contract/methods/printed-forms.ts';
import { accountOpenings } from '#domain/documents/forms/account-opening.ts';
import { applicationLetters } from '#domain/documents/forms/application-letter.ts';
import { blankPupil, type FormPupil } from '#domain/documents/forms/form-pupil.ts';
import { schoolPledges } from '#domain/documents/forms/school-pledge.ts';
import { planPeriods, spendingPlans } from '#domain/documents/forms/spending-plan.ts';
import { spendingPledges } from '#domain/documents/forms/spending-pledge.ts';
import { spendingReports } from '#domain/documents/forms/spending-report.ts';
import { cardTypeFor } from '#domain/policy/policy-edition.ts';
import { schoolYearOf } from '#domain/recipients/month.ts';
import {
  type FormPupilRow,
  formPupil,
  listedPupils,
  pupilsWithoutForm,
  recipientsOfSchool,
} from '../../../db/queries/printed-forms.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import type { Work } from '../command.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { getEdition } from '../rounds/edition.ts';
import { type FormOrder, orderOf } from './form-order.ts';
import { pupilOf, schoolOf } from './pupil-facts.ts';

/** Formats 1-5 and the data form of the account (Lampiran I, Pasal 13(4), 43), prefilled from the register. */
export async function orderFormats(work: Work, form: PrintedForm, of: FormSubject): Promise<FormOrder> {
  switch (form) {
    case 'DOC-01':
      return applicationOrder(work, of);
    case 'DOC-02':
      return pledgeOrder(work, of);
    case 'DOC-03':
      return planOrder(work, of);
    case 'DOC-04':
    case 'DOC-05':
      return schoolOrder(work, form, of);
    case 'DOC-15':
      return accountOrder(work, of);
    default:
      return refuse('DOC-010');
  }
}

async function applicationOrder(work: Work, of: FormSubject): Promise<FormOrder> {
  const literal = (await readOfficeRules(work.db)).settings.format1Literal;
  if (of.kind === 'school') {
    const school = schoolOf((await findSchool(work.db, of.npsn)) ?? refuse('SCH-002', { npsn: of.npsn }));
    const through = `Kepala ${school.name ?? ''}`;
    const letter = { pupil: { ...blankPupil, school }, through, applicantClass: null, literal };
    return orderOf('DOC-01', school.name ?? '', [letter], applicationLetters);
  }
  const { about, rows } = await pupilsOf(work, 'DOC-01', of);
  if (rows === null) {
    // Pasal 9: class b hands its letter to this office itself.
    const letter = {
      pupil: blankPupil,
      through: `Kepala ${work.own.name}`,
      applicantClass: 'b' as const,
      literal,
    };
    return orderOf('DOC-01', about, [letter], applicationLetters);
  }
  const letters = rows.map((row) => ({
    pupil: pupilOf(row),
    through: row.applicant_class === 'b' ? `Kepala ${work.own.name}` : `Kepala ${row.school_name}`,
    applicantClass: row.applicant_class,
    literal,
  }));
  return orderOf('DOC-01', about, letters, applicationLetters);
}

async function pledgeOrder(work: Work, of: FormSubject): Promise<FormOrder> {
  const { about, rows } = await pupilsOf(work, 'DOC-02', of);
  const pledges = rows?.map((row) => ({ pupil: pupilOf(row), year: row.school_year })) ?? [
    { pupil: blankPupil, year: null },
  ];
  return orderOf('DOC-02', about, pledges, spendingPledges);
}

async function planOrder(work: Work, of: FormSubject): Promise<FormOrder> {
  const { about, rows } = await pupilsOf(work, 'DOC-03', of);
  const sheets = (await readOfficeRules(work.db)).settings.spendingPlanPeriod;
  const plans = rows?.flatMap((row) => {
    const { first_month: first, last_month: last } = row;
    const periods = first === null || last === null ? [null] : planPeriods(first, last, sheets);
    return periods.map((period) => planOf(pupilOf(row), period));
  }) ?? [planOf(blankPupil, null)];
  return orderOf('DOC-03', about, plans, spendingPlans);
}

function planOf(pupil: FormPupil, period: string | null) {
  return { pupil, period, needs: [], others: [], declaredTotal: null };
}

async function schoolOrder(work: Work, form: 'DOC-04' | 'DOC-05', of: FormSubject): Promise<FormOrder> {
  if (of.kind !== 'school') return refuse('DOC-010');
  const school = schoolOf((await findSchool(work.db, of.npsn)) ?? refuse('SCH-002', { npsn: of.npsn }));
  const about = school.name ?? '';
  if (form === 'DOC-04')
    return orderOf(form, about, [{ school, year: schoolYearOf(work.today) }], schoolPledges);
  const recipients = (await recipientsOfSchool(work.db, of.npsn)).map(({ name }) => name);
  return orderOf(form, about, [{ school, recipients }], spendingReports);
}

async function accountOrder(work: Work, of: FormSubject): Promise<FormOrder> {
  const { about, rows } = await pupilsOf(work, 'DOC-15', of);
  if (rows === null)
    return orderOf(
      'DOC-15',
      about,
      [{ pupil: blankPupil, applicantClass: null, card: null }],
      accountOpenings,
    );
  const editions = new Map<string, Awaited<ReturnType<typeof getEdition>>>();
  for (const { edition_id } of rows)
    if (!editions.has(edition_id)) editions.set(edition_id, await getEdition(work.db, edition_id));
  const forms = rows.map((row) => {
    const edition = editions.get(row.edition_id);
    return {
      pupil: pupilOf(row),
      applicantClass: row.applicant_class,
      card: edition ? cardTypeFor(edition, row.school_status) : null,
    };
  });
  return orderOf('DOC-15', about, forms, accountOpenings);
}

/** The pupils of a subject; null for a blank form. */
async function pupilsOf(
  { db }: Work,
  form: 'DOC-01' | 'DOC-02' | 'DOC-03' | 'DOC-15',
  of: FormSubject,
): Promise<{ readonly about: string; readonly rows: readonly FormPupilRow[] | null }> {
  switch (of.kind) {
    case 'blank':
      return { about: 'kosong', rows: null };
    case 'pupil': {
      const row = (await formPupil(db, of.applicationId)) ?? refuse('OFF-002');
      return { about: row.name, rows: [row] };
    }
    case 'school': {
      const rows =
        form === 'DOC-15' ? await pupilsWithoutForm(db, of.npsn) : await recipientsOfSchool(db, of.npsn);
      return { about: rows[0]?.school_name ?? of.npsn, rows };
    }
    case 'round':
      return { about: 'putaran', rows: await listedPupils(db, of.roundId) };
    case 'waiting':
      return { about: 'belum diisi', rows: await pupilsWithoutForm(db, null) };
    case 'list':
    case 'sanction':
      return refuse('DOC-010');
  }
}
