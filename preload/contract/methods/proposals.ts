import { z } from 'zod';
import { type Bidang, bidangs } from '#domain/routing/office-kinds.ts';
import { date, fileToken, id, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { Page, Permission } from '../views.ts';
import type { RecapTotals } from './recaps.ts';

export interface CandidateRow {
  readonly applicationId: string;
  readonly name: string;
  readonly nikMasked: string;
  readonly birthDate: string;
  readonly sex: 'L' | 'P';
  readonly schoolName: string;
  readonly level: string;
  readonly from: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly note: string | null;
}

export interface PairSide {
  readonly applicationId: string;
  readonly fields: readonly { readonly label: string; readonly value: string; readonly differs: boolean }[];
  readonly from: string;
}

export interface PairView {
  readonly pairId: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly evidence: string;
  readonly state: 'terbuka' | 'diputus';
  readonly decision: {
    readonly outcome: 'beda-orang' | 'orang-sama';
    readonly excluded: string | null;
    readonly reason: string;
    readonly by: string;
    readonly on: string;
  } | null;
  readonly left: PairSide;
  readonly right: PairSide;
}

export interface ProposalRow {
  readonly proposalId: string;
  readonly bidang: string;
  readonly bidangLabel: string;
  readonly sender: string;
  readonly number: string;
  readonly date: string;
  readonly revision: number;
  readonly pupils: number;
  readonly excluded: number;
  readonly state: string;
  readonly stateLabel: string;
  readonly paketId: string | null;
  readonly documentId: string | null;
}

export interface ProposalsView {
  readonly received: readonly {
    readonly office: string;
    readonly name: string;
    readonly state: 'belum' | 'diterima' | 'dikembalikan';
    readonly pupils: number;
    readonly recap: string | null;
    /** The Paket it came in; null for what this office recapped itself. */
    readonly paketId: string | null;
    readonly returning: Permission;
  }[];
  readonly openPairs: number;
  readonly recap: {
    readonly recapId: string;
    readonly pupils: number;
    readonly state: string;
    readonly documentId: string | null;
  } | null;
  readonly bidang: readonly {
    readonly bidang: Bidang;
    readonly label: string;
    readonly pupils: number;
    readonly proposal: ProposalRow | null;
  }[];
  readonly find: Permission;
  readonly recapStep: Permission;
  readonly make: Permission;
}

export interface RecommendationView {
  readonly recommendationId: string | null;
  /** Every recommendation, the first one first; the later ones supplement it. */
  readonly all: readonly {
    readonly recommendationId: string;
    readonly number: string;
    readonly stateLabel: string;
  }[];
  /** Proposals that came after this one was signed: matter for a supplementary one. */
  readonly waiting: number;
  readonly proposals: readonly ProposalRow[];
  readonly missingSenders: readonly string[];
  readonly number: string | null;
  readonly date: string | null;
  readonly state: 'belum' | 'draft' | 'signed' | 'sent' | 'considered' | 'determined';
  readonly stateLabel: string;
  readonly pupils: number;
  readonly totals: readonly RecapTotals[];
  readonly documents: readonly { readonly documentId: string; readonly label: string }[];
  readonly tembusan: readonly string[];
  readonly consideration: { readonly number: string; readonly date: string; readonly summary: string } | null;
  readonly determination: {
    readonly determinationId: string;
    readonly number: string;
    readonly date: string;
    readonly recipients: number;
    readonly notDetermined: number;
    readonly unmatched: number;
    readonly paketIds: readonly string[];
  } | null;
  readonly compile: Permission;
  readonly sign: Permission;
  readonly send: Permission;
  readonly consider: Permission;
  readonly determine: Permission;
}

/** Null means the newest one. */
const recommendationId = id.nullable().default(null);

export const proposalMethods = {
  'candidates.page': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      search: text(80).default(''),
      state: text(40).nullable().default(null),
      from: text(64).nullable().default(null),
    }),
    response: replies<Page<CandidateRow>>(),
  }),
  /** Looks for the same child in two schools or sections (G-46). */
  'duplicates.find': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({}),
    response: replies<{ readonly found: number; readonly open: number }>(),
    job: true,
  }),
  'duplicates.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging, open: z.boolean().default(true) }),
    response: replies<Page<PairView>>(),
  }),
  /** A person decides side by side; the excluded one is named with reason and stays on record. */
  'duplicates.decide': method({
    access: ['kepala', 'operator'],
    request: z.strictObject({
      pairId: id,
      outcome: z.enum(['beda-orang', 'orang-sama']),
      exclude: id.nullable(),
      reason: requiredText(300),
      on: date,
    }),
    response: replies<PairView>(),
  }),
  'proposals.view': method({
    access: 'anyone',
    request: z.strictObject({}),
    response: replies<ProposalsView>(),
  }),
  /** Recap of the Suku Dinas (Pasal 29(1)); open pairs stop it unless they are set aside by name (G-46). */
  'proposals.recap': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ on: date, setOpenPairsAside: z.boolean() }),
    response: replies<ProposalsView>(),
    job: true,
  }),
  /** One proposal per Bidang (Pasal 29(2)): letter, nominal list and Paket. */
  'proposals.make': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ bidang: z.enum(bidangs), date, number: text(80).nullable() }),
    response: replies<ProposalRow>(),
    job: true,
  }),
  'proposals.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging }),
    response: replies<Page<ProposalRow>>(),
  }),
  'recommendation.view': method({
    access: 'anyone',
    request: z.strictObject({ recommendationId }),
    response: replies<RecommendationView>(),
  }),
  /** Compiles the recommendation through TAPD with its matrix (Pasal 30); after a signed one, a supplementary one. */
  'recommendation.compile': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ date, number: text(80).nullable() }),
    response: replies<RecommendationView>(),
    job: true,
  }),
  'recommendation.sign': method({
    access: ['kepala'],
    request: z.strictObject({ recommendationId, signedOn: date, passphrase: requiredText(200) }),
    response: replies<RecommendationView>(),
    job: true,
  }),
  'recommendation.markSent': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ recommendationId, tapdOn: date, bpkdOn: date, tkpkOn: date }),
    response: replies<RecommendationView>(),
  }),
  'recommendation.recordConsideration': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      recommendationId,
      number: requiredText(120),
      date,
      summary: requiredText(2000),
    }),
    response: replies<RecommendationView>(),
  }),
  /** Keputusan Gubernur with its list (csv or xlsx), or everyone recommended when `file` is null and the decree says so. */
  'determination.record': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      recommendationId,
      number: requiredText(120),
      date,
      periodFrom: date.nullable(),
      periodTo: date.nullable(),
      note: text(500),
      file: fileToken.nullable(),
      amounts: z.record(z.string().max(10), z.number().int().min(0)).nullable(),
    }),
    response: replies<RecommendationView>(),
    job: true,
  }),
  /** Sends the determination down, one Paket per Suku Dinas; a Suku Dinas passes it on to its sections. */
  'determination.prepare': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ on: date }),
    response: replies<{ readonly paketIds: readonly string[] }>(),
    job: true,
  }),
  'determination.outcomes': method({
    access: 'anyone',
    request: z.strictObject({ ...paging, search: text(80).default('') }),
    response: replies<
      Page<{
        readonly applicationId: string;
        readonly name: string;
        readonly schoolName: string;
        readonly outcome: 'ditetapkan' | 'tidak-ditetapkan';
        readonly amount: number | null;
        readonly kepgub: string;
        readonly note: string | null;
      }>
    >(),
  }),
} as const;
