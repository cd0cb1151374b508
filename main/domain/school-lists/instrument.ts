import type { IsoDate } from '../deadlines/iso-date.ts';
import type { PolicyEdition } from '../policy/policy-edition.ts';

/** The ten Ya/Tidak rows of the Instrumen Kelayakan (DOC-25), in the order of the verification matrix. */
export const questionCodes = [
  'dtks-layak',
  'dokumen-lengkap',
  'aktif-nisn-dapodik',
  'disiplin-hadir',
  'patuh-tatib',
  'warga-dki',
  'bebas-status',
  'tanpa-roda-empat',
  'njop-di-bawah-batas',
  'air-kemasan',
] as const;
export type QuestionCode = (typeof questionCodes)[number];

/** `ya` = the requirement is met; `tidak-berlaku` only for an anak panti, with a reason (G-37). */
export const answers = ['ya', 'tidak', 'tidak-berlaku'] as const;
export type Answer = (typeof answers)[number];

/** Matrix 04.1-04.4, on the household of one Kartu Keluarga: a panti's card is no household's (G-37). */
export const householdQuestions = [
  'bebas-status',
  'tanpa-roda-empat',
  'njop-di-bawah-batas',
  'air-kemasan',
] as const satisfies readonly QuestionCode[];
export type HouseholdQuestion = (typeof householdQuestions)[number];

export function isHouseholdQuestion(code: QuestionCode): code is HouseholdQuestion {
  return householdQuestions.some((known) => known === code);
}

/** What the school wrote beside its answers; null or empty where it wrote nothing. */
export interface InstrumentDetails {
  readonly dtks: 'layak' | 'belum-layak' | 'tidak-terdaftar' | null;
  readonly specialCategory: string | null;
  /** SK Kepala Dinas Sosial shown. */
  readonly decree: boolean;
  readonly pupilDataSource: 'dapodik' | 'emis' | null;
  readonly absencesInMonth: number | null;
  readonly lateInMonth: number | null;
  /** Official numbers of the prohibitions found violated. */
  readonly violations: readonly number[];
  /** Codes of the edition's excluded statuses. */
  readonly statuses: readonly string[];
  readonly cars: number | null;
  /** Rupiah, one entry for each NOP (G-38). */
  readonly njopPerNop: readonly number[];
  readonly brandedWaterLitres: number | null;
}

export interface Instrument {
  readonly answers: Readonly<Record<QuestionCode, Answer | null>>;
  readonly details: InstrumentDetails;
  readonly notApplicableReason: string | null;
  /** Who of the school checked, when, and what he noted. */
  readonly verifier: string | null;
  readonly verifiedOn: IsoDate | null;
  readonly note: string | null;
}

export interface Question {
  readonly code: QuestionCode;
  /** Step of the matrix: `01`, `02`, `03`, `04.1` ... */
  readonly step: string;
  readonly text: string;
  readonly mayBeNotApplicable: boolean;
}

/** The questions in the words of the edition; the four papers of step 02 are one question (DOC-25). */
export function questionsOf(edition: PolicyEdition): readonly Question[] {
  return questionCodes.map((code) => {
    const step = edition.verificationMatrix.find(({ checks }) =>
      checks.some((check) => questionOfCheck(check.code) === code),
    );
    const check = step?.checks.find((candidate) => questionOfCheck(candidate.code) === code);
    return {
      code,
      step: step?.step ?? '',
      text: code === 'dokumen-lengkap' ? papersText(step?.checks.length ?? 0) : (check?.label ?? code),
      mayBeNotApplicable: isHouseholdQuestion(code),
    };
  });
}

/** The DOC-25 row a check of the matrix belongs to. */
export function questionOfCheck(check: string): QuestionCode | undefined {
  if (check.startsWith('doc-')) return 'dokumen-lengkap';
  if (check === 'njop') return 'njop-di-bawah-batas';
  return questionCodes.find((code) => code === check);
}

export const noDetails: InstrumentDetails = {
  dtks: null,
  specialCategory: null,
  decree: false,
  pupilDataSource: null,
  absencesInMonth: null,
  lateInMonth: null,
  violations: [],
  statuses: [],
  cars: null,
  njopPerNop: [],
  brandedWaterLitres: null,
};

export const noAnswers: Readonly<Record<QuestionCode, null>> = {
  'dtks-layak': null,
  'dokumen-lengkap': null,
  'aktif-nisn-dapodik': null,
  'disiplin-hadir': null,
  'patuh-tatib': null,
  'warga-dki': null,
  'bebas-status': null,
  'tanpa-roda-empat': null,
  'njop-di-bawah-batas': null,
  'air-kemasan': null,
};

/** What is wrong with answers typed or read: `tidak-berlaku` is for an anak panti only, and says why (G-37). */
export function instrumentProblem(
  instrument: Instrument,
): 'not-applicable-elsewhere' | 'not-applicable-without-reason' | null {
  const marked = questionCodes.filter((code) => instrument.answers[code] === 'tidak-berlaku');
  if (marked.length === 0) return null;
  const isPanti = instrument.details.specialCategory === 'anak-panti-sosial';
  if (!isPanti || marked.some((code) => !isHouseholdQuestion(code))) return 'not-applicable-elsewhere';
  return (instrument.notApplicableReason ?? '').trim() === '' ? 'not-applicable-without-reason' : null;
}

function papersText(count: number): string {
  return `Dokumen persyaratan tersedia dan lengkap (${count} berkas)`;
}
