import { z } from 'zod';
import { text } from '../fields.ts';
import { method, replies } from '../method.ts';

export const searchKinds = ['pupil', 'school', 'document', 'paket', 'round'] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchHit {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Route inside the window. */
  readonly link: string;
}

/** The first few of one kind; groups without any are left out. */
export interface SearchGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
}

export const searchMethods = {
  /** One box for names, NIK, NISN, schools, NPSN, document numbers and Paket; NIK come back masked. */
  'search.find': method({
    access: 'anyone',
    request: z.strictObject({ typed: text(80) }),
    response: replies<readonly SearchGroup[]>(),
  }),
} as const;
