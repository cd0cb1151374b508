import { computeDeadline } from '../deadlines/compute-deadline.ts';
import { type HolidayCalendar } from '../deadlines/holiday-calendar.ts';
import { deadlineRuleFor } from '../policy/deadline-settings.ts';
import { type PolicyEdition } from '../policy/policy-edition.ts';
import { type PolicySettings } from '../policy/settings.ts';
import { type ApplicantClass, type Region } from '../routing/levels.ts';
import { checkDocuments, checkEnrolment, checkLevel, failIf, type Reasons } from './common-predicates.ts';
import { type Facts2013 } from './facts.ts';

/** All predicates of Pergub 27/2013. Age and PPLS listing are not among them (Pasal 5). */
export function reasons2013(
  facts: Facts2013,
  applicantClass: ApplicantClass | null,
  edition: PolicyEdition,
  settings: PolicySettings,
): Reasons {
  return [
    ...failIf(applicantClass === null, 'NOT_TARGET_CLASS'), // Pasal 4
    ...checkLevel(facts.school.level, edition),
    ...checkEnrolment(facts.enrolled),
    ...checkFamily(facts, edition),
    ...checkSubmission(facts, edition, settings),
    ...checkDocuments(facts.documents, edition),
    ...(applicantClass === null ? [] : checkKk(facts, applicantClass)),
  ];
}

// Pasal 1 angka 36-37. Not judged before verification has found a category.
function checkFamily({ verifiedCategory }: Facts2013, edition: PolicyEdition): Reasons {
  if (verifiedCategory === null) return [];
  return failIf(
    !edition.criteria.familyCategories.some((category) => category === verifiedCategory),
    'FAMILY_NOT_IN_CRITERIA',
  );
}

// Pasal 11 ayat (1), but not for those a corrected announcement added (Pasal 22)
function checkSubmission(facts: Facts2013, edition: PolicyEdition, settings: PolicySettings): Reasons {
  const days = edition.criteria.submissionDays;
  if (days === null || facts.viaCorrectedAnnouncement) return [];
  const rule = {
    ...deadlineRuleFor('submission-window', settings),
    unit: 'calendar-day' as const,
    amount: days,
  };
  const { lastDay } = computeDeadline(rule, facts.schoolYearStart, noHolidays);
  return failIf(lastDay !== null && facts.submittedOn > lastDay, 'LATE_SUBMISSION');
}

// Calendar days need no holidays.
const noHolidays: HolidayCalendar = { version: '', years: [], days: [] };

// Huruf a of Pasal 8, 9 ayat (2) and 10: KK Daerah for a and b, luar Daerah for c
function checkKk(facts: Facts2013, applicantClass: ApplicantClass): Reasons {
  const required: Region = applicantClass === 'c' ? 'luar-dki' : 'dki';
  return failIf(facts.documents.includes('kk') && facts.kk !== required, 'DOC_WRONG_KK');
}
