import type { MethodName } from '#contract/api.ts';
import { writeContainer } from '../../paket/container-write.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { problemReport } from './problem-report.ts';

export function problemReportHandlers(
  desk: Desk,
): HandlersOf<Extract<MethodName, `problemReport.${string}`>> {
  return {
    'problemReport.preview': (request) => problemReport(desk, request),
    'problemReport.save': async (request) => {
      const files = await problemReport(desk, request);
      const encoder = new TextEncoder();
      const entries = new Map(files.map(({ name, content }) => [name, encoder.encode(content)]));
      return desk.shelf.offer(
        `laporan-masalah-${desk.clock.now().slice(0, 10)}.zip`,
        await writeContainer(entries),
      );
    },
  };
}
