import { computeDeadline } from '../deadlines/compute-deadline.ts';
import type { HolidayCalendar } from '../deadlines/holiday-calendar.ts';
import type { IsoDate } from '../deadlines/iso-date.ts';
import { deadlineRuleFor } from '../policy/deadline-settings.ts';
import type { PolicyEdition } from '../policy/policy-edition.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { ApplicantClass, Region } from '../routing/levels.ts';
import { check, type Check, notApplicable, notYetKnown } from './checks.ts';
import { checkDocuments, checkEnrolment, checkLevel } from './common-predicates.ts';
import type { Facts2013 } from './facts.ts';

/** All predicates of Pergub 27/2013. Age and PPLS listing do not bear on the outcome (Pasal 5). */
export function checks2013(
  facts: Facts2013,
  applicantClass: ApplicantClass | null,
  edition: PolicyEdition,
  settings: PolicySettings,
): readonly Check[] {
  return [
    check('target-class', applicantClass === null, 'NOT_TARGET_CLASS'), // Pasal 4
    checkLevel(facts.school.level, edition),
    checkEnrolment(facts.enrolled),
    checkFamily(facts, edition),
    checkSubmission(facts, edition, settings),
    ...checkDocuments(facts.documents, edition),
    checkKk(facts, applicantClass),
    notApplicable('age'),
    notApplicable('comparison'),
  ];
}

// Pasal 1 angka 36-37. Not judged before verification has found a category.
function checkFamily({ verifiedCategory }: Facts2013, edition: PolicyEdition): Check {
  if (verifiedCategory === null) return notYetKnown('family-category');
  const isCovered = edition.criteria.familyCategories.some((category) => category === verifiedCategory);
  return check('family-category', !isCovered, 'FAMILY_NOT_IN_CRITERIA');
}

// Pasal 11 ayat (1), but not for those a corrected announcement added (Pasal 22)
function checkSubmission(facts: Facts2013, edition: PolicyEdition, settings: PolicySettings): Check {
  const days = edition.criteria.submissionDays;
  if (days === null || facts.viaCorrectedAnnouncement) return notApplicable('submission-window');
  const lastDay = facts.windowUntil ?? windowEnd(facts.schoolYearStart, days, settings);
  return check('submission-window', lastDay !== null && facts.submittedOn > lastDay, 'LATE_SUBMISSION');
}

function windowEnd(start: IsoDate, days: number, settings: PolicySettings): IsoDate | null {
  const rule = {
    ...deadlineRuleFor('submission-window', settings),
    unit: 'calendar-day' as const,
    amount: days,
  };
  return computeDeadline(rule, start, noHolidays).lastDay;
}

// Calendar days need no holidays; a last day moved off a holiday (G-13) comes as `windowUntil`.
const noHolidays: HolidayCalendar = { version: '', years: [], days: [] };

// Huruf a of Pasal 8, 9 ayat (2) and 10: KK Daerah for a and b, luar Daerah for c
function checkKk(facts: Facts2013, applicantClass: ApplicantClass | null): Check {
  if (applicantClass === null || !facts.documents.includes('kk')) return notApplicable('kk-region');
  const required: Region = applicantClass === 'c' ? 'luar-dki' : 'dki';
  return check('kk-region', facts.kk !== required, 'DOC_WRONG_KK');
}
