import { z } from 'zod';
import { date, fileToken, id, nothing, paging, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Page } from '../views.ts';

/** What a trail may be asked for; a pupil is named by one of his applications. */
export const trailSubjects = ['pupil', 'round', 'document', 'paket'] as const;
export type TrailSubject = (typeof trailSubjects)[number];

/** One act: who, when, what, to what. The facts of the act are kept only as their hash. */
export interface AuditRow {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly action: string;
  /** As it stands in the chain: an id, a number, a date. */
  readonly object: string;
  /** The object in words, for example a school or a document number; null where it is no longer there. */
  readonly subject: string | null;
  /** Route inside the window, where the object has a screen. */
  readonly link: string | null;
  readonly payloadSha256: string;
  readonly prev: string;
  readonly hash: string;
}

/** One of our heads that lies in another office: it stands in a Paket we signed and sent. */
export interface HeldHead {
  readonly agendaNo: string;
  readonly paketId: string;
  /** Names of the offices. */
  readonly holders: readonly string[];
  /** True once a signed receipt proves that the Paket arrived. */
  readonly proven: boolean;
  readonly count: number;
  readonly head: string;
  readonly fit: HeadFit;
}

/** How a head held outside fits this chain: same row, another row, or a row that is gone. */
export type HeadFit = 'cocok' | 'beda' | 'terpotong';

export interface AuditCheck {
  readonly rows: number;
  readonly intact: boolean;
  readonly brokenAt: number | null;
  /** What is wrong at `brokenAt`: a number missing, a link torn, a content changed. */
  readonly fault: 'nomor' | 'sambungan' | 'isi' | null;
  readonly head: string;
  /** Heads of this chain that lie in other offices, the newest first; those that do not fit come before. */
  readonly held: readonly HeldHead[];
}

export interface WitnessRow {
  readonly office: string;
  readonly officeName: string;
  readonly count: number;
  readonly head: string;
  readonly seenAt: string;
}

/** A signed thing whose stored bytes are no longer those that were signed or issued. */
export interface BrokenSeal {
  readonly kind: 'dokumen' | 'Paket';
  readonly label: string;
  readonly why: string;
  readonly link: string;
}

export interface ComparedHead {
  /** Office that held it; null for one typed by hand. */
  readonly holder: string | null;
  readonly count: number;
  readonly head: string;
  readonly fit: HeadFit;
}

const count = z.number().int().min(1).max(2_000_000_000);

export const auditMethods = {
  /** The whole log for kepala, admin and pemeriksa; an operator reads his own acts and the trail of a case. */
  'audit.page': method({
    access: 'anyone',
    request: z.strictObject({
      from: date.nullable().default(null),
      to: date.nullable().default(null),
      actor: text(120).default(''),
      actions: z
        .array(z.string().regex(/^[A-Za-z.-]{1,60}$/))
        .max(60)
        .default([]),
      object: text(120).default(''),
      about: z
        .strictObject({ subject: z.enum(trailSubjects), id })
        .nullable()
        .default(null),
      ...paging,
    }),
    response: replies<Page<AuditRow>>(),
  }),
  'audit.check': method({ access: 'anyone', request: nothing, response: replies<AuditCheck>(), job: true }),
  'audit.checkSeals': method({
    access: ['kepala', 'admin', 'pemeriksa'],
    request: nothing,
    response: replies<{
      readonly documents: number;
      readonly pakets: number;
      readonly broken: readonly BrokenSeal[];
    }>(),
    job: true,
  }),
  'audit.witnesses': method({
    access: ['kepala', 'admin', 'pemeriksa'],
    request: nothing,
    response: replies<readonly WitnessRow[]>(),
  }),
  'audit.exportWitnesses': method({
    access: ['kepala', 'admin', 'pemeriksa'],
    request: nothing,
    response: replies<FileOffer>(),
  }),
  /** Heads typed from, or listed in a file of, another office against this chain. */
  'audit.compareHeads': method({
    access: ['kepala', 'admin', 'pemeriksa'],
    request: z.strictObject({
      typed: z
        .strictObject({ count, head: z.string().regex(/^[0-9a-f]{16,64}$/) })
        .nullable()
        .default(null),
      file: fileToken.nullable().default(null),
    }),
    response: replies<readonly ComparedHead[]>(),
  }),
  /** NDJSON, one row a line; `since` is the first number wanted. */
  'audit.export': method({
    access: ['kepala', 'admin', 'pemeriksa'],
    request: z.strictObject({ since: count.default(1) }),
    response: replies<FileOffer>(),
    job: true,
  }),
} as const;
