import { z } from 'zod';
import { method, replies } from '../method.ts';

/** Which form, and about what: `objections.review/<id>`. */
const form = z
  .string()
  .min(1)
  .max(200)
  .refine((value) => !/\p{Cc}/u.test(value), 'control-character');

export interface DraftView {
  /** What was typed and differs from the form as it opened, by field; a field may hold a list or a group. */
  readonly values: Readonly<Record<string, unknown>>;
  /** RFC 3339 instant. */
  readonly savedAt: string;
}

export const draftMethods = {
  /** Keeps what was typed so far for this person; passphrases and recovery codes are never kept. */
  'drafts.save': method({
    access: 'anyone',
    request: z.strictObject({ form, values: z.record(z.string().min(1).max(60), z.json()) }),
    response: replies<{ readonly savedAt: string }>(),
  }),
  'drafts.find': method({
    access: 'anyone',
    request: z.strictObject({ form }),
    response: replies<DraftView | null>(),
  }),
  'drafts.drop': method({
    access: 'anyone',
    request: z.strictObject({ form }),
    response: replies<Readonly<Record<string, never>>>(),
  }),
} as const;
