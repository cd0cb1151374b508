import { findOrders, findReports } from '../../../db/queries/orders.ts';
import { type Desk, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { issueOrders } from './issue-order.ts';
import { viewOrder, viewReport } from './order-view.ts';
import { recordPaperOrder } from './record-paper.ts';
import { recordPaperReport } from './record-report.ts';
import { reportSenders } from './report-senders.ts';

export function orderHandlers(
  desk: Desk,
): HandlersOf<
  | 'reports.page'
  | 'reports.recordPaper'
  | 'reports.senders'
  | 'orders.issue'
  | 'orders.recordPaper'
  | 'orders.page'
> {
  return {
    'reports.page': async (request) => {
      const { rows, total } = await findReports(reading(desk), request.waiting, request);
      return { rows: rows.map((row) => viewReport(desk, row)), total };
    },
    'reports.recordPaper': (request) => recordPaperReport(desk, request),
    'reports.senders': () => Promise.resolve(reportSenders(desk)),
    'orders.issue': (request, job) => issueOrders(desk, request, job),
    'orders.recordPaper': (request) => recordPaperOrder(desk, request),
    'orders.page': async (request) => {
      const { rows, total } = await findOrders(reading(desk), request);
      return { rows: rows.map(viewOrder), total };
    },
  };
}
