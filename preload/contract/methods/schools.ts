import { z } from 'zod';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ChoosableColumn } from '#domain/intake/column-choices.ts';
import { type Field, fields } from '#domain/intake/fields.ts';
import type { Sex } from '#domain/people/sex.ts';
import { levels } from '#domain/routing/levels.ts';
import { fileToken, id, nip, npsn, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Page, Permission } from '../views.ts';

export interface SchoolRow {
  readonly npsn: string;
  readonly name: string;
  readonly levelGroup: string;
  readonly status: 'negeri' | 'swasta';
  readonly kecamatanCode: string | null;
  readonly address: string;
  readonly headName: string | null;
  readonly headNip: string | null;
  readonly pengawasName: string | null;
  readonly pengawasNip: string | null;
  readonly komiteName: string | null;
  /** Coverage (U12): `belum` nothing came in, `nihil` told to have none. */
  readonly coverage: 'belum' | 'diimpor' | 'nihil';
  readonly applications: number;
}

export interface SchoolChoice {
  readonly npsn: string;
  /** False for a local number that stands in for an unknown NPSN. */
  readonly official: boolean;
  readonly name: string;
  readonly levels: readonly string[];
  /** Kecamatan or kota and province, as a list tells schools of one name apart. */
  readonly place: string;
}

export interface ImportProblem {
  readonly cell: string | null;
  readonly column: string | null;
  readonly value: string;
  readonly code: string;
  readonly severity: 'rejected' | 'held' | 'warning' | 'note';
  readonly sentence: string;
  readonly fix: string;
}

export interface ImportRow {
  readonly ordinal: number;
  /** The file's own No column. */
  readonly no: string;
  readonly name: string;
  readonly state: 'accepted' | 'held' | 'rejected' | 'same' | 'resolved';
  /** The application it became; null until the commit, and for rows that were not taken in. */
  readonly applicationId: string | null;
  readonly problems: readonly ImportProblem[];
  /** What a NIK typed for a held row is checked against; null for the others. */
  readonly holder: { readonly birthDate: IsoDate | null; readonly sex: Sex | null } | null;
}

/** The recap of a school against what was taken in before, row by row (U08). */
export interface ImportDifferences {
  readonly added: readonly DifferingRow[];
  readonly changed: readonly (DifferingRow & {
    readonly fields: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  })[];
  /** Taken in before, and not in this recap. */
  readonly missing: readonly DifferingRow[];
  readonly same: number;
  readonly replacing: Permission;
}

export interface DifferingRow {
  /** The recap's own number. */
  readonly no: string;
  readonly name: string;
}

/** The columns of one file, for a person to say which is which. */
export interface ImportColumns {
  readonly npsn: string;
  readonly schoolName: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly ChoosableColumn[];
  readonly fields: readonly { readonly field: Field; readonly label: string }[];
}

export interface ImportView {
  readonly importId: string;
  readonly fileName: string;
  readonly npsn: string;
  readonly schoolName: string;
  readonly state: 'preview' | 'committed' | 'discarded' | 'undone';
  readonly read: number;
  readonly accepted: number;
  readonly held: number;
  readonly rejected: number;
  /** Rows taken in from an earlier file just so; nothing is done with them. */
  readonly same: number;
  readonly warnings: number;
  readonly notes: readonly string[];
  /** Recognised column -> header in the file. */
  readonly mapping: readonly { readonly field: string; readonly header: string }[];
  readonly unknownColumns: readonly string[];
  readonly missingColumns: readonly string[];
  /** Set when the same file or the same school and period came before (U08). */
  readonly earlier: {
    readonly importId: string;
    readonly sameFile: boolean;
    readonly committedAt: string;
  } | null;
  readonly createdAt: string;
}

const columnChoice = z.strictObject({
  key: z.string().max(200),
  occurrence: z.number().int().min(1).max(200),
  field: z.enum(fields).nullable(),
});

