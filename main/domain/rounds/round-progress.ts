import type { IsoDate } from '../deadlines/iso-date.ts';
import type { RoundCode } from './problems.ts';
import type { RoundAnnouncement, RoundEvent, RoundFacts } from './round-facts.ts';
import { type RoundState, roundStateLabels } from './round-states.ts';
import { type RoundTransitionId, roundTransitions } from './round-transitions.ts';
import { type Finding, applies, articleFor } from './transition-table.ts';

/** A step the office may take now, or what still blocks it. */
export interface NextStep {
  readonly transition: RoundTransitionId;
  readonly act: RoundEvent['kind'];
  readonly to: RoundState;
  readonly article: string;
  readonly blockedBy: readonly Finding<RoundCode>[];
  readonly warnings: readonly Finding<RoundCode>[];
}

/** One station on the visible line of a round. */
export interface ProgressStep {
  readonly state: RoundState;
  readonly label: string;
  readonly status: 'done' | 'current' | 'next' | 'blocked' | 'later';
  /** When it happened, where a paper says so. */
  readonly on: IsoDate | null;
  /** Last day of the objection window, for announcements. */
  readonly until: IsoDate | null;
  readonly blockedBy: readonly Finding<RoundCode>[];
}

/** The line of steps of a round, each loop of objections shown once per announcement. */
export function roundProgress(round: RoundFacts): readonly ProgressStep[] {
  const stations = stationsOf(round);
  const at = round.state === null ? -1 : stations.findLastIndex(({ states }) => isAmong(states, round.state));
  const indexAhead = (to: RoundState) =>
    stations.findIndex(({ states }, index) => index > at && states.includes(to));
  // A step the settings rule out leads to no station of the line (R13 without `announceUnfounded`).
  const ahead = nextSteps(round).filter(({ to }) => indexAhead(to) >= 0);
  const next = ahead.find(({ blockedBy }) => blockedBy.length === 0) ?? ahead[0];
  const nextAt = next ? indexAhead(next.to) : -1;
  return stations.map(({ states, label, on, until }, index) => {
    const state = index === at && round.state !== null ? round.state : states[0];
    const shown = { state, label: label ?? roundStateLabels[state], on, until, blockedBy: [] };
    if (index < at) return { ...shown, status: 'done' };
    if (index === at) return { ...shown, status: state === 'closed' ? 'done' : 'current' };
    if (index !== nextAt || !next) return { ...shown, status: 'later' };
    return { ...shown, status: next.blockedBy.length > 0 ? 'blocked' : 'next', blockedBy: next.blockedBy };
  });
}

/** Every step the table knows from here, except waiting for an objection and R17, which never opens. */
export function nextSteps(round: RoundFacts): readonly NextStep[] {
  return roundTransitions
    .filter((row) => row.on !== 'receiveObjection' && row.id !== 'R17' && applies(row, round))
    .map((row) => {
      const findings = (row.needs ?? []).map((need) => need(round)).filter((finding) => finding !== null);
      return {
        transition: row.id,
        act: row.on,
        to: row.to,
        article: articleFor(row.article, round.applicantClass),
        blockedBy: findings.filter(({ severity }) => severity === 'refuse'),
        warnings: findings.filter(({ severity }) => severity === 'warn'),
      };
    });
}

interface Station {
  readonly states: readonly [RoundState, ...RoundState[]];
  /** Null: the label of the state itself. */
  readonly label: string | null;
  readonly on: IsoDate | null;
  readonly until: IsoDate | null;
}

function stationsOf(round: RoundFacts): readonly Station[] {
  const first: RoundAnnouncement | null = round.announcements[0] ?? null;
  const corrections = round.announcements.slice(1);
  return [
    { ...station('open'), on: round.openingDecree?.date ?? null, until: round.windowEndsOn },
    station('verifying'),
    {
      ...station('beritaAcaraDrafted', 'beritaAcaraSigned'),
      label: 'Berita Acara',
      on: round.beritaAcara?.date ?? null,
    },
    station('recapped'),
    { ...station('announced'), ...datesOf(first) },
    ...corrections.flatMap((announcement) => [
      ...loopStations(),
      {
        ...station('correctionAnnounced'),
        ...datesOf(announcement),
        label: `Perbaikan ke-${announcement.ordinal} diumumkan`,
      },
    ]),
    ...(isInLoop(round.state) ? [...loopStations(), ...pendingCorrection(round)] : []),
    station('closed'),
  ];
}

function loopStations(): readonly Station[] {
  return [
    station('contested'),
    station('reviewed'),
    { ...station('decidedCorrect', 'decidedContinue'), label: 'Diputus' },
  ];
}

/** Without `announceUnfounded` a round whose objections are all unfounded goes straight to its end (R16). */
function pendingCorrection(round: RoundFacts): readonly Station[] {
  const skipped = round.state === 'decidedContinue' && !round.settings.announceUnfounded;
  return skipped ? [] : [{ ...station('correctionAnnounced'), label: 'Hasil peninjauan diumumkan' }];
}

function isInLoop(state: RoundState | null): boolean {
  return isAmong(['contested', 'reviewed', 'decidedCorrect', 'decidedContinue'], state);
}

function isAmong(states: readonly RoundState[], state: RoundState | null): boolean {
  return state !== null && states.includes(state);
}

function station(...states: [RoundState, ...RoundState[]]): Station {
  return { states, label: null, on: null, until: null };
}

function datesOf(announcement: RoundAnnouncement | null): Pick<Station, 'on' | 'until'> {
  return { on: announcement?.issuedOn ?? null, until: announcement?.objectionUntil ?? null };
}
