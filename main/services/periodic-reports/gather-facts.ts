import { objectionTypeLabels, objectionTypes } from '#domain/objections/objection-states.ts';
import {
  type CountedLine,
  type FundMonth,
  type ObjectionLine,
  type RecipientGroup,
  type ReportFacts,
  sumLines,
} from '#domain/periodic-reports/report-facts.ts';
import type { ReportPeriod } from '#domain/periodic-reports/report-periods.ts';
import { monthLabel, monthOf, monthsFrom } from '#domain/recipients/month.ts';
import { yearOutcomeLabels } from '#domain/recipients/year-update.ts';
import { levelGroupOf } from '#domain/routing/levels.ts';
import { sanctionStepLabels } from '#domain/sanctions/sanction-states.ts';
import type { Knex } from 'knex';
import {
  countChanges,
  countObjections,
  countRecipientsIn,
  countSanctionSteps,
  countYearUpdates,
  type RecipientCount,
  sumAid,
} from '../../../db/queries/report-facts.ts';
import { type Desk, opened } from '../desk.ts';
import { placeNames } from './place-names.ts';

/** What the registers of this office say for a period (Pasal 44(1), 45(2)). */
export async function gatherFacts(desk: Desk, db: Knex, period: ReportPeriod): Promise<ReportFacts> {
  const counts = await countRecipientsIn(db, period);
  const nameOf = placeNames(desk, opened(desk).own);
  const places = counts.map((row): CountedLine => ({
    label: nameOf({
      outside: row.region === 'luar-dki',
      kecamatan: row.kecamatan_code,
      office: row.from_office,
    }),
    count: row.persons,
  }));
  const { months, withoutAmount } = await fundsOf(db, period);
  return {
    recipients: groupsOf(counts),
    places: sumLines([places]).sort((a, b) => a.label.localeCompare(b.label, 'id')),
    changes: await changesOf(db, period),
    sanctions: (await countSanctionSteps(db, period)).map(({ kind, cases }) => ({
      label: kind === 'propose' ? 'Diusulkan' : sanctionStepLabels[kind],
      count: cases,
    })),
    objections: await objectionsOf(db, period),
    months,
    withoutAmount,
  };
}

function groupsOf(counts: readonly RecipientCount[]): RecipientGroup[] {
  const groups = Map.groupBy(counts, ({ level, status }) => `${levelGroupOf(level)} ${status}`);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const persons = rows.reduce((sum, row) => sum + row.persons, 0);
    return [{ level: levelGroupOf(first.level), status: first.status, persons }];
  });
}

async function changesOf(db: Knex, period: ReportPeriod): Promise<CountedLine[]> {
  const { determined, ended } = await countChanges(db, period);
  const updates = await countYearUpdates(db, period);
  return [
    { label: 'Ditetapkan sebagai penerima', count: determined },
    ...updates.map(({ outcome, persons }) => ({ label: yearOutcomeLabels[outcome], count: persons })),
    { label: 'Bantuan berakhir', count: ended },
  ].filter(({ count }) => count > 0);
}

async function objectionsOf(db: Knex, period: ReportPeriod): Promise<ObjectionLine[]> {
  const counts = await countObjections(db, period);
  return objectionTypes.flatMap((type) => {
    const cases = (finding: string | null) =>
      counts.find((row) => row.type === type && row.finding === finding)?.cases ?? 0;
    const line = {
      label: objectionTypeLabels[type],
      founded: cases('benar'),
      unfounded: cases('tidak-benar'),
      waiting: cases(null),
    };
    return line.founded + line.unfounded + line.waiting === 0 ? [] : [line];
  });
}

async function fundsOf(
  db: Knex,
  period: ReportPeriod,
): Promise<{ readonly months: FundMonth[]; readonly withoutAmount: number }> {
  const months: FundMonth[] = [];
  let withoutAmount = 0;
  for (const month of monthsFrom(monthOf(period.from), monthOf(period.to))) {
    const { due, unfixed, disbursed } = await sumAid(db, month);
    months.push({ label: monthLabel(month), due, disbursed });
    withoutAmount = Math.max(withoutAmount, unfixed);
  }
  return { months, withoutAmount };
}
