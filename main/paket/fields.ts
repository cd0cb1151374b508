import { z } from 'zod';
import { parseIsoDate } from '#domain/deadlines/iso-date.ts';

/** Members that several schemas of this folder share. All text is checked for NFC and control characters before. */
export const text = z.string().min(1).max(1000);
export const longText = z.string().max(10_000);
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const count = z.int().min(0);
export const date = z.string().refine((value) => parseIsoDate(value).ok, 'not a calendar date');
/** RFC 3339; a claim of the sender's clock, never a reason to refuse. */
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/);
export const officeId = z.string().regex(/^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$/);
export const personId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
/** RFC 7638 thumbprint, SHA-256. */
export const keyId = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);
export const version = z.string().regex(/^[1-9]\d{0,3}\.(0|[1-9]\d{0,3})$/);
/** Sequence numbers stay below 2^31: what every tool holds exactly. */
export const sequence = z
  .int()
  .min(1)
  .max(2 ** 31);
export const uuid7 = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

export const nik = z.string().regex(/^\d{16}$/);
export const npsn = z.string().regex(/^[A-Z0-9]{8}$/);
export const nip = z.string().regex(/^\d{18}$|^\d{9}$/);

export const roles = ['operator', 'kepala', 'office'] as const;
export type Role = (typeof roles)[number];

export const purposes = ['prepare', 'approve', 'receive'] as const;
export type Purpose = (typeof purposes)[number];

/** First problem of a failed parse, as `path: message`, for the detail of a verdict. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue === undefined ? '' : `${issue.path.join('.')}: ${issue.message}`.slice(0, 300);
}
