import { z } from 'zod';
import { date, id, npsn, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Page, Permission } from '../views.ts';

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

export interface OfficeRecapView {
  readonly schools: readonly {
    readonly npsn: string;
    readonly name: string;
    readonly levelGroup: string;
    readonly roundState: string;
    readonly ready: number;
    readonly blocked: number;
    readonly recap: RecapRow | null;
    readonly destination: string;
    /** Recapped by another office, to which its results are handed over (G-02). */
    readonly handover: boolean;
    readonly make: Permission;
  }[];
  /** Rounds of class b, which this office verified itself and recaps directly (Pasal 26(2)). */
  readonly classB: readonly {
    readonly roundId: string;
    readonly levelGroup: string;
    readonly roundState: string;
    readonly ready: number;
    readonly blocked: number;
  }[];
  /** The newest recap of this office by Pasal 26. */
  readonly office: RecapView | null;
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
  /** Schools, class b and recap of this section, Kantor or Kanwil (Pasal 25-27). */
  'recaps.office': method({
    access: 'anyone',
    request: z.strictObject({}),
    response: replies<OfficeRecapView>(),
  }),
  /** The school's own recap of form data, recorded with its paper (Pasal 25). */
  'recaps.makeSchool': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ npsn, on: date, hardcopyReceivedOn: date }),
    response: replies<RecapView>(),
    job: true,
  }),
  /** Recap of this section or Kantor from its schools and its class b (Pasal 26); still unsealed. */
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
  /** Prepares the handover Paket of one madrasah to its Kemenag office (G-02). */
  'handovers.prepare': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ npsn, on: date, reason: text(200).nullable().default(null) }),
    response: replies<{ readonly paketId: string }>(),
    job: true,
  }),
  /** Madrasah pupils whose results this Kemenag office took over. */
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
  /** Sends a received recap back to its sender with the reason (Pasal 26, 29(1)). */
  'recaps.returnTo': method({
    access: ['kepala'],
    request: z.strictObject({ paketId: id, reason: requiredText(500) }),
    response: replies<{ readonly paketId: string }>(),
    job: true,
  }),
} as const;
