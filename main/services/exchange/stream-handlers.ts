import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { printForkReport } from './fork-report.ts';
import { setReceiptDays } from './receipt-days.ts';
import { openEpoch } from './reset-epoch.ts';
import { viewStreams } from './view-streams.ts';

type StreamMethod = 'streams.view' | 'streams.resetEpoch' | 'streams.forkReport' | 'streams.setReceiptDays';

export function streamHandlers(desk: Desk): HandlersOf<StreamMethod> {
  return {
    'streams.view': () => viewStreams(desk),
    'streams.resetEpoch': async (request) => {
      await openEpoch(desk, request);
      return viewStreams(desk);
    },
    'streams.forkReport': (request, job) => printForkReport(desk, request, job),
    'streams.setReceiptDays': async ({ days }) => {
      await setReceiptDays(desk, days);
      return viewStreams(desk);
    },
  };
}
