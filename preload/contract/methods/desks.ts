import { z } from 'zod';
import { fileToken, id, nothing, requiredText } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer } from '../views.ts';

export interface DeskQueueView {
  readonly queueId: string;
  readonly label: string;
  readonly state: 'given' | 'merged' | 'taken-back';
  readonly givenAt: string;
  readonly givenBy: string;
  readonly units: readonly string[];
  readonly applications: number;
  /** How it ended and by whom; null while the other desk has it. */
  readonly ended: { readonly at: string; readonly by: string; readonly reason: string | null } | null;
}

export interface FreeRound {
  readonly roundId: string;
  readonly unitName: string;
  readonly applicantClass: string;
  readonly applications: number;
  readonly undecided: number;
}

export interface DesksView {
  /** Set in the copy of the second desk: its own queue. */
  readonly sideDesk: (DeskQueueView & { readonly undecided: number }) | null;
  /** Newest first. */
  readonly queues: readonly DeskQueueView[];
  /** Under verification here, so that they can be given away. */
  readonly free: readonly FreeRound[];
}

/** What both desks made differently of one application, side by side. */
export interface DeskConflictRow {
  readonly applicationId: string;
  readonly name: string;
  readonly schoolName: string;
  readonly differences: readonly {
    readonly label: string;
    readonly here: string;
    readonly there: string;
  }[];
}

export interface DeskMergePreview {
  readonly queueId: string;
  readonly label: string;
  readonly by: string;
  readonly madeAt: string;
  readonly applications: number;
  /** Applications with papers, data or results that come in. */
  readonly papers: number;
  readonly persons: number;
  readonly results: number;
  readonly untouched: number;
  readonly undecided: number;
  readonly conflicts: readonly DeskConflictRow[];
}

const queue = z.strictObject({ queueId: id });

/** Meja kerja (U47): a queue for a second desk of the same office, and its return. */
export const deskMethods = {
  'desks.view': method({ access: 'anyone', request: nothing, response: replies<DesksView>() }),
  'desks.give': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ label: requiredText(60), roundIds: z.array(id).min(1).max(200) }),
    response: replies<{ readonly queueId: string; readonly file: FileOffer }>(),
    job: true,
  }),
  'desks.pack': method({
    access: ['operator', 'kepala'],
    request: queue,
    response: replies<{ readonly queueId: string; readonly file: FileOffer }>(),
    job: true,
  }),
  'desks.takeBack': method({
    access: ['operator', 'kepala'],
    request: queue.extend({ reason: requiredText(300) }),
    response: replies<DesksView>(),
  }),
  /** At the second desk: everything it made, for the office's own desk. */
  'desks.giveBack': method({
    access: ['operator', 'kepala'],
    request: nothing,
    response: replies<FileOffer>(),
  }),
  /** Looks into a file given back; changes nothing. */
  'desks.preview': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ file: fileToken }),
    response: replies<DeskMergePreview>(),
  }),
  /** Takes it in whole or not at all; every conflict needs a person's word. */
  'desks.merge': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      file: fileToken,
      choices: z.array(z.strictObject({ applicationId: id, side: z.enum(['here', 'there']) })).max(5000),
    }),
    response: replies<DesksView>(),
    job: true,
  }),
} as const;
