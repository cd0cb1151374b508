import { type Parsed, parsed, unparsed } from '../parsed.ts';
import {
  type Guard,
  isCount,
  isDate,
  isFlag,
  isText,
  listOf,
  nullOr,
  oneOf,
  optional,
  record,
} from '../policy/guards.ts';
import { familyCategories } from '../policy/policy-edition.ts';
import { levels } from '../routing/levels.ts';
import { type Facts, householdSteps, targetGroups } from './facts.ts';

/** Reads facts that came from outside the program, such as a stored snapshot or a Paket. */
export function parseFacts(json: unknown): Parsed<Facts, 'facts-shape'> {
  return isFacts(json) ? parsed(json) : unparsed('facts-shape');
}

const isRegion = oneOf(['dki', 'luar-dki']);

const common = {
  birthDate: isDate,
  enrolled: isFlag,
  school: record({
    level: oneOf(levels),
    status: oneOf(['negeri', 'swasta']),
    location: isRegion,
    ppdbBersamaCluster: optional(nullOr(oneOf([1, 2, 3]))),
  }),
  domicile: isRegion,
  documents: listOf(isText),
};

const isFacts2013 = record({
  ...common,
  rules: oneOf(['pergub-27-2013']),
  kk: nullOr(isRegion),
  verifiedCategory: nullOr(oneOf([...familyCategories, 'tidak-termasuk'])),
  pplsListed: nullOr(isFlag),
  schoolYearStart: isDate,
  windowUntil: optional(nullOr(isDate)),
  submittedOn: isDate,
  viaCorrectedAnnouncement: isFlag,
});

const isFacts2018 = record({
  ...common,
  rules: oneOf(['pergub-4-2018']),
  refDate: isDate,
  kk: nullOr(isRegion),
  claimedGroups: listOf(oneOf(targetGroups)),
  bdt: oneOf(['terdaftar', 'mpm-didaftarkan', 'tidak-terdaftar']),
  otherKepgubSource: isFlag,
  anakAsuh: isFlag,
  ats: isFlag,
  driver: nullOr(record({ vehicle: isText })),
  worker: nullOr(record({ ktpDki: isFlag, monthlyWage: isCount, ump: isCount })),
});

const isFacts2025 = record({
  ...common,
  rules: oneOf(['kjp-plus-2025']),
  refDate: isDate,
  nikRegisteredDki: isFlag,
  dtks: oneOf(['layak', 'belum-layak', 'tidak-terdaftar']),
  specialCategory: nullOr(isText),
  nisn: isFlag,
  pupilDataSource: nullOr(oneOf(['dapodik', 'emis'])),
  absencesInMonth: isCount,
  lateInMonth: isCount,
  violations: listOf(isCount),
  household: record({
    statuses: listOf(isText),
    cars: isCount,
    motorcycles: isCount,
    njopPerNop: listOf(isCount),
    drinkingWater: nullOr(record({ branded: isFlag, litres: isCount })),
    notApplicable: optional(listOf(record({ step: oneOf(householdSteps), reason: isText }))),
  }),
});

const isFacts: Guard<Facts> = (value): value is Facts =>
  isFacts2013(value) || isFacts2018(value) || isFacts2025(value);
