import { z } from 'zod';
import { id, requiredText } from '../fields.ts';
import { method, replies } from '../method.ts';

/** Whether the data of one child can be erased, and what would go. */
export interface ErasureView {
  readonly applicationId: string;
  readonly name: string;
  readonly schoolName: string;
  /** Signed or sent papers that name the child: they stay, and so do the data behind them. */
  readonly sealed: readonly { readonly label: string; readonly link: string | null }[];
  /** What would be erased, with its number. */
  readonly removes: readonly { readonly label: string; readonly count: number }[];
  /** Backups that still hold the child, and about when each is cleared away while one is made every month. */
  readonly backups: readonly { readonly madeAt: string; readonly until: string }[];
  /** Years a sealed paper is kept. */
  readonly retentionYears: number;
}

export const erasureMethods = {
  'erasure.preview': method({
    access: ['kepala', 'admin', 'pemeriksa'],
    request: z.strictObject({ applicationId: id }),
    response: replies<ErasureView>(),
  }),
  /** `swept` is false while another reader kept the remains in the working file; they go when the program closes. */
  'erasure.remove': method({
    access: ['kepala'],
    request: z.strictObject({ applicationId: id, reason: requiredText(300) }),
    response: replies<{ readonly removed: number; readonly swept: boolean }>(),
  }),
} as const;
