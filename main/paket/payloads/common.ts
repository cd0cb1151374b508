import { z } from 'zod';
import { levels, type LevelGroup } from '#domain/routing/levels.ts';
import * as f from '../fields.ts';

/** Schemas several payloads share. Texts are strings, dates YYYY-MM-DD, what is absent is null. */
export const text = z.string().max(1000);
export const longText = f.longText;
export const { date, nik, npsn, nip, officeId, sha256, count } = f;
export const code = z.string().min(1).max(100);
export const applicantClass = z.enum(['a', 'b', 'c']);
export const level = z.enum(levels);
export const levelGroup = z.enum([
  'SD',
  'MI',
  'SMP',
  'MTs',
  'SMA',
  'MA',
  'SMK',
  'SLB',
  'PKBM',
  'LKP',
] satisfies LevelGroup[]);
export const schoolStatus = z.enum(['negeri', 'swasta']);
export const capacity = z.enum(['definitif', 'plt', 'plh', 'an']);
export const finding = z.enum(['benar', 'tidak-benar']);
/** Whole rupiah. */
export const rupiah = f.count;

/** Someone whose name stands under a paper. */
export const signatory = z.strictObject({ name: text, nip: nip.nullable(), role: text, capacity });
