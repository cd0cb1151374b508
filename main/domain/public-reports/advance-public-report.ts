import type { IsoDate } from '../deadlines/iso-date.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import {
  advance,
  type Finding,
  type Refusal,
  refuse,
  rowBuilder,
  type Step,
} from '../rounds/transition-table.ts';
import type { PublicReportCode } from './public-report-problems.ts';

/** `forwarded` is for every office but the Dinas, which alone registers and follows up (Pasal 49(2)). */
export const publicReportStates = [
  'received',
  'incomplete',
  'registered',
  'followedUp',
  'forwarded',
  'closed',
] as const;
export type PublicReportState = (typeof publicReportStates)[number];

export const publicReportStateLabels: Readonly<Record<PublicReportState, string>> = {
  received: 'Diterima',
  incomplete: 'Belum lengkap',
  registered: 'Terdaftar',
  followedUp: 'Ditindaklanjuti',
  forwarded: 'Diteruskan ke Dinas',
  closed: 'Selesai',
};

/** The three items of Pasal 49(3). */
export const publicReportItems = ['identity', 'chronology', 'evidence'] as const;
export type PublicReportItem = (typeof publicReportItems)[number];

export const publicReportItemLabels: Readonly<Record<PublicReportItem, string>> = {
  identity: 'identitas pelapor dan fotokopi KTP (huruf a)',
  chronology: 'kronologis singkat (huruf b)',
  evidence: 'bukti permulaan (huruf c)',
};

export interface PublicReportFacts {
  readonly state: PublicReportState;
  readonly today: IsoDate;
  readonly receivedOn: IsoDate;
  /** Whether this office is the Dinas. */
  readonly isDinas: boolean;
  readonly items: readonly PublicReportItem[];
}

export type PublicReportEvent =
  | { readonly kind: 'ask'; readonly on: IsoDate }
  | { readonly kind: 'register'; readonly on: IsoDate }
  | { readonly kind: 'followUp'; readonly on: IsoDate }
  | { readonly kind: 'forward'; readonly on: IsoDate }
  | { readonly kind: 'confirmReceipt'; readonly on: IsoDate; readonly receiptNo: string }
  | { readonly kind: 'close'; readonly on: IsoDate };

export type PublicReportTransitionId = 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'L6';

/** Where an act takes a public report; refuses with code and article. */
export function advancePublicReport(
  report: PublicReportFacts,
  event: PublicReportEvent,
): Step<PublicReportState, PublicReportCode, PublicReportTransitionId> | Refusal<PublicReportCode> {
  // Pasal 49 knows no applicant class.
  return advance(publicReportTransitions, { ...report, applicantClass: 'a' }, event, 'LAP-001');
}

/** What Pasal 49(3) asks for and this report has not. */
export function missingItems(items: readonly PublicReportItem[]): PublicReportItem[] {
  return publicReportItems.filter((item) => !items.includes(item));
}

interface Standing extends PublicReportFacts {
  readonly applicantClass: ApplicantClass;
}

const row = rowBuilder<
  PublicReportState,
  Standing,
  PublicReportEvent,
  PublicReportCode,
  PublicReportTransitionId
>();

// prettier-ignore
const publicReportTransitions = [
  row({ id: 'L1', from: ['received'], on: 'ask', to: 'incomplete', article: '49(3)', guards: [somethingMissing, dated] }),
  row({ id: 'L2', from: ['received', 'incomplete'], on: 'register', to: 'registered', article: '49(2)', needs: [dinasOnly, complete], guards: [dated] }),
  row({ id: 'L3', from: ['registered', 'followedUp'], on: 'followUp', to: 'followedUp', article: '49(2)', needs: [dinasOnly], guards: [dated] }),
  // What is not complete is forwarded all the same: judging it is for the Dinas.
  row({ id: 'L4', from: ['received', 'incomplete'], on: 'forward', to: 'forwarded', article: '49(2)', needs: [notDinas], guards: [dated] }),
  row({ id: 'L5', from: ['forwarded'], on: 'confirmReceipt', to: 'closed', article: '49(2)', needs: [notDinas], guards: [dated, receiptNumbered] }),
  row({ id: 'L6', from: ['incomplete', 'registered', 'followedUp'], on: 'close', to: 'closed', article: '49(2)', needs: [dinasOnly], guards: [dated] }),
] as const;

type Verdict = Finding<PublicReportCode> | null;

function dinasOnly({ isDinas }: Standing): Verdict {
  return isDinas ? null : refuse('LAP-005');
}

function notDinas({ isDinas }: Standing): Verdict {
  return isDinas ? refuse('LAP-006') : null;
}

function complete({ items }: Standing): Verdict {
  const missing = missingItems(items);
  return missing.length === 0
    ? null
    : refuse('LAP-002', { missing: missing.map((item) => publicReportItemLabels[item]).join('; ') });
}

function somethingMissing({ items }: Standing): Verdict {
  return missingItems(items).length === 0 ? refuse('LAP-001') : null;
}

function dated({ receivedOn, today }: Standing, { on }: { on: IsoDate }): Verdict {
  if (on < receivedOn) return refuse('LAP-003', { date: on });
  return on > today ? refuse('LAP-004', { date: on }) : null;
}

function receiptNumbered(_standing: Standing, { receiptNo }: { receiptNo: string }): Verdict {
  return receiptNo.trim() === '' ? refuse('LAP-007') : null;
}
