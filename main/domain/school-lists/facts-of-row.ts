import type { IsoDate } from '../deadlines/iso-date.ts';
import type { Facts2025, HouseholdFacts, HouseholdStep, SchoolFacts } from '../eligibility/facts.ts';
import { isMadrasah, levelGroupOf } from '../routing/levels.ts';
import {
  type HouseholdQuestion,
  householdQuestions,
  type Instrument,
  type QuestionCode,
} from './instrument.ts';
import { broughtCodes } from './list-fields.ts';
import type { ListRow } from './list-row.ts';

/** What the engine needs of a row besides the row itself. */
export interface AssessmentBasis {
  readonly school: Omit<SchoolFacts, 'level'>;
  /** Day the list was received: ages count from here (G-39). */
  readonly refDate: IsoDate;
}

/** A row whose pupil the engine can judge. */
export type JudgeableRow = ListRow & {
  readonly birthDate: NonNullable<ListRow['birthDate']>;
  readonly level: NonNullable<ListRow['level']>;
};

export function isJudgeable(row: ListRow): row is JudgeableRow {
  return row.birthDate !== null && row.level !== null;
}

/** The row in the terms of the edition; what the school did not write counts as its answer says, or as met. */
export function factsOfRow(row: JudgeableRow, { school, refDate }: AssessmentBasis): Facts2025 {
  const { instrument } = row;
  const { answers, details } = instrument;
  const says = (code: QuestionCode, answer: 'ya' | 'tidak') => answers[code] === answer;
  return {
    rules: 'kjp-plus-2025',
    refDate,
    birthDate: row.birthDate,
    // NISN or Dapodik may be what is missing; else the pupil himself is not active.
    enrolled: !(says('aktif-nisn-dapodik', 'tidak') && row.nisn !== null && details.pupilDataSource === null),
    school: { ...school, level: row.level },
    domicile: 'dki',
    nikRegisteredDki: !says('warga-dki', 'tidak'),
    dtks: details.dtks ?? (says('dtks-layak', 'tidak') ? 'tidak-terdaftar' : 'layak'),
    specialCategory: details.specialCategory,
    nisn: row.nisn !== null || !says('aktif-nisn-dapodik', 'tidak'),
    // Madrasah pupils are in EMIS (G-36).
    pupilDataSource: details.pupilDataSource ?? (isMadrasah(levelGroupOf(row.level)) ? 'emis' : 'dapodik'),
    absencesInMonth: details.absencesInMonth ?? 0,
    lateInMonth: details.lateInMonth ?? 0,
    violations: violationsOf(instrument),
    documents: papersHeld(row),
    household: householdOf(instrument),
  };
}

/** Codes of the papers that are there: as ticked, else as the school's answer on them says. */
export function papersHeld({
  papers,
  instrument,
}: Pick<ListRow, 'papers' | 'instrument'>): readonly string[] {
  const untold = instrument.answers['dokumen-lengkap'] !== 'tidak';
  return [
    ...broughtCodes.filter((code) => papers.brought[code] ?? untold),
    ...(instrument.details.decree ? ['sk-kadis-sosial'] : []),
  ];
}

/** A Tidak without particulars stands for the prohibition that says it: 18 bolos, 23 tata tertib. */
function violationsOf({ answers, details }: Instrument): readonly number[] {
  const counted = details.absencesInMonth !== null || details.lateInMonth !== null;
  return [
    ...details.violations,
    ...(answers['disiplin-hadir'] === 'tidak' && !counted ? [18] : []),
    ...(answers['patuh-tatib'] === 'tidak' && details.violations.length === 0 ? [23] : []),
  ];
}

/** The engine decides what a `tidak berlaku` is worth (G-37). */
function householdOf({ answers, details, notApplicableReason }: Instrument): HouseholdFacts {
  const litres = details.brandedWaterLitres;
  return {
    statuses: details.statuses,
    cars: details.cars ?? (answers['tanpa-roda-empat'] === 'tidak' ? 1 : 0),
    motorcycles: 0,
    njopPerNop: details.njopPerNop,
    drinkingWater: litres === null ? null : { branded: litres > 0, litres },
    notApplicable: householdQuestions
      .filter((code) => answers[code] === 'tidak-berlaku')
      .map((code) => ({ step: stepOf[code], reason: notApplicableReason ?? '' })),
  };
}

const stepOf: Readonly<Record<HouseholdQuestion, HouseholdStep>> = {
  'bebas-status': '04.1',
  'tanpa-roda-empat': '04.2',
  'njop-di-bawah-batas': '04.3',
  'air-kemasan': '04.4',
};
