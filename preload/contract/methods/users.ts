import { z } from 'zod';
import { id, nip, nothing, passphrase, requiredText } from '../fields.ts';
import { method, replies, type Role } from '../method.ts';
import type { FileOffer } from '../views.ts';

export interface UserRow {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  readonly jabatan: string | null;
  readonly active: boolean;
  /** RFC 3339 instant of the last sign-in; null when the account was never used. */
  readonly lastSignInAt: string | null;
  readonly keyFingerprint: string | null;
  /** `unneeded` for roles that do not sign; `missing` until the person signs in; `unlisted` until the Dinas lists it. */
  readonly keyState: 'unneeded' | 'missing' | 'unlisted' | 'listed';
}

/** Who keeps the envelope with the recovery code; null until it was written down. */
export interface RecoveryView {
  readonly holders: readonly string[];
  readonly madeAt: string;
  readonly madeBy: string;
}

const role = z.enum(['operator', 'kepala', 'admin', 'pemeriksa']);
const reason = requiredText(300);

export const userMethods = {
  'users.list': method({ access: 'anyone', request: nothing, response: replies<readonly UserRow[]>() }),
  'users.add': method({
    access: ['admin'],
    request: z.strictObject({ name: requiredText(120), nip, jabatan: requiredText(160), role, passphrase }),
    response: replies<{ readonly userId: string }>(),
  }),
  /** The key of the old role is retired; the person makes the new one by signing in. */
  'users.changeRole': method({
    access: ['admin'],
    request: z.strictObject({ userId: id, role, jabatan: requiredText(160), reason }),
    response: replies<Record<string, never>>(),
  }),
  'users.deactivate': method({
    access: ['admin'],
    request: z.strictObject({ userId: id, reason }),
    response: replies<Record<string, never>>(),
  }),
  /** The old slot is gone: the person types a new passphrase and gets a new key. */
  'users.reactivate': method({
    access: ['admin'],
    request: z.strictObject({ userId: id, passphrase, reason }),
    response: replies<Record<string, never>>(),
  }),
  /** A forgotten passphrase takes two: an admin and the envelope. The used code dies; the new one is answered, once. */
  'users.renewPassphrase': method({
    access: ['admin'],
    request: z.strictObject({ userId: id, recoveryCode: requiredText(80), passphrase }),
    response: replies<{ readonly recoveryCode: string }>(),
  }),
  'users.recovery': method({
    access: 'anyone',
    request: nothing,
    response: replies<RecoveryView | null>(),
  }),
  /** The old code opens nothing any more. */
  'users.newRecoveryCode': method({
    access: ['admin'],
    request: z.strictObject({ holders: z.tuple([requiredText(120), requiredText(120)]) }),
    response: replies<{ readonly recoveryCode: string }>(),
  }),
  /** The page for the envelope; the code must be the one in force. */
  'users.printRecoveryCode': method({
    access: ['admin'],
    job: true,
    request: z.strictObject({ recoveryCode: requiredText(80) }),
    response: replies<FileOffer>(),
  }),
} as const;
