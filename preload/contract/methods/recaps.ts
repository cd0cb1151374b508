import { z } from 'zod';
import { date, id, npsn, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import { type FileOffer, type Page, type Permission } from '../views.ts';

export interface AccountFormRow {
  readonly applicationId: string;
  readonly name: string;
  readonly npsn: string;
  readonly schoolName: string;
  readonly motherName: string;
  readonly guardianName: string;
  readonly phone: string | null;
  readonly postalCode: string | null;
  readonly filledOn: string | null;
  readonly complete: boolean;
  /** Names what is missing, for example `kode pos`. */
  readonly problems: readonly string[];
}

export interface RecapRow {
  readonly recapId: string;
  readonly kind: 'verification' | 'accountForm' | 'proposal';
  readonly level: 'school' | 'section' | 'kantor' | 'sudin' | 'kanwil' | 'dinas';
  readonly unit: string;
  readonly unitLabel: string;
  readonly revision: number;
  readonly state: string;
  readonly stateLabel: string;
  readonly pupils: number;
  readonly blocked: number;
  readonly sealedOn: string | null;
  readonly contentDigest: string | null;
  readonly paketId: string | null;
  readonly documentId: string | null;
}

export interface RecapTotals {
  readonly label: string;
  readonly baru: number;
  readonly lanjutan: number;
  readonly L: number;
  readonly P: number;
  readonly total: number;
}

export interface RecapView extends RecapRow {
  readonly totals: readonly RecapTotals[];
  /** Pupils left behind, each with its reason. */
  readonly leftBehind: readonly {
    readonly applicationId: string;
    readonly name: string;
    readonly schoolName: string;
    readonly reason: string;
  }[];
  readonly seal: Permission;
}

export interface SectionRecapView {
  readonly schools: readonly {
    readonly npsn: string;
    readonly name: string;
    readonly levelGroup: string;
    readonly roundState: string;
    readonly ready: number;
    readonly blocked: number;
    readonly recap: RecapRow | null;
    readonly destination: string;
    readonly make: Permission;
  }[];
  readonly section: RecapView | null;
  readonly prepare: Permission;
}

export const recapMethods = {
  'accountForms.page': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      npsn: npsn.nullable().default(null),
      incomplete: z.boolean().default(false),
    }),
    response: replies<Page<AccountFormRow>>(),
  }),
  /** Data of the Formulir Aplikasi Pembukaan Rekening as the pupil filled it (Pasal 13(4)). */
  'accountForms.save': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      applicationId: id,
      motherName: text(120),
      guardianName: text(120),
      phone: text(20).nullable(),
      postalCode: text(5).nullable(),
      filledOn: date,
    }),
    response: replies<AccountFormRow>(),
  }),
  /** Takes the form data that came with the school's recap as filled in. */
  'accountForms.fillFromRecap': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ npsn, filledOn: date }),
    response: replies<{ readonly filled: number; readonly incomplete: number }>(),
  }),
  'recaps.section': method({
    access: 'anyone',
    request: z.strictObject({}),
    response: replies<SectionRecapView>(),
  }),
  /** The school's own recap of form data, recorded with its paper (Pasal 25). */
  'recaps.makeSchool': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ npsn, on: date, hardcopyReceivedOn: date }),
    response: replies<RecapView>(),
    job: true,
  }),
  /** Recap of this office from its schools (Pasal 26) or of the offices below (Pasal 29(1)); still unsealed. */
  'recaps.prepare': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ on: date }),
    response: replies<RecapView>(),
    job: true,
  }),
  'recaps.get': method({
    access: 'anyone',
    request: z.strictObject({ recapId: id }),
    response: replies<RecapView>(),
  }),
  'recaps.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging }),
    response: replies<Page<RecapRow>>(),
  }),
  'recaps.export': method({
    access: 'anyone',
    request: z.strictObject({ recapId: id }),
    response: replies<FileOffer>(),
    job: true,
  }),
  /** Prepares the handover Paket of class-a madrasah of one school to its Kemenag office (G-02). */
  'handovers.prepare': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ npsn, on: date, reason: text(200).nullable().default(null) }),
    response: replies<{ readonly paketId: string }>(),
    job: true,
  }),
  /** Class-a madrasah pupils that this Kemenag office took over. */
  'handovers.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging }),
    response: replies<
      Page<{
        readonly applicationId: string;
        readonly name: string;
        readonly schoolName: string;
        readonly result: string;
        readonly from: string;
        readonly reasons: string;
      }>
    >(),
  }),
  'recaps.returnTo': method({
    access: ['kepala'],
    request: z.strictObject({ recapId: id, reason: requiredText(500) }),
    response: replies<{ readonly paketId: string }>(),
    job: true,
  }),
} as const;
