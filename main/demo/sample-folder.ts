import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestOf } from '#contract/api.ts';
import type { Level } from '#domain/routing/levels.ts';

export type SchoolEntry = RequestOf<'schools.save'> & { readonly levels: Level[] };

export interface RowName {
  readonly file: string;
  /** The file's own No column. */
  readonly row: string;
}

export interface ObjectionDecision extends RowName {
  /** 2 for one against the corrected announcement (Pasal 23). */
  readonly wave?: 1 | 2;
  readonly type: 'tercantum-tidak-layak' | 'tidak-tercantum-layak' | 'data-keliru';
  readonly receivedOn: string;
  readonly objector: RequestOf<'objections.register'>['objector'];
  readonly grounds: string;
  readonly review: {
    readonly visitedOn: string;
    readonly place: string;
    readonly facts: string;
    readonly finding: 'benar' | 'tidak-benar';
  };
  readonly completion?: {
    readonly receivedOn: string;
    readonly documents: readonly ('surat-permohonan' | 'kk' | 'sktm' | 'surat-aktif')[];
  };
}

/** A surat permohonan handed to an office itself, recorded by hand (Pasal 9, 10). */
export interface Letter {
  /** Names the letter where a row is named by file and No. */
  readonly row: string;
  readonly office: string;
  /** The school outside DKI, for class b. */
  readonly outside: RequestOf<'schools.saveOutside'> | null;
  readonly application: RequestOf<'applications.record'>;
  readonly pengawas: { readonly name: string; readonly nip: string | null };
}

/** What persons decided; without it what is held stays held and pairs stay open. */
export interface Decisions {
  readonly results: readonly (RowName & {
    readonly result: 'lulus' | 'tidak-lulus';
    readonly reason: string;
  })[];
  readonly held: readonly (RowName & {
    readonly decision: 'accept' | 'reject';
    readonly nik: string | null;
    readonly reason: string;
  })[];
  readonly objections: readonly ObjectionDecision[];
  readonly forms: readonly (RowName & { readonly postalCode: string })[];
  readonly letters: readonly Letter[];
  readonly duplicates: readonly {
    readonly left: RowName;
    readonly right: RowName;
    readonly outcome: 'beda-orang' | 'orang-sama';
    readonly exclude: 'left' | 'right' | null;
    readonly reason: string;
  }[];
}

export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SampleFolder {
  readonly recaps: readonly SampleFile[];
  readonly comparison: SampleFile | null;
  readonly secondPeriod: SampleFile | null;
  readonly schools: readonly SchoolEntry[];
  readonly decisions: Decisions;
}

const nothing: Decisions = {
  results: [],
  held: [],
  objections: [],
  forms: [],
  letters: [],
  duplicates: [],
};

/** Reads folders of recaps: spreadsheets, a comparison list, `sekolah.json`, `decisions.json`. */
export function readSampleFolders(folders: readonly string[], shippedSamples: string): SampleFolder {
  const parts = folders.map((folder) => readSampleFolder(folder, shippedSamples));
  return {
    recaps: parts.flatMap(({ recaps }) => recaps),
    comparison: parts.find(({ comparison }) => comparison !== null)?.comparison ?? null,
    secondPeriod: parts.find(({ secondPeriod }) => secondPeriod !== null)?.secondPeriod ?? null,
    schools: parts.flatMap(({ schools }) => schools),
    decisions: {
      results: parts.flatMap(({ decisions }) => decisions.results),
      held: parts.flatMap(({ decisions }) => decisions.held),
      objections: parts.flatMap(({ decisions }) => decisions.objections),
      forms: parts.flatMap(({ decisions }) => decisions.forms),
      letters: parts.flatMap(({ decisions }) => decisions.letters),
      duplicates: parts.flatMap(({ decisions }) => decisions.duplicates),
    },
  };
}

function readSampleFolder(folder: string, shippedSamples: string): SampleFolder {
  const files = readdirSync(folder)
    .filter((name) => /\.(xlsx|xls|ods|csv)$/i.test(name))
    .sort();
  const load = (name: string): SampleFile => ({ name, bytes: readFileSync(join(folder, name)) });
  const comparison = files.find(isComparison);
  const secondPeriod = files.find(isSecondPeriod);
  const register = [folder, shippedSamples]
    .map((place) => join(place, 'sekolah.json'))
    .find((path) => existsSync(path));
  const decisions = join(folder, 'decisions.json');
  return {
    recaps: files.filter((name) => !isComparison(name) && !isSecondPeriod(name)).map(load),
    comparison: comparison === undefined ? null : load(comparison),
    secondPeriod: secondPeriod === undefined ? null : load(secondPeriod),
    schools: register === undefined ? [] : (readJson(register) as { schools: SchoolEntry[] }).schools,
    decisions: existsSync(decisions)
      ? { ...nothing, ...(readJson(decisions) as Partial<Decisions>) }
      : nothing,
  };
}

function isComparison(name: string): boolean {
  return /^(ppls|bdt|dtks)\b/i.test(name);
}

/** The list of the KJP Plus period of 2025, which has its own way in. */
function isSecondPeriod(name: string): boolean {
  return /^data siswa\b/i.test(name);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
