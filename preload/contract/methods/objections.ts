import { z } from 'zod';
import { date, id, nip, nothing, npsn, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { DeadlineView, Page, Permission } from '../views.ts';

export const objectionActs = ['review', 'report', 'recordOrder', 'withdraw', 'markInadmissible'] as const;
export type ObjectionAct = (typeof objectionActs)[number];

export interface ObjectionRow {
  readonly objectionId: string;
  readonly roundId: string;
  readonly agendaNo: string;
  /** The school, or `Kelas b jenjang SMP, <office>`. */
  readonly unitName: string;
  /** 0: against the first announcement; n: against its n-th correction (Pasal 23). */
  readonly announcementOrdinal: number;
  readonly subject: string;
  readonly type: string;
  readonly typeLabel: string;
  readonly receivedOn: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly finding: 'benar' | 'tidak-benar' | null;
  readonly reviewDue: DeadlineView | null;
}

/** A reviewer the routing asks for, with the name the register holds (Pasal 18(2), 19). */
export interface ReviewerView {
  readonly role: string;
  readonly roleLabel: string;
  readonly name: string;
  readonly nip: string | null;
}

export interface ObjectionView extends ObjectionRow {
  readonly applicantClass: string;
  readonly announcement: { readonly number: string; readonly issuedOn: string };
  readonly objector: {
    /** Null when taken without a name, with the head's reason (G-20). */
    readonly name: string | null;
    readonly anonymousReason: string | null;
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
  readonly requiredReviewers: readonly ReviewerView[];
  /** Who decides, and by which article (Pasal 18(4), 20). */
  readonly decidedBy: { readonly label: string; readonly article: string };
  /** Why it is inadmissible or was taken back. */
  readonly endedReason: string | null;
  /** Set while wrong data of a listed pupil, found `benar`, wait to be put right before the next announcement. */
  readonly correctPupil: { readonly applicationId: string; readonly detail: string } | null;
  readonly warnings: readonly string[];
  readonly actions: Readonly<Record<ObjectionAct, Permission>>;
}

/** A report of a field review that waits for this head's decision (Pasal 18(4), 20). */
export interface ReportRow {
  readonly reportId: string;
  readonly unit: string;
  readonly unitName: string;
  readonly applicantClass: string;
  readonly levelGroup: string;
  /** By Paket, from paper, or the Berita Acara itself (Pasal 19 huruf c). */
  readonly source: 'paket' | 'kertas' | 'berita-acara';
  readonly cameFrom: string;
  /** True for a review `kembali` (Pasal 23(3)). */
  readonly again: boolean;
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
  readonly unitName: string;
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
const capacity = z.enum(['peserta-didik', 'pendidik', 'tenaga-kependidikan', 'komite', 'masyarakat']);
const objectionType = z.enum(['tercantum-tidak-layak', 'tidak-tercantum-layak', 'data-keliru']);
const levelGroup = z.enum(['SD', 'MI', 'SMP', 'MTs', 'SMA', 'MA', 'SMK', 'SLB']);

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
      /** Name and contact are blank only for one without a name, which needs the head's reason (G-20). */
      objector: z.strictObject({ name: text(120), capacity, contact: text(200) }),
      anonymousReason: text(300).nullable().default(null),
      type: objectionType,
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
          /** School outside the Daerah, class b only. */
          npsn: npsn.nullable().default(null),
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
  /** A report that came on paper, from a school past the section (Pasal 18(3)) or from an office of class b (19a-b). */
  'reports.recordPaper': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      from: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('school'), npsn, applicantClass: z.enum(['a', 'c']) }),
        z.strictObject({ kind: z.literal('office'), office: id, levelGroup }),
      ]),
      number: requiredText(80),
      date,
      reportedBy: requiredText(120),
      announcement: z.strictObject({
        ordinal: z.number().int().min(0).max(20),
        number: requiredText(80),
        date,
      }),
      objections: z
        .array(
          z.strictObject({
            agendaNo: requiredText(80),
            receivedOn: date,
            capacity,
            type: objectionType,
            subject: requiredText(120),
            grounds: requiredText(2000),
            visitedOn: date,
            beritaAcaraNumber: requiredText(80),
            beritaAcaraDate: date,
            facts: requiredText(4000),
            proposedFinding: finding,
          }),
        )
        .min(1)
        .max(50),
    }),
    response: replies<{ readonly reportIds: readonly string[] }>(),
  }),
  /** Offices below this one whose reports of class b come here (Pasal 19a-b). */
  'reports.senders': method({
    access: 'anyone',
    request: nothing,
    response:
      replies<
        readonly { readonly office: string; readonly name: string; readonly levelGroups: readonly string[] }[]
      >(),
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
      byCapacity: z.enum(['definitif', 'plt', 'plh', 'an']).default('definitif'),
      findings: z
        .array(z.strictObject({ objectionId: id, finding, detail: text(500).default('') }))
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
