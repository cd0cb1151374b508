import type { BarChart } from '#domain/documents/chart.ts';
import { nothing } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { StepView } from '../views.ts';
import type { DueItem } from './office.ts';

/** One stage of the whole work, from intake to determination; leads to its screen. */
export interface ProcessStep extends StepView {
  readonly link: string;
  /** For example `3 dari 12 putaran`; null before there is anything. */
  readonly counted: string | null;
}

/** Somebody waits for something: since when, and where it is dealt with. */
export interface WaitView {
  readonly who: string;
  readonly what: string;
  readonly count: number;
  /** Date of the oldest; null where it has no date of its own. */
  readonly since: string | null;
  readonly link: string;
}

export interface HomeView {
  readonly due: readonly DueItem[];
  readonly figures: readonly {
    readonly label: string;
    readonly value: number;
    readonly link: string | null;
  }[];
  readonly warnings: readonly string[];
  readonly waitingReceipts: number;
  readonly steps: readonly ProcessStep[];
  /** Schools by what came from them (U12); null where the office keeps no schools. */
  readonly coverage: {
    readonly sent: number;
    readonly nihil: number;
    readonly missing: number;
    readonly late: number;
    readonly total: number;
  } | null;
  /** Rounds at each stage, in its order; stages without rounds are left out. */
  readonly rounds: readonly { readonly state: string; readonly label: string; readonly count: number }[];
  readonly waits: { readonly forUs: readonly WaitView[]; readonly forOthers: readonly WaitView[] };
}

/** A chart of the summary; the same figures stand in its table. */
export interface SummaryChart {
  readonly key: string;
  /** What the rows of its table are, for example `Jenjang`. */
  readonly rows: string;
  readonly chart: BarChart;
}

export const homeMethods = {
  'home.summary': method({ access: 'anyone', request: nothing, response: replies<HomeView>() }),
  'home.charts': method({ access: 'anyone', request: nothing, response: replies<readonly SummaryChart[]>() }),
} as const;