export const schoolMethods = {
  'schools.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging, search: text(80).default('') }),
    response: replies<Page<SchoolRow>>(),
  }),
  'schools.save': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({
      npsn,
      name: requiredText(160),
      levels: z.array(z.enum(levels)).min(1),
      status: z.enum(['negeri', 'swasta']),
      kecamatanCode: z.string().regex(/^31\.\d\d\.\d\d$/),
      address: requiredText(200),
      headName: requiredText(120),
      headNip: nip,
      pengawasName: requiredText(120),
      pengawasNip: nip,
      komiteName: requiredText(120),
    }),
    response: replies<Record<string, never>>(),
  }),
  /** A school outside DKI (G-08): with its NPSN, or with a local number derived from name, jenjang and kota. */
  'schools.saveOutside': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      npsn: npsn.nullable(),
      name: requiredText(160),
      levels: z.array(z.enum(levels)).min(1),
      status: z.enum(['negeri', 'swasta']),
      address: requiredText(200),
      kota: requiredText(80),
      province: requiredText(80),
    }),
    response: replies<SchoolChoice>(),
  }),
  /** Schools to choose one from while a letter is recorded, here or outside DKI. */
  'schools.find': method({
    access: 'anyone',
    request: z.strictObject({ search: text(80), region: z.enum(['dki', 'luar-dki']) }),
    response: replies<readonly SchoolChoice[]>(),
  }),
  'schools.nihil': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ npsn, letter: requiredText(120) }),
    response: replies<Record<string, never>>(),
  }),
  /** Step one of an import: reads and checks every row, changes nothing (U02). */
  'imports.columns': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ file: fileToken, npsn: npsn.nullable() }),
    job: true,
    response: replies<ImportColumns>(),
  }),
  'imports.preview': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      file: fileToken,
      npsn: npsn.nullable(),
      /** Which column is which, where the file leaves it open; remembered for the school (SP09). */
      columns: z.array(columnChoice).max(200).optional(),
    }),
    response: replies<ImportView>(),
    job: true,
  }),
  'imports.rows': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      importId: id,
      state: z.enum(['all', 'accepted', 'held', 'rejected', 'same', 'warning']).default('all'),
    }),
    response: replies<Page<ImportRow>>(),
  }),
  /** Step two: takes in the accepted rows; held rows wait for a person, rejected rows are listed. */
  'imports.commit': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ importId: id }),
    response: replies<ImportView>(),
    job: true,
  }),
  /** What a recap says otherwise than what was taken in of its school in this period (U08). */
  'imports.differences': method({
    access: 'anyone',
    request: z.strictObject({ importId: id }),
    response: replies<ImportDifferences>(),
  }),
  /** Undoes what was taken in of this school in this period and takes this recap in instead, in one step (U08). */
  'imports.replace': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ importId: id, reason: requiredText(300) }),
    response: replies<ImportView>(),
    job: true,
  }),
  'imports.discard': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ importId: id }),
    response: replies<Record<string, never>>(),
  }),
  'imports.undo': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ importId: id, reason: requiredText(300) }),
    response: replies<Record<string, never>>(),
  }),
  /** A person decides a held row against the paper: takes it in with the corrected NIK, or rejects it. */
  'imports.decideHeld': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      importId: id,
      ordinal: z.number().int().min(1),
      decision: z.enum(['accept', 'reject']),
      nik: text(32).nullable(),
      reason: requiredText(300),
    }),
    response: replies<ImportView>(),
  }),
  /** Same columns, bad cells red with a note (U04). */
  'imports.problemRows': method({
    access: 'anyone',
    request: z.strictObject({ importId: id }),
    response: replies<FileOffer>(),
  }),
  'imports.template': method({
    access: 'anyone',
    request: z.strictObject({ npsn }),
    response: replies<FileOffer>(),
  }),
  'imports.list': method({
    access: 'anyone',
    request: z.strictObject({ ...paging }),
    response: replies<Page<ImportView>>(),
  }),
} as const;
