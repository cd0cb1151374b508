import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { AccountFormRow } from '#contract/methods/recaps.ts';
import { restoreLeadingZero } from '#domain/people/phone.ts';
import { parsePostalCode } from '#domain/people/postal-code.ts';
import { findForm, type FormRow, formsOfSchool } from '../../../db/queries/forms.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import { command } from '../command.ts';
import type { Desk, OwnOffice } from '../desk.ts';
import { recapsItself } from '../recaps/destination.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';
import { problemLabels, problemsOfForm } from './form-facts.ts';
import { storeForm } from './store-form.ts';

/** Data of the Formulir Aplikasi Pembukaan Rekening as the pupil filled it (Pasal 13(4), 14(4), 15(4), 22b). */
export async function saveForm(
  desk: Desk,
  request: ParsedRequestOf<'accountForms.save'>,
): Promise<ResponseOf<'accountForms.save'>> {
  return command(
    desk,
    { action: 'accountForms.save', object: request.applicationId, facts: request },
    async (work) => {
      const row = (await findForm(work.db, request.applicationId)) ?? refuse('OFF-002');
      const changes = {
        mother_name: request.motherName,
        guardian_name: request.guardianName,
        phone: phoneOf(request.phone),
        postal_code: postalCodeOf(request.postalCode, row.name),
      };
      const filled = await storeForm(work, { ...row, ...changes }, request.filledOn);
      await work
        .db('pupil')
        .where({ pupil_id: row.pupil_id })
        .update({
          ...changes,
          updated_at: work.at,
          updated_by: work.actor.name,
          revision: work.db.raw('revision + 1'),
        });
      return viewForm({ ...filled, ...changes });
    },
  );
}

/** Takes the form data that came with the school's recap as filled in, for everybody without a form. */
export async function fillFromRecap(
  desk: Desk,
  { npsn, filledOn }: ParsedRequestOf<'accountForms.fillFromRecap'>,
): Promise<ResponseOf<'accountForms.fillFromRecap'>> {
  return command(
    desk,
    { action: 'accountForms.fillFromRecap', object: npsn, facts: { filledOn } },
    async (work) => {
      const school = (await findSchool(work.db, npsn)) ?? refuse('SCH-002', { npsn });
      requireFormKeeper(work.own, school);
      const waiting = (await formsOfSchool(work.db, npsn)).filter(
        ({ filled_on, state }) => filled_on === null && state !== 'recapped',
      );
      let incomplete = 0;
      for (const row of waiting) {
        const filled = await storeForm(work, row, filledOn);
        if (filled.form_complete !== 1) incomplete += 1;
      }
      return { filled: waiting.length, incomplete };
    },
  );
}

/** The office that keeps the round, or recaps the madrasah; pupils of an outside school are this office's own (Pasal 14(4)). */
function requireFormKeeper(own: OwnOffice, school: SchoolRow): void {
  if (school.region === 'luar-dki' || recapsItself(own, school)) return;
  requireKeeper(own, school, 'recap');
}

/** Completeness as of now, for a form not filled yet too. */
export function viewForm(row: FormRow): AccountFormRow {
  const problems = problemLabels(problemsOfForm(row));
  return {
    applicationId: row.application_id,
    name: row.name,
    npsn: row.npsn,
    schoolName: row.school_name,
    motherName: row.mother_name,
    guardianName: row.guardian_name,
    phone: row.phone,
    postalCode: row.postal_code,
    filledOn: row.filled_on,
    complete: problems.length === 0,
    problems,
  };
}

function phoneOf(typed: string | null): string | null {
  if (typed === null || typed === '') return null;
  const phone = restoreLeadingZero(typed);
  return phone.ok ? phone.value : refuse('PUP-002', { field: 'nomor telepon' });
}

/** Blank is allowed and keeps the form incomplete; what is typed has five digits. */
function postalCodeOf(typed: string | null, name: string): string | null {
  if (typed === null || typed === '') return null;
  const code = parsePostalCode(typed);
  return code.ok ? code.value : refuse('RCP-003', { name });
}
