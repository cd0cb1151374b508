import type { SummaryChart } from '#contract/methods/home.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { Knex } from 'knex';
import { type Desk, opened, type OwnOffice, reading, todayOf } from '../desk.ts';
import { candidateCharts } from './candidate-charts.ts';
import { verificationCharts } from './verification-charts.ts';

/** The figures people would rather look at than read; which ones depends on what the office does. */
export async function drawSummary(desk: Desk): Promise<readonly SummaryChart[]> {
  const db = reading(desk);
  const { own } = opened(desk);
  const charts = await chartsOf(desk, db, own);
  return charts.filter(({ chart }) => chart.bars.length > 0);
}

async function chartsOf(desk: Desk, db: Knex, own: OwnOffice): Promise<readonly SummaryChart[]> {
  const today = todayOf(desk);
  switch (tierOf(own.kind)) {
    case 'section':
    case 'kantor':
      return verificationCharts(desk, db, own, today);
    case 'kanwil':
      return [...(await verificationCharts(desk, db, own, today)), ...(await candidateCharts(desk, db, own))];
    case 'sudin':
    case 'dinas':
      return candidateCharts(desk, db, own);
  }
}
