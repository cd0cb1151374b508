import { z } from 'zod';
import { levels } from '#domain/routing/levels.ts';
import { date, id, npsn, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { Page, Permission } from '../views.ts';
import type { ReasonView } from './pupils.ts';

/** What to show of the letters that came in. */
export const applicationShows = ['all', 'by-hand', 'class-b', 'incomplete', 'late', 'withdrawn'] as const;

export interface ApplicationRow {
  readonly applicationId: string;
  readonly name: string;
  readonly level: string;
  readonly schoolName: string;
  readonly applicantClass: string;
  readonly receivedOn: string;
  readonly state: string;
  readonly stateLabel: string;
  /** Papers of Pasal 8-10 that are still wanting, in words. */
  readonly missing: readonly string[];
}

export interface ApplicationView extends ApplicationRow {
  readonly nikMasked: string;
  readonly guardianName: string;
  readonly address: string;
  readonly classLabel: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** The file of the recap it came with; null when recorded by hand. */
  readonly sourceFile: string | null;
  readonly papers: readonly {
    readonly code: string;
    readonly label: string;
    readonly present: boolean;
    readonly receivedOn: string | null;
  }[];
  readonly round: { readonly roundId: string; readonly name: string; readonly stateLabel: string } | null;
  /** Why it came too late, and the door that stays open (Pasal 11(1), 16, 17). */
  readonly late: ReasonView | null;
  readonly ended: { readonly on: string; readonly reason: string } | null;
  readonly actions: Readonly<Record<'completePapers' | 'withdraw', Permission>>;
}

/** Where a letter belongs, told before it is recorded; the class is derived, never typed (Pasal 4). */
export interface DeskView {
  readonly applicantClass: 'a' | 'b' | 'c' | null;
  readonly classLabel: string;
  readonly here: boolean;
  /** The sentence of the rule, with its article and, elsewhere, the right office. */
  readonly sentence: string;
  readonly article: string;
}

const paperCode = z.enum(['surat-permohonan', 'kk', 'sktm', 'surat-aktif']);
const level = z.enum(levels);
/** A kecamatan of DKI by code, or a place outside in words. */
const place = z.discriminatedUnion('region', [
  z.strictObject({ region: z.literal('dki'), kecamatanCode: z.string().regex(/^31\.\d\d\.\d\d$/) }),
  z.strictObject({
    region: z.literal('luar-dki'),
    kecamatan: text(80),
    kota: requiredText(80),
    province: requiredText(80),
  }),
]);
export type Place = z.infer<typeof place>;

export const applicationMethods = {
  'applications.page': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      search: text(80).default(''),
      show: z.enum(applicationShows).default('all'),
    }),
    response: replies<Page<ApplicationRow>>(),
  }),
  'applications.get': method({
    access: 'anyone',
    request: z.strictObject({ applicationId: id }),
    response: replies<ApplicationView>(),
  }),
  /** Kota and kecamatan of DKI, for the address on the family card. */
  'applications.places': method({
    access: 'anyone',
    request: z.strictObject({}),
    response: replies<readonly { readonly code: string; readonly name: string; readonly kota: string }[]>(),
  }),
  /** The class and the desk of a letter, from domicile and school alone (Pasal 4, 8-10). */
  'applications.desk': method({
    access: 'anyone',
    request: z.strictObject({ npsn, level, domicile: place }),
    response: replies<DeskView>(),
  }),
  /** One surat permohonan with its papers, recorded by hand (Pasal 8-11). */
  'applications.record': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      pupil: z.strictObject({
        name: requiredText(120),
        nik: text(32),
        nisn: text(20),
        sex: z.enum(['L', 'P']),
        birthPlace: requiredText(80),
        birthDate: date,
        motherName: requiredText(120),
        guardianName: requiredText(120),
        phone: text(32),
      }),
      household: z.strictObject({
        kk: text(32),
        address: requiredText(200),
        rt: text(8),
        rw: text(8),
        kelurahan: requiredText(80),
        postalCode: text(10),
        place,
      }),
      school: z.strictObject({ npsn, level, classGrade: requiredText(12) }),
      letter: z.strictObject({
        receivedOn: date,
        consent: z.boolean(),
        category: text(40).nullable(),
        sktmNumber: text(80).nullable(),
        sktmDate: date.nullable(),
        papers: z.array(paperCode).max(4),
      }),
    }),
    response: replies<{
      readonly applicationId: string;
      readonly state: string;
      readonly stateLabel: string;
      readonly warnings: readonly string[];
    }>(),
  }),
  /** Papers that came after the letter, until the Berita Acara is drafted (A3, G-15). */
  'applications.completePapers': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      applicationId: id,
      papers: z.array(paperCode).min(1).max(4),
      receivedOn: date,
    }),
    response: replies<ApplicationView>(),
  }),
  'applications.withdraw': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ applicationId: id, on: date, reason: requiredText(300) }),
    response: replies<ApplicationView>(),
  }),
} as const;
