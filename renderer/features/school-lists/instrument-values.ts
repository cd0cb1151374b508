import type { RequestOf } from '#contract/api.ts';
import type { ListEntryDetail } from '#contract/methods/school-list-views.ts';
import {
  type Answer,
  type Instrument,
  type InstrumentDetails,
  noAnswers,
  noDetails,
  type QuestionCode,
} from '#domain/school-lists/instrument.ts';
import { broughtCodes, uploadCodes } from '#domain/school-lists/list-fields.ts';

/** The form's own shape: blanks as empty texts, ticks as lists. */
export interface InstrumentValues {
  answers: Record<QuestionCode, Answer | null>;
  notApplicableReason: string;
  verifier: string;
  verifiedOn: string;
  note: string;
  dtks: NonNullable<InstrumentDetails['dtks']> | '';
  specialCategory: string;
  decree: 'ada' | 'tidak';
  pupilDataSource: NonNullable<InstrumentDetails['pupilDataSource']> | '';
  absences: string;
  lateness: string;
  violations: string;
  statuses: string[];
  cars: string;
  njop: string;
  water: string;
  brought: string[];
  uploaded: string[];
}

const blank: Instrument = {
  answers: noAnswers,
  details: noDetails,
  notApplicableReason: null,
  verifier: null,
  verifiedOn: null,
  note: null,
};

export function valuesOf({ instrument, papers }: ListEntryDetail): InstrumentValues {
  const { answers, details, ...rest }: Instrument = instrument ?? blank;
  // Papers a list does not mention are there when the school says that they are complete.
  const untold = answers['dokumen-lengkap'] === 'ya';
  return {
    answers: { ...answers },
    notApplicableReason: rest.notApplicableReason ?? '',
    verifier: rest.verifier ?? '',
    verifiedOn: rest.verifiedOn ?? '',
    note: rest.note ?? '',
    dtks: details.dtks ?? '',
    specialCategory: details.specialCategory ?? '',
    decree: details.decree ? 'ada' : 'tidak',
    pupilDataSource: details.pupilDataSource ?? '',
    absences: numberText(details.absencesInMonth),
    lateness: numberText(details.lateInMonth),
    violations: details.violations.join('; '),
    statuses: [...details.statuses],
    cars: numberText(details.cars),
    njop: details.njopPerNop.join('; '),
    water: numberText(details.brandedWaterLitres),
    brought: broughtCodes.filter((code) => papers?.brought[code] ?? untold),
    uploaded: uploadCodes.filter((code) => papers?.uploaded[code] === true),
  };
}

type Request = RequestOf<'schoolLists.saveInstrument'>;

export function instrumentRequest(listId: string, ordinal: number, values: InstrumentValues): Request {
  const [letter, pledge, kk, ktp] = broughtCodes;
  const [instrument, request, debit, compliance] = uploadCodes;
  const brought = (code: string) => values.brought.includes(code);
  const uploaded = (code: string) => values.uploaded.includes(code);
  return {
    listId,
    ordinal,
    brought: { [letter]: brought(letter), [pledge]: brought(pledge), [kk]: brought(kk), [ktp]: brought(ktp) },
    uploaded: {
      [instrument]: uploaded(instrument),
      [request]: uploaded(request),
      [debit]: uploaded(debit),
      [compliance]: uploaded(compliance),
    },
    instrument: {
      answers: values.answers,
      notApplicableReason: orNull(values.notApplicableReason),
      verifier: orNull(values.verifier),
      verifiedOn: orNull(values.verifiedOn),
      note: orNull(values.note),
      details: {
        dtks: values.dtks === '' ? null : values.dtks,
        specialCategory: values.specialCategory === '' ? null : values.specialCategory,
        decree: values.decree === 'ada',
        pupilDataSource: values.pupilDataSource === '' ? null : values.pupilDataSource,
        absencesInMonth: wholeNumber(values.absences),
        lateInMonth: wholeNumber(values.lateness),
        violations: numbersIn(values.violations),
        statuses: values.statuses,
        cars: wholeNumber(values.cars),
        njopPerNop: numbersIn(values.njop),
        brandedWaterLitres: wholeNumber(values.water),
      },
    },
  };
}

/** Why a list of numbers parted by `;` cannot be read, or null. */
export function numbersProblem(typed: string): string | null {
  const fits = partsOf(typed).every((part) => /^\d{1,14}$/.test(part));
  return fits ? null : 'Tulis angka, pisahkan dengan titik koma (;).';
}

export function wholeNumberProblem(typed: string): string | null {
  return /^\d{1,4}$/.test(typed) ? null : 'Tulis angka bulat.';
}

function wholeNumber(typed: string): number | null {
  return wholeNumberProblem(typed.trim()) === null ? Number(typed.trim()) : null;
}

function numbersIn(typed: string): number[] {
  return numbersProblem(typed) === null ? partsOf(typed).map(Number) : [];
}

/** `Rp600.000.000; 700000000` as digits. */
function partsOf(typed: string): readonly string[] {
  return typed
    .split(';')
    .map((part) => part.replace(/rp|[.\s]/gi, ''))
    .filter((part) => part !== '');
}

function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed;
}

function numberText(value: number | null): string {
  return value === null ? '' : String(value);
}
