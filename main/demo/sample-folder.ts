import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestOf } from '#contract/api.ts';
import { type Level } from '#domain/routing/levels.ts';

export type SchoolEntry = RequestOf<'schools.save'> & { readonly levels: Level[] };

export interface RowName {
  readonly file: string;
  /** The file's own No column. */
  readonly row: string;
}

export interface ObjectionDecision extends RowName {
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
  readonly schools: readonly SchoolEntry[];
  readonly decisions: Decisions;
}

const nothing: Decisions = { results: [], held: [], objections: [], forms: [], duplicates: [] };

/** Reads a folder of recaps: spreadsheets, a comparison list, `sekolah.json`, `decisions.json`. */
export function readSampleFolder(folder: string, shippedSamples: string): SampleFolder {
  const files = readdirSync(folder)
    .filter((name) => /\.(xlsx|xls|ods|csv)$/i.test(name))
    .sort();
  const isComparison = (name: string) => /^(ppls|bdt|dtks)\b/i.test(name);
  const load = (name: string): SampleFile => ({ name, bytes: readFileSync(join(folder, name)) });
  const comparison = files.find(isComparison);
  const register = [folder, shippedSamples]
    .map((place) => join(place, 'sekolah.json'))
    .find((path) => existsSync(path));
  const decisions = join(folder, 'decisions.json');
  return {
    recaps: files.filter((name) => !isComparison(name)).map(load),
    comparison: comparison === undefined ? null : load(comparison),
    schools: register === undefined ? [] : (readJson(register) as { schools: SchoolEntry[] }).schools,
    decisions: existsSync(decisions)
      ? { ...nothing, ...(readJson(decisions) as Partial<Decisions>) }
      : nothing,
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
