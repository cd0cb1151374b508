import { z } from 'zod';
import type { GapScreen } from '#domain/policy/gaps/gap.ts';
import { date, id, nip, nothing, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { DeadlineView } from '../views.ts';

export interface OfficialRow {
  readonly id: string;
  readonly name: string;
  readonly nip: string | null;
  readonly jabatan: string;
  readonly capacity: string;
  readonly role: 'kepala' | 'operator' | 'admin' | 'lain';
  /** Pangkat/golongan. */
  readonly rank: string | null;
  /** For `an`: the title of the head in whose name he signs. */
  readonly onBehalfOf: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Who signs the papers of a day, as the paper prints him; null when nobody is in office. */
export interface SignerView {
  readonly date: string;
  readonly signer: {
    readonly titleLines: readonly string[];
    readonly name: string;
    readonly nip: string | null;
    readonly rank: string | null;
  } | null;
  readonly sentence: string;
  /** Terms of the whole register that contradict each other. */
  readonly warnings: readonly string[];
}

export interface SettingRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly valueLabel: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly isDefault: boolean;
  /** Who chose it, when and why; null while it is the default nobody touched. */
  readonly changed: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

/** Where the text is silent or contradicts itself, and what this office does about it. */
export interface GapView {
  /** `G-01` and so on. */
  readonly id: string;
  readonly subject: string;
  readonly article: string;
  readonly says: string;
  readonly does: string;
  /** Screens it bears on, by the codes of the register. */
  readonly screens: readonly GapScreen[];
  /** What this office may choose; empty where the program has one stated behaviour. */
  readonly settings: readonly SettingRow[];
}

export interface DueItem {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly deadline: DeadlineView | null;
  /** Route inside the window, for example `/rounds/<id>`. */
  readonly link: string;
  readonly kind: 'deadline' | 'step' | 'paket' | 'school' | 'warning';
}

export const officeMethods = {
  'office.save': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({
      address: text(200),
      postalCode: text(5),
      phone: text(40),
      kopLines: z.array(requiredText(160)).min(1).max(8),
    }),
    response: replies<Record<string, never>>(),
  }),
  'officials.list': method({
    access: 'anyone',
    request: nothing,
    response: replies<readonly OfficialRow[]>(),
  }),
  'officials.signer': method({
    access: 'anyone',
    request: z.strictObject({ date }),
    response: replies<SignerView>(),
  }),
  'officials.save': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({
      id: id.nullable(),
      name: requiredText(120),
      nip,
      jabatan: requiredText(160),
      capacity: z.enum(['definitif', 'plt', 'plh', 'an']),
      role: z.enum(['kepala', 'operator', 'admin', 'lain']),
      rank: text(80).nullable().default(null),
      onBehalfOf: text(160).nullable().default(null),
      validFrom: date,
      validTo: date.nullable(),
    }),
    response: replies<{ readonly id: string }>(),
  }),
  'settings.list': method({ access: 'anyone', request: nothing, response: replies<readonly GapView[]>() }),
  'settings.change': method({
    access: ['admin'],
    request: z.strictObject({ key: requiredText(64), value: text(64), reason: requiredText(300) }),
    response: replies<Record<string, never>>(),
  }),
} as const;
