import type { IsoDate } from '../deadlines/iso-date.ts';
import type { RuleSet } from '../policy/policy-edition.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import type { Instrument } from '../rounds/round-facts.ts';
import {
  advance,
  applies,
  appRule,
  type Finding,
  type Refusal,
  refuse,
  rowBuilder,
  type Step,
} from '../rounds/transition-table.ts';
import type { SanctionCode } from './sanction-problems.ts';
import type { SanctionState, SanctionStep, SanctionSubject } from './sanction-states.ts';

/** Everything recorded about a sanction that a guard may look at. */
export interface SanctionFacts {
  readonly state: SanctionState;
  readonly subject: SanctionSubject;
  readonly today: IsoDate;
  /** Date of the latest letter recorded: steps never go back in time. */
  readonly lastOn: IsoDate;
}

export interface SanctionEvent<Kind extends SanctionStep = SanctionStep> {
  readonly kind: Kind;
  readonly letter: Instrument;
  /** Why a case is dropped. */
  readonly reason: string;
}

export type SanctionTransitionId = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8';
type AnyEvent = { readonly [Kind in SanctionStep]: SanctionEvent<Kind> }[SanctionStep];

/** Where a step takes a sanction under the rules of the edition it is pinned to. */
export function advanceSanction(
  rules: RuleSet,
  sanction: SanctionFacts,
  event: SanctionEvent,
): Step<SanctionState, SanctionCode, SanctionTransitionId> | Refusal<SanctionCode> {
  // Pasal 52-57 know no applicant class.
  return advance(
    sanctionTransitions[rules],
    { ...sanction, applicantClass: 'a' },
    event as AnyEvent,
    'SNK-001',
  );
}

/** The steps the machine knows from here, whatever their letters say. */
export function possibleSteps(rules: RuleSet, sanction: SanctionFacts): readonly SanctionStep[] {
  return sanctionTransitions[rules]
    .filter((row) => applies(row, { ...sanction, applicantClass: 'a' }))
    .map(({ on }) => on);
}

interface Standing extends SanctionFacts {
  readonly applicantClass: ApplicantClass;
}

const row = rowBuilder<SanctionState, Standing, AnyEvent, SanctionCode, SanctionTransitionId>();

const onPerson = ({ subject }: Standing) => subject !== 'school';
const onSchool = ({ subject }: Standing) => subject === 'school';
const open = ['proposed', 'forwarded'] as const;

// G-33: the school or section proposes, the Suku Dinas forwards, the Dinas decides; the text of 2013 names nobody.
// prettier-ignore
const common = [
  row({ id: 'S1', from: ['proposed'], on: 'forward', to: 'forwarded', article: appRule, guards: [papered('surat penerusan')] }),
  row({ id: 'S8', from: open, on: 'drop', to: 'dropped', article: appRule, guards: [papered('surat'), reasoned] }),
];

/** Pasal 55-57: the card first, the aid after it; a school's breach falls on its head. */
// prettier-ignore
const sanctions2013 = [
  ...common,
  row({ id: 'S2', from: open, on: 'withdrawCard', to: 'cardWithdrawn', article: '55, 56', when: onPerson, guards: [papered('keputusan penarikan kartu')] }),
  row({ id: 'S3', from: ['cardWithdrawn'], on: 'revoke', to: 'aidRevoked', article: '55, 56', when: onPerson, guards: [papered('keputusan pencabutan bantuan')] }),
  row({ id: 'S4', from: open, on: 'sanctionHead', to: 'headSanctioned', article: '57', when: onSchool, guards: [papered('keputusan sanksi')] }),
];

/** 4/2018 and 2025: one step on the school's recommendation, and a way back on another (DOC-29). */
// prettier-ignore
const sanctions2018 = [
  ...common,
  row({ id: 'S5', from: open, on: 'terminate', to: 'fundsWithdrawnAndTerminated', article: appRule, when: onPerson, guards: [papered('keputusan penarikan dana')] }),
  row({ id: 'S6', from: ['fundsWithdrawnAndTerminated'], on: 'lift', to: 'lifted', article: appRule, guards: [papered('rekomendasi pencabutan sanksi dari satuan pendidikan')] }),
];

const sanctionTransitions = {
  'pergub-27-2013': sanctions2013,
  'pergub-4-2018': sanctions2018,
  'kjp-plus-2025': sanctions2018,
} as const satisfies Record<RuleSet, readonly unknown[]>;

function papered(document: string) {
  return (
    { today, lastOn }: Standing,
    { letter }: { readonly letter: Instrument },
  ): Finding<SanctionCode> | null => {
    if (letter.number.trim() === '') return refuse('SNK-002', { document });
    if (letter.date > today) return refuse('SNK-003', { date: letter.date });
    return letter.date < lastOn ? refuse('SNK-004', { date: letter.date, last: lastOn }) : null;
  };
}

function reasoned(
  _sanction: Standing,
  { reason }: { readonly reason: string },
): Finding<SanctionCode> | null {
  return reason.trim() === '' ? refuse('SNK-005') : null;
}
