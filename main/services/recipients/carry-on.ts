import { levelGroupOf } from '#domain/routing/levels.ts';
import type { RecapLevel } from '#domain/rounds/application-states.ts';
import type { RecipientRecord } from '../../../db/queries/recipients.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import type { Work } from '../command.ts';
import { officeYear } from '../editions/period.ts';
import { recapsItself } from '../recaps/destination.ts';
import { stepRecipient } from './advance-recipient.ts';
import {
  type ApplicationCopy,
  copyAccountForm,
  earlierApplication,
  insertApplication,
} from './next-application.ts';

/**
 * G-29: whoever stays on the level goes into this year's recap with the data of Pasal 58, without Format 1.
 *
 * His application of the new year starts as provisional data outside any round; null where the recap is another
 * office's to make, or the aid of this very year only changes its school.
 */
export async function carryOn(work: Work, recipient: RecipientRecord): Promise<string | null> {
  stepRecipient(recipient, work.today, {
    kind: 'carryOver',
    at: originOf(recipient),
    dataUpdated: true,
    levelChanged: false,
  });
  const { editionId, schoolYear } = await officeYear(work.db, work.today);
  const earlier = await earlierApplication(work, recipient.application_id);
  if (earlier === null || recipient.school_year >= schoolYear || !(await isOurs(work, recipient)))
    return null;
  const copy: ApplicationCopy = {
    edition_id: editionId,
    school_year: schoolYear,
    npsn: recipient.npsn,
    level: recipient.level,
    received_on: work.today,
    state: 'provisional',
    round_id: null,
    documents: earlier.documents,
    consent: earlier.consent,
  };
  const applicationId = await insertApplication(work, recipient.name, earlier, copy);
  await copyAccountForm(work, earlier.application_id, applicationId, recipient.npsn);
  await work.db('pupil').where({ pupil_id: earlier.pupil_id }).update({
    class_grade: recipient.class_grade,
    npsn: recipient.npsn,
    updated_at: work.at,
    updated_by: work.actor.name,
  });
  return applicationId;
}

/** Where the recap of his line begins (Pasal 25, 26(2), 29(1)). */
function originOf({ applicant_class, level }: RecipientRecord): RecapLevel {
  if (applicant_class !== 'b') return 'school';
  const group = levelGroupOf(level);
  if (group === 'MA') return 'kanwil';
  return group === 'MI' || group === 'MTs' ? 'kantor' : 'section';
}

/** Whether the recap of that school is this office's: class b is where he lives, the others where he learns. */
async function isOurs(work: Work, recipient: RecipientRecord): Promise<boolean> {
  if (recipient.applicant_class === 'b') return true;
  const school = await findSchool(work.db, recipient.npsn);
  return school !== null && recapsItself(work.own, school);
}
