import { z } from 'zod';
import { type IsoDate, parseIsoDate } from '#domain/deadlines/iso-date.ts';

/** Parsers of single fields that several methods share. Texts are trimmed, NFC, without control characters. */
export const text = (max = 500) =>
  z
    .string()
    .max(max)
    .refine((value) => !hasControlCharacter(value), 'control-character')
    .transform((value) => value.normalize('NFC').trim());
export const requiredText = (max = 500) => text(max).refine((value) => value.length > 0, 'required');
export const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[a-zA-Z0-9-]+$/);
export const npsn = z.string().regex(/^([0-9]{8}|[A-Z][0-9]{7})$/);
export const date = z.string().transform((value, context): IsoDate => {
  const parsed = parseIsoDate(value);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: 'date' });
  return z.NEVER;
});
/** Kept as typed, spaces too; NFC, so that another keyboard's way of writing the same letters opens the same key. */
export const passphrase = z
  .string()
  .min(1)
  .max(400)
  .transform((value) => value.normalize('NFC'));
export const fileToken = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);
export const nip = z
  .string()
  .regex(/^\d{18}$/)
  .nullable();
export const nothing = z.strictObject({});

/** Paging of every list: at most 200 rows a page, sorted by one named column. */
export const paging = {
  page: z.number().int().min(0).max(100_000).default(0),
  pageSize: z.number().int().min(1).max(200).default(50),
  sort: z
    .strictObject({
      field: z
        .string()
        .max(40)
        .regex(/^[a-zA-Z]+$/),
      direction: z.enum(['asc', 'desc']),
    })
    .nullable()
    .default(null),
};

function hasControlCharacter(value: string): boolean {
  for (const character of value) {
    const code = character.codePointAt(0) ?? 0;
    if ((code < 32 && code !== 10) || code === 127) return true;
  }
  return false;
}
