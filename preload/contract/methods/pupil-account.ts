import { z } from 'zod';
import { id } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer } from '../views.ts';
import type { ReasonView } from './pupils.ts';

/** A fact the judgement rests on, and where it comes from. */
export interface FactView {
  readonly label: string;
  readonly value: string;
  readonly source: string;
}

/** One question of the edition and its answer for this pupil. */
export interface CheckView {
  readonly key: string;
  readonly question: string;
  readonly answer: 'met' | 'failed' | 'not-applicable' | 'open';
  readonly answerLabel: string;
  /** Article or part of the edition. */
  readonly source: string;
  /** Empty for a failed alternative that decides nothing. */
  readonly reasons: readonly string[];
  /** Rests on data nobody has collected. */
  readonly assumed: boolean;
}

export interface WayOutView {
  readonly label: string;
  readonly until: string | null;
  readonly isOpen: boolean;
  readonly sentence: string;
}

export interface DecisionView {
  readonly result: 'lulus' | 'tidak-lulus';
  readonly decidedOn: string | null;
  readonly reasons: readonly ReasonView[];
  /** Why the verifiers decided otherwise than advised. */
  readonly deviationReason: string | null;
  /** The legal actors: who signs for the result. */
  readonly beritaAcara: {
    readonly number: string;
    readonly date: string;
    readonly signed: boolean;
    readonly documentId: string | null;
    readonly parties: readonly {
      readonly role: string;
      readonly name: string;
      readonly signedOn: string | null;
    }[];
  } | null;
  /** The typist, apart from the legal actors. */
  readonly recorded: { readonly by: string; readonly at: string } | null;
}

/** A later step of the application: what, when, and the paper that says so. */
export interface CourseStep {
  readonly label: string;
  readonly on: string | null;
  readonly detail: string;
  readonly documentId: string | null;
}

/** Why this pupil stands as he does, for a jurist: facts, every predicate, the decision, the ways out. */
export interface PupilAccount {
  readonly applicationId: string;
  readonly name: string;
  readonly schoolName: string;
  readonly stateLabel: string;
  readonly edition: { readonly editionId: string; readonly title: string };
  readonly schoolYear: string;
  readonly facts: readonly FactView[];
  readonly checks: readonly CheckView[];
  readonly advice: { readonly standing: string; readonly reasons: readonly ReasonView[] };
  /** The advice the verifiers had before them, when today's facts or settings would give another. */
  readonly earlierAdvice: string | null;
  readonly decision: DecisionView | null;
  readonly waysOut: readonly WayOutView[];
  readonly objections: readonly {
    readonly objectionId: string;
    readonly agendaNo: string;
    readonly receivedOn: string;
    readonly stateLabel: string;
    readonly grounds: string;
    readonly finding: string | null;
    readonly order: string | null;
  }[];
  readonly course: readonly CourseStep[];
  /** Null where no Keputusan Gubernur sets one: never Rp0. */
  readonly amount: { readonly text: string; readonly basis: string } | null;
  readonly card: string | null;
  readonly history: readonly { readonly at: string; readonly actor: string; readonly action: string }[];
}

export const pupilAccountMethods = {
  'pupils.explain': method({
    access: 'anyone',
    request: z.strictObject({ applicationId: id }),
    response: replies<PupilAccount>(),
  }),
  /** The same on paper; a working paper without number, not a decision. */
  'pupils.printAccount': method({
    access: 'anyone',
    request: z.strictObject({ applicationId: id }),
    response: replies<FileOffer>(),
    job: true,
  }),
} as const;
