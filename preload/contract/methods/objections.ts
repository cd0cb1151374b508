import { z } from 'zod';
import { date, id, nip, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import { type DeadlineView, type Page, type Permission } from '../views.ts';

export const objectionActs = ['review', 'report', 'recordOrder', 'withdraw', 'markInadmissible'] as const;
export type ObjectionAct = (typeof objectionActs)[number];

export interface ObjectionRow {
  readonly objectionId: string;
  readonly roundId: string;
  readonly agendaNo: string;
  readonly schoolName: string;
  readonly subject: string;
  readonly type: string;
  readonly typeLabel: string;
  readonly receivedOn: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly finding: 'benar' | 'tidak-benar' | null;
  readonly reviewDue: DeadlineView | null;
}

export interface ObjectionView extends ObjectionRow {
  readonly objector: {
    readonly name: string;
    readonly capacity: string;
    readonly capacityLabel: string;
    readonly contact: string;
  };
  readonly grounds: string;
  readonly inTime: boolean;
  readonly window: DeadlineView;
  readonly reviews: readonly {
    readonly ordinal: number;
    readonly visitedOn: string;
    readonly facts: string;
    readonly proposedFinding: 'benar' | 'tidak-benar';
    readonly beritaAcaraNumber: string;
    readonly documentId: string | null;
  }[];
  readonly report: {
    readonly number: string;
    readonly date: string;
    readonly documentId: string | null;
  } | null;
  readonly order: {
    readonly number: string;
    readonly date: string;
    readonly kind: 'perbaiki' | 'lanjutkan';
    readonly source: 'paket' | 'kertas';
  } | null;
  readonly receiptDocumentId: string | null;
  readonly actions: Readonly<Record<ObjectionAct, Permission>>;
}

/** A report of a field review that waits for this head's decision (Pasal 18(4), 20). */
export interface ReportRow {
  readonly reportId: string;
  readonly npsn: string;
  readonly schoolName: string;
  readonly applicantClass: string;
  readonly reportNumber: string;
  readonly reportDate: string;
  readonly agendaNo: string;
  readonly subject: string;
  readonly type: string;
  readonly typeLabel: string;
  readonly grounds: string;
  readonly facts: string;
  readonly proposedFinding: 'benar' | 'tidak-benar';
  readonly state: 'menunggu' | 'diputus';
  readonly orderId: string | null;
}

export interface OrderRow {
  readonly orderId: string;
  readonly direction: 'terbit' | 'diterima';
  readonly kind: 'perbaiki' | 'lanjutkan';
  readonly number: string;
  readonly date: string;
  readonly schoolName: string;
  readonly addressee: string;
  readonly by: string;
  readonly findings: readonly {
    readonly agendaNo: string;
    readonly subject: string;
    readonly finding: 'benar' | 'tidak-benar';
  }[];
  readonly documentId: string | null;
  readonly paketId: string | null;
}

const finding = z.enum(['benar', 'tidak-benar']);

export const objectionMethods = {
  'objections.page': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      roundId: id.nullable().default(null),
      open: z.boolean().default(false),
    }),
    response: replies<Page<ObjectionRow>>(),
  }),
  'objections.get': method({
    access: 'anyone',
    request: z.strictObject({ objectionId: id }),
    response: replies<ObjectionView>(),
  }),
  /** Against a listed pupil (`applicationId`) or for an unlisted one, with or without an application (Pasal 16, 22). */
  'objections.register': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      roundId: id,
      receivedOn: date,
      objector: z.strictObject({
        name: requiredText(120),
        capacity: z.enum(['peserta-didik', 'pendidik', 'tenaga-kependidikan', 'komite', 'masyarakat']),
        contact: requiredText(200),
      }),
      type: z.enum(['tercantum-tidak-layak', 'tidak-tercantum-layak', 'data-keliru']),
      applicationId: id.nullable(),
      subject: z
        .strictObject({
          name: requiredText(120),
          classGrade: text(20),
          sex: z.enum(['L', 'P']),
          birthPlace: text(80),
          birthDate: date,
          level: text(10),
          nik: text(32).nullable(),
        })
        .nullable(),
      grounds: requiredText(2000),
    }),
    response: replies<ObjectionView>(),
    job: true,
  }),
  /** Field review with its Berita Acara (Pasal 18(1)-(2)); the finding is a proposal until the order. */
  'objections.review': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      objectionId: id,
      visitedOn: date,
      place: requiredText(200),
      facts: requiredText(4000),
      proposedFinding: finding,
      beritaAcaraDate: date,
      number: text(80).nullable(),
      reviewers: z
        .array(z.strictObject({ role: requiredText(60), name: requiredText(120), nip }))
        .min(1)
        .max(6),
    }),
    response: replies<ObjectionView>(),
    job: true,
  }),
  /** The report to the deciding head (DOC-11) and, where the edition sends one, its Paket. */
  'objections.report': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ objectionIds: z.array(id).min(1).max(50), date, number: text(80).nullable() }),
    response: replies<{ readonly paketId: string | null }>(),
    job: true,
  }),
  'objections.withdraw': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ objectionId: id, on: date, reason: requiredText(300) }),
    response: replies<ObjectionView>(),
  }),
  'objections.markInadmissible': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ objectionId: id, reason: requiredText(300) }),
    response: replies<ObjectionView>(),
  }),
  /** At the deciding office: reports that wait, and the head's orders. */
  'reports.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging, waiting: z.boolean().default(true) }),
    response: replies<Page<ReportRow>>(),
  }),
  'orders.issue': method({
    access: ['kepala'],
    request: z.strictObject({
      decisions: z
        .array(z.strictObject({ reportId: id, finding, detail: text(500) }))
        .min(1)
        .max(50),
      date,
      number: text(80).nullable(),
    }),
    response: replies<{ readonly orders: readonly OrderRow[] }>(),
    job: true,
  }),
  /** At the section: an order of the head recorded from paper. */
  'orders.recordPaper': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      roundId: id,
      number: requiredText(80),
      date,
      byName: requiredText(120),
      byNip: nip,
      findings: z
        .array(z.strictObject({ objectionId: id, finding }))
        .min(1)
        .max(50),
    }),
    response: replies<{ readonly orderId: string }>(),
  }),
  'orders.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging }),
    response: replies<Page<OrderRow>>(),
  }),
  /** Pasal 22: an added pupil's written proposal and documents. */
  'added.complete': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      applicationId: id,
      receivedOn: date,
      nik: text(32).nullable(),
      kkNumber: text(32).nullable(),
      nisn: text(16).nullable(),
      address: requiredText(200),
      rt: text(3),
      rw: text(3),
      kelurahan: requiredText(80),
      kecamatan: requiredText(80),
      kota: requiredText(80),
      documents: z.array(z.enum(['surat-permohonan', 'kk', 'sktm', 'surat-aktif'])),
      category: z.enum(['sangat-miskin', 'miskin', 'hampir-miskin', 'rentan-miskin']).nullable(),
    }),
    response: replies<{ readonly missing: readonly string[] }>(),
  }),
  'added.drop': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ applicationId: id, reason: requiredText(300) }),
    response: replies<Record<string, never>>(),
  }),
} as const;
