import { z } from 'zod';
import { date, id, paging, requiredText, text } from '../fields.ts';
import { method, replies, type Role } from '../method.ts';
import type { FileOffer, Page } from '../views.ts';

/** What can be lost; `office` is everything this office holds: its PC or a backup. */
export const lostKinds = ['paket', 'document', 'import', 'school', 'office'] as const;
export type LostKind = (typeof lostKinds)[number];

export interface LostItem {
  readonly kind: LostKind;
  readonly ref: string;
  readonly label: string;
  readonly encrypted: boolean;
}

/** How many, of one school, kecamatan or class. */
export interface AffectedCount {
  readonly label: string;
  readonly persons: number;
}

/** Whose data it was and which data, before or after it is recorded. */
export interface AffectedView {
  readonly persons: number;
  readonly bySchool: readonly AffectedCount[];
  readonly byKecamatan: readonly AffectedCount[];
  readonly byClass: readonly AffectedCount[];
  readonly dataKinds: readonly string[];
  readonly protectionLabel: string;
  readonly protectionSentence: string;
}

export interface IncidentRow {
  readonly incidentId: string;
  readonly number: string;
  readonly description: string;
  /** `2013-07-29 14:05`, Jakarta. */
  readonly foundAt: string;
  readonly dueAt: string;
  /** Whole hours left of 3 x 24; negative when it is over. */
  readonly hoursLeft: number;
  readonly persons: number;
  readonly toldSubjects: boolean;
  readonly toldAuthority: boolean;
  readonly closed: boolean;
}

export const incidentStepKinds = ['langkah', 'subjek', 'lembaga', 'selesai'] as const;
export type IncidentStepKind = (typeof incidentStepKinds)[number];

export interface IncidentView extends IncidentRow, AffectedView {
  readonly lostOn: string | null;
  readonly items: readonly LostItem[];
  readonly recordedBy: string;
  readonly steps: readonly {
    readonly kind: IncidentStepKind;
    readonly at: string;
    readonly told: string;
    readonly note: string;
    readonly by: string;
  }[];
}

export interface IncidentPersonRow {
  readonly ordinal: number;
  readonly applicationId: string | null;
  readonly name: string;
  readonly schoolName: string;
  readonly classGrade: string;
  readonly kecamatan: string;
  readonly guardianName: string | null;
  readonly address: string | null;
  readonly phone: string | null;
}

/** Names of all children on one screen: not for daily work. */
const access = ['kepala', 'admin', 'pemeriksa'] as const satisfies readonly Role[];
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const items = z
  .array(z.strictObject({ kind: z.enum(lostKinds), ref: z.string().max(64) }))
  .min(1)
  .max(100);

export const incidentMethods = {
  'incidents.page': method({
    access,
    request: z.strictObject({ ...paging }),
    response: replies<Page<IncidentRow>>(),
  }),
  /** What may have been lost, by agenda number, file name, document number or school. */
  'incidents.find': method({
    access,
    request: z.strictObject({ text: requiredText(80) }),
    response: replies<readonly LostItem[]>(),
  }),
  /** Whose data it was, before anything is recorded. */
  'incidents.assess': method({
    access,
    request: z.strictObject({ items }),
    response: replies<AffectedView>(),
    job: true,
  }),
  'incidents.record': method({
    access: ['kepala', 'admin'],
    request: z.strictObject({
      items,
      description: requiredText(1000),
      lostOn: date.nullable(),
      foundOn: date,
      foundTime: time,
    }),
    response: replies<{ readonly incidentId: string; readonly number: string }>(),
    job: true,
  }),
  'incidents.get': method({
    access,
    request: z.strictObject({ incidentId: id }),
    response: replies<IncidentView>(),
  }),
  'incidents.persons': method({
    access,
    request: z.strictObject({ incidentId: id, school: text(200).default(''), ...paging }),
    response: replies<Page<IncidentPersonRow>>(),
  }),
  'incidents.addStep': method({
    access: ['kepala', 'admin'],
    request: z.strictObject({
      incidentId: id,
      kind: z.enum(incidentStepKinds),
      on: date,
      time,
      /** Who was told; empty for a step of one's own. */
      told: text(200),
      note: requiredText(1000),
    }),
    response: replies<Record<string, never>>(),
  }),
  'incidents.exportPersons': method({
    access,
    request: z.strictObject({ incidentId: id }),
    response: replies<FileOffer>(),
    job: true,
  }),
  /** Draft of the written notice of Pasal 46, as PDF. */
  'incidents.notice': method({
    access: ['kepala', 'admin'],
    request: z.strictObject({ incidentId: id, to: z.enum(['subjek', 'lembaga']) }),
    response: replies<FileOffer>(),
    job: true,
  }),
} as const;
