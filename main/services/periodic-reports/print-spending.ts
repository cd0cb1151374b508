import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { spendingRecap } from '#domain/documents/spending-recap.ts';
import { periodOf } from '#domain/periodic-reports/report-periods.ts';
import { command } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { unnumberedFrame } from '../documents/unnumbered-frame.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { spendingCoverage } from './spending-coverage.ts';

/** The Format 5 of a quarter on one paper, by kecamatan and school; the quarterly report has the same as its annex. */
export async function printSpending(
  desk: Desk,
  { periodFrom }: ParsedRequestOf<'periodicReports.printSpending'>,
  job: Job,
): Promise<ResponseOf<'periodicReports.printSpending'>> {
  const period = periodOf('quarter', periodFrom);
  const content = await command(
    desk,
    { action: 'periodicReports.printSpending', object: period.from },
    async (work) =>
      spendingRecap({
        frame: await unnumberedFrame(work, officeKop(work.own)),
        officeName: work.own.name,
        periodLabel: period.label,
        spending:
          (await spendingCoverage(desk, work.db, period)) ??
          refuse('LAP-020', { office: work.own.name, article: '43 huruf e' }),
        signatory: await headOn(work.db, work.own, work.today),
      }),
  );
  const pdf = await desk.printer.render(content, job);
  return desk.shelf.offer(`Rekapitulasi pembelanjaan ${period.label}.pdf`, pdf);
}
