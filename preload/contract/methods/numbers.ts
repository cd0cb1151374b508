import { z } from 'zod';
import { date, requiredText } from '../fields.ts';
import { method, replies } from '../method.ts';

/** One number of a type and year. */
export interface NumberRow {
  readonly number: string;
  /** Place in the series; null for a number of another making. */
  readonly ordinal: number | null;
  readonly state: 'cadangan' | 'dipakai' | 'batal' | 'luar';
  readonly stateLabel: string;
  readonly reason: string | null;
  readonly documentId: string | null;
  readonly subject: string | null;
  readonly notedOn: string;
  readonly notedBy: string;
}

export interface NumberTypeRow {
  readonly type: string;
  readonly typeLabel: string;
  readonly pattern: string;
  /** What the next number of this year would be. */
  readonly next: string;
  readonly used: number;
  readonly reserved: number;
  readonly void: number;
}

export interface NumbersView {
  readonly year: number;
  readonly years: readonly number[];
  readonly types: readonly NumberTypeRow[];
  /** Tokens a pattern may hold, written as they are typed. */
  readonly tokens: readonly string[];
}

const type = requiredText(16);
const year = z.number().int().min(2000).max(2100);

/** The register of numbers: per type and year, with what is reserved, used and void (U30). */
export const numberMethods = {
  'numbers.view': method({
    access: 'anyone',
    request: z.strictObject({ year: year.nullable() }),
    response: replies<NumbersView>(),
  }),
  'numbers.list': method({
    access: 'anyone',
    request: z.strictObject({ type, year }),
    response: replies<readonly NumberRow[]>(),
  }),
  /** Numbers set aside for papers to come. */
  'numbers.reserve': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      type,
      date,
      count: z.number().int().min(1).max(50),
      reason: requiredText(300),
    }),
    response: replies<readonly string[]>(),
  }),
  'numbers.void': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ type, year, number: requiredText(120), reason: requiredText(300) }),
    response: replies<Record<string, never>>(),
  }),
  'numbers.savePattern': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({ type, pattern: requiredText(120) }),
    response: replies<Record<string, never>>(),
  }),
} as const;
