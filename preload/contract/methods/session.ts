import { z } from 'zod';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { OfficeKind } from '#domain/routing/office-kinds.ts';
import { date, nip, nothing, passphrase, requiredText, text } from '../fields.ts';
import { method, replies, type Role } from '../method.ts';

export interface SignedIn {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly official: string | null;
}

export interface OfficeView {
  readonly office: string;
  readonly kind: OfficeKind;
  readonly name: string;
  readonly kopLines: readonly string[];
  readonly address: string;
  readonly postalCode: string | null;
  readonly phone: string | null;
  readonly schoolYear: string;
  /** Tahap of the year; empty where the year has one period. */
  readonly period: string;
  /** Title of the edition new applications are pinned to; null before the reference Paket of the Dinas. */
  readonly edition: string | null;
  /** Procedure of that edition: which screens there is work for. */
  readonly process: PolicyEdition['process'] | null;
  readonly trial: boolean;
}

/** What everybody may know of a sample office: it is one, and how to get in. */
export interface SampleView {
  readonly passphrases: readonly { readonly role: Role; readonly passphrase: string }[];
}

export interface SessionState {
  readonly stage: 'setup' | 'locked' | 'open';
  /** Names offered on the sign-in screen; empty before setup. */
  readonly users: readonly { readonly userId: string; readonly name: string; readonly role: Role }[];
  readonly user: SignedIn | null;
  readonly office: OfficeView | null;
  readonly today: string;
  /** Fingerprint of the network this office joined, null before. */
  readonly network: {
    readonly fingerprint: string;
    readonly trial: boolean;
    readonly trustVersion: number;
  } | null;
  /** Day the office left this PC for another one, null while it is here (U49). */
  readonly movedOn: string | null;
  /** The disk failed while saving and the office was locked for it; until the next sign-in (DK02). */
  readonly diskFailed: boolean;
  /** The queue this copy works on as a second desk (U47); null at the office's own desk. */
  readonly sideDesk: string | null;
  /** Set in the sample office, whose passphrases everybody may know (U46). */
  readonly sample: SampleView | null;
  /** Seconds until the next try when sign-in is held back. */
  readonly waitSeconds: number;
}

export interface OfficeChoice {
  readonly kind: OfficeKind;
  readonly kindLabel: string;
  /** For example `31.73.08`. */
  readonly regionCode: string;
  readonly regionName: string;
  /** Office code used in Paket, for example `317308-seksi-dasar`. */
  readonly office: string;
  readonly name: string;
  readonly kopLines: readonly string[];
}

const person = z.strictObject({
  name: requiredText(120),
  nip,
  jabatan: requiredText(160),
  passphrase,
});

export const sessionMethods = {
  'session.state': method({ access: 'nobody-yet', request: nothing, response: replies<SessionState>() }),
  /** When the desk locks itself; asking is not work. Null while nobody is signed in. */
  'session.idle': method({
    access: 'nobody-yet',
    request: nothing,
    response: replies<{ readonly locksInSeconds: number | null }>(),
  }),
  /** Someone is at the desk, though nothing else is asked of the host. */
  'session.stay': method({
    access: 'anyone',
    request: nothing,
    response: replies<Record<string, never>>(),
  }),
  'session.officeChoices': method({
    access: 'nobody-yet',
    request: nothing,
    response: replies<readonly OfficeChoice[]>(),
  }),
  /** First start: the office, its officials, one account each with its own passphrase (U46). */
  'session.setup': method({
    access: 'nobody-yet',
    request: z.strictObject({
      office: requiredText(64),
      address: text(200),
      postalCode: text(5),
      phone: text(40),
      schoolYear: z.string().regex(/^\d{4}\/\d{4}$/),
      kepala: person.extend({ capacity: z.enum(['definitif', 'plt', 'plh']) }),
      operator: person,
      admin: person,
    }),
    response: replies<{ readonly recoveryCode: string }>(),
  }),
  'session.unlock': method({
    access: 'nobody-yet',
    request: z.strictObject({ userId: requiredText(64), passphrase }),
    response: replies<SessionState>(),
  }),
  'session.lock': method({ access: 'nobody-yet', request: nothing, response: replies<SessionState>() }),
  'session.changePassphrase': method({
    access: 'anyone',
    request: z.strictObject({ current: passphrase, next: passphrase }),
    response: replies<Record<string, never>>(),
  }),
  /** The sealed envelope for an admin nobody else can help; the used code dies and a new one is answered, once. */
  'session.recover': method({
    access: 'nobody-yet',
    request: z.strictObject({ userId: requiredText(64), recoveryCode: requiredText(80), passphrase }),
    response: replies<{ readonly recoveryCode: string }>(),
  }),
  /** Trial networks and tests may work on a paper date; a real network follows the clock. */
  'session.setTrialDate': method({
    access: 'anyone',
    request: z.strictObject({ today: date.nullable() }),
    response: replies<SessionState>(),
  }),
} as const;
