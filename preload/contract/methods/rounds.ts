import { z } from 'zod';
import { type RoutedLevelGroup, routedLevelGroups } from '#domain/routing/route.ts';
import { date, id, nip, npsn, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { DeadlineView, Page, Permission, StepView } from '../views.ts';
import type { PupilRow, ReasonView } from './pupils.ts';

/** Every act on a round; the round's view tells which are allowed now and why not. */
export const roundActs = [
  'changeWindow',
  'startVerifying',
  'runChecks',
  'setResults',
  'draftBeritaAcara',
  'signBeritaAcara',
  'makeRecap',
  'announce',
  'registerObjection',
  'announceCorrection',
  'close',
  'recordCorrection',
] as const;
export type RoundAct = (typeof roundActs)[number];

export interface RoundRow {
  readonly roundId: string;
  readonly unitKind: 'school' | 'office';
  /** Null for class b, which an office verifies itself (Pasal 14). */
  readonly npsn: string | null;
  /** The school, or `Kelas b jenjang SMP, <office>`. */
  readonly unitName: string;
  readonly levelGroup: string;
  readonly applicantClass: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly applications: number;
  readonly passed: number;
  readonly failed: number;
  readonly undecided: number;
  readonly openObjections: number;
  readonly deadline: DeadlineView | null;
}

export interface SignatoryView {
  readonly role: string;
  readonly roleLabel: string;
  readonly name: string;
  readonly nip: string | null;
  readonly jabatan: string;
  readonly signedOn: string | null;
}

export interface AnnouncementView {
  readonly announcementId: string;
  readonly ordinal: number;
  readonly number: string;
  readonly issuedOn: string;
  readonly displayUntil: DeadlineView;
  readonly objectionUntil: DeadlineView;
  readonly media: readonly string[];
  readonly listed: number;
  readonly documentId: string | null;
  /** Semula / menjadi of a correction, empty for the first announcement. */
  readonly changes: readonly { readonly name: string; readonly before: string; readonly after: string }[];
}

export interface RoundView extends RoundRow {
  readonly opened: { readonly on: string; readonly decreeNumber: string; readonly decreeDate: string };
  /** The Keputusan that moved this round's window, if one did. */
  readonly windowDecree: { readonly number: string; readonly date: string } | null;
  /** Set at the end; the head's reason from the third round of objections (G-17). */
  readonly closed: { readonly on: string; readonly reason: string | null } | null;
  readonly steps: readonly StepView[];
  readonly actions: Readonly<Record<RoundAct, Permission>>;
  readonly window: DeadlineView;
  readonly comparison: { readonly source: string; readonly version: string; readonly persons: number } | null;
  /** Applications that resemble a record and wait for a person (Pasal 12(2)). */
  readonly resembling: number;
  readonly checkedOn: string | null;
  readonly beritaAcara: {
    readonly id: string;
    readonly number: string;
    readonly date: string;
    readonly complete: boolean;
    readonly signatories: readonly SignatoryView[];
    readonly documentId: string | null;
  } | null;
  /** The set the routing requires, with the article (Pasal 13(2), 14(2), 15(2)). */
  readonly requiredSignatories: readonly SignatoryView[];
  readonly announcements: readonly AnnouncementView[];
  readonly objections: readonly {
    readonly objectionId: string;
    readonly agendaNo: string;
    readonly subject: string;
    readonly stateLabel: string;
    readonly reviewDue: DeadlineView | null;
  }[];
  /** Open tasks of pupils added by a correction (Pasal 22). */
  readonly addedTasks: readonly {
    readonly applicationId: string | null;
    readonly name: string;
    readonly missing: readonly string[];
  }[];
  /** Findings after the end; the round stays closed (R17). */
  readonly corrections: readonly RoundCorrectionView[];
  readonly warnings: readonly string[];
}

export interface RoundCorrectionView {
  readonly correctionId: string;
  readonly foundOn: string;
  readonly source: string;
  readonly subject: string | null;
  readonly finding: string;
  readonly reason: string;
  readonly recordedBy: string;
}

/** A level group whose class b letters this office takes in (Pasal 9(1)). */
export interface OfficeGroup {
  readonly levelGroup: RoutedLevelGroup;
  readonly waiting: number;
  readonly opening: Permission;
  /** Who was Pengawas last time. */
  readonly pengawasName: string | null;
  readonly pengawasNip: string | null;
}

export interface VerificationRow extends PupilRow {
  readonly adviceOutcome: 'eligible' | 'incomplete' | 'ineligible' | null;
  readonly adviceReasons: readonly ReasonView[];
  readonly comparison: string | null;
  readonly documents: readonly { readonly code: string; readonly label: string; readonly present: boolean }[];
  readonly deviationReason: string | null;
  /** Of a result that stands. */
  readonly resultReasonCodes: readonly string[];
}

/** What a bulk mark did, and whom it left to a person. */
export interface PassedComplete {
  readonly passedIds: readonly string[];
  readonly exceptions: readonly {
    readonly applicationId: string;
    readonly name: string;
    readonly why: string;
  }[];
}

export const roundMethods = {
  'rounds.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging, state: text(40).nullable().default(null) }),
    response: replies<Page<RoundRow>>(),
  }),
  'rounds.get': method({
    access: 'anyone',
    request: z.strictObject({ roundId: id }),
    response: replies<RoundView>(),
  }),
  /** R1: one round per school and class, for each class that has applications; needs the Keputusan Kepala Dinas (Pasal 11(2)). */
  'rounds.open': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      npsn,
      schoolYearStart: date,
      decreeNumber: requiredText(120),
      decreeDate: date,
      openedOn: date,
    }),
    response: replies<{ readonly roundIds: readonly string[] }>(),
  }),
  /** The Keputusan Kepala Dinas of the round opened last: one opens the rounds of every school (Pasal 11(2)). */
  'rounds.lastDecree': method({
    access: 'anyone',
    request: z.strictObject({}),
    response: replies<{
      readonly schoolYearStart: string;
      readonly decreeNumber: string;
      readonly decreeDate: string;
    } | null>(),
  }),
  'rounds.officeGroups': method({
    access: 'anyone',
    request: z.strictObject({}),
    response: replies<readonly OfficeGroup[]>(),
  }),
  /** R1 for class b: one round per level group at the office, because the Pengawas differ (Pasal 14). */
  'rounds.openOffice': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      levelGroup: z.enum(routedLevelGroups),
      pengawasName: requiredText(120),
      pengawasNip: nip,
      schoolYearStart: date,
      decreeNumber: requiredText(120),
      decreeDate: date,
      openedOn: date,
    }),
    response: replies<{ readonly roundId: string }>(),
  }),
  /** A later Keputusan gives this round a longer window; whom it now covers is late no more (Pasal 11(2)). */
  'rounds.changeWindow': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ roundId: id, until: date, decreeNumber: requiredText(120), decreeDate: date }),
    response: replies<RoundView>(),
  }),
  'rounds.startVerifying': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ roundId: id, on: date }),
    response: replies<RoundView>(),
  }),
  /** Checks each application against the edition and the comparison data; advice only, never the verdict. */
  'rounds.runChecks': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ roundId: id }),
    response: replies<RoundView>(),
    job: true,
  }),
  'rounds.verification': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      roundId: id,
      show: z.enum(['all', 'undecided', 'advised-against', 'deviating']).default('all'),
    }),
    response: replies<Page<VerificationRow>>(),
  }),
  /** The verifiers' result; one that differs from the advice needs a reason. */
  'rounds.setResults': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      roundId: id,
      decidedOn: date,
      results: z
        .array(
          z.strictObject({
            applicationId: id,
            result: z.enum(['lulus', 'tidak-lulus']),
            reasonCodes: z.array(requiredText(80)).max(20),
            deviationReason: text(300).nullable(),
          }),
        )
        .min(1)
        .max(2000),
    }),
    response: replies<RoundView>(),
  }),
  /** Takes over the advice for every application that has no result yet; exceptions stay listed. */
  'rounds.acceptAdvice': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ roundId: id, decidedOn: date }),
    response: replies<RoundView>(),
  }),
  /** Passes everyone whose file is complete and whose advice is clear; every exception is named and waits for a person. */
  'rounds.passComplete': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ roundId: id, decidedOn: date }),
    response: replies<PassedComplete>(),
  }),
  /** Undoes marks, one or a bulk of them: the applications wait for a result again (U15). */
  'rounds.takeBackResults': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ roundId: id, applicationIds: z.array(id).min(1).max(2000) }),
    response: replies<RoundView>(),
  }),
  'rounds.draftBeritaAcara': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ roundId: id, date, place: requiredText(160), number: text(80).nullable() }),
    response: replies<RoundView>(),
    job: true,
  }),
  /** Records the ink signatures on the printed Berita Acara; complete only with exactly the set of the routing. */
  'rounds.signBeritaAcara': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      roundId: id,
      signatures: z
        .array(z.strictObject({ role: requiredText(60), name: requiredText(120), signedOn: date }))
        .min(1)
        .max(5),
    }),
    response: replies<RoundView>(),
  }),
  'rounds.makeRecap': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ roundId: id, on: date }),
    response: replies<RoundView>(),
    job: true,
  }),
  'rounds.announce': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      roundId: id,
      issuedOn: date,
      /** Posted after its date: the deadlines then run from the posting (G-14). */
      latePosting: z.strictObject({ on: date, reason: requiredText(300) }).optional(),
      number: text(80).nullable(),
      media: z
        .array(z.strictObject({ kind: z.enum(['papan', 'internet', 'cetak']), detail: text(200) }))
        .min(1)
        .max(3),
    }),
    response: replies<RoundView>(),
    job: true,
  }),
  'rounds.announceCorrection': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      roundId: id,
      issuedOn: date,
      /** Posted after its date: the deadlines then run from the posting (G-14). */
      latePosting: z.strictObject({ on: date, reason: requiredText(300) }).optional(),
      number: text(80).nullable(),
      media: z
        .array(z.strictObject({ kind: z.enum(['papan', 'internet', 'cetak']), detail: text(200) }))
        .min(1)
        .max(3),
    }),
    response: replies<RoundView>(),
    job: true,
  }),
  /** R17: what a court or an inspectorate found after the end, with its reason. */
  'rounds.recordCorrection': method({
    access: ['kepala'],
    request: z.strictObject({
      roundId: id,
      applicationId: id.nullable(),
      foundOn: date,
      source: requiredText(160),
      finding: requiredText(500),
      reason: requiredText(300),
    }),
    response: replies<RoundView>(),
  }),
  'rounds.close': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ roundId: id, on: date, reason: text(300).nullable() }),
    response: replies<RoundView>(),
  }),
} as const;
