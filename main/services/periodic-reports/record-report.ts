import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { awaitedReports, ownReportDuties, reportDuty } from '#domain/periodic-reports/report-duties.ts';
import { periodOf } from '#domain/periodic-reports/report-periods.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { longDate } from '#domain/words/date-words.ts';
import { findCurrentReport, type PeriodicReportContent } from '../../../db/queries/periodic-reports.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { reportersOf } from './reporters.ts';

type Request = ParsedRequestOf<'periodicReports.record'>;

/** Takes a report into the register: who, for which period, on which paper (Pasal 43-48). */
export async function recordReport(
  desk: Desk,
  request: Request,
): Promise<ResponseOf<'periodicReports.record'>> {
  return command(
    desk,
    ({ reportId }) => ({ action: 'periodicReports.record', object: reportId, facts: request }),
    async (work) => {
      const { settings } = await readOfficeRules(work.db);
      const { kind } = request;
      const duty = reportDuty(kind, settings);
      const kinds = [...ownReportDuties(work.own.kind), ...awaitedReports(work.own.kind, settings)];
      if (!kinds.includes(kind)) refuse('LAP-020', { office: work.own.name, article: duty.article });
      requireDates(work, request);
      const reporters = await reportersOf(desk, work.db, work.own, kind, settings);
      const [only] = reporters;
      const wanted = request.unit ?? (reporters.length === 1 && only ? only.unit : '');
      const reporter =
        reporters.find(({ unit }) => unit === wanted) ??
        refuse('LAP-021', { unit: wanted === '' ? 'Pelapor' : wanted, article: duty.article });
      const period = periodOf(duty.every, request.periodFrom);
      const revision = await nextRevision(work, request, reporter, period);
      const reportId = work.ids.next();
      await work.db('periodic_report').insert({
        report_id: reportId,
        kind,
        unit: reporter.unit,
        unit_name: reporter.name,
        trigger: request.trigger,
        period_from: period.from,
        period_to: period.to,
        revision,
        number: request.number,
        date: request.date,
        received_on: request.receivedOn,
        content: JSON.stringify(contentOf(request)),
        recorded_at: work.at,
        recorded_by: work.actor.name,
      });
      return { reportId, warnings: await warningsOf(work, request, reporter.unit) };
    },
  );
}

function requireDates({ today }: Work, { date, receivedOn }: Request): void {
  if (receivedOn > today) refuse('LAP-022', { date: longDate(receivedOn) });
  if (receivedOn < date) refuse('LAP-023', { received: longDate(receivedOn), date: longDate(date) });
}

/** One current `berkala` report per unit and period; another is a revision that says why. Ad hoc ones are free. */
async function nextRevision(
  { db }: Work,
  request: Request,
  reporter: { readonly unit: string; readonly name: string },
  period: ReturnType<typeof periodOf>,
): Promise<number> {
  if (request.trigger !== 'berkala') return 1;
  const current = await findCurrentReport(db, {
    kind: request.kind,
    unit: reporter.unit,
    periodFrom: period.from,
  });
  if (!current) return 1;
  if ((request.replacesReason ?? '') === '')
    refuse('LAP-024', { unit: reporter.name, period: period.label, number: current.number });
  await db('periodic_report').where({ report_id: current.report_id }).update({ superseded: 1 });
  return current.revision + 1;
}

function contentOf({ recipients, funds, note, replacesReason }: Request): PeriodicReportContent {
  return { recipients, funds, note, replacesReason };
}

/** Format 5 lists every recipient: another number than was determined is worth asking about, not refusing. */
async function warningsOf({ db }: Work, request: Request, unit: string): Promise<string[]> {
  if (request.kind !== '43e' || request.recipients === null) return [];
  const row = (await db('determination_row')
    .where({ npsn: unit, outcome: 'ditetapkan' })
    .countDistinct({ n: 'application_id' })
    .first()) as { n: number } | undefined;
  const determined = row?.n ?? 0;
  return determined === request.recipients
    ? []
    : [
        `Format 5 menyebut ${formatThousands(request.recipients)} penerima, sedangkan yang ditetapkan ${formatThousands(determined)}; tanyakan kepada sekolah.`,
      ];
}
