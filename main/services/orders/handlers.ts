import { findOrders, findReports } from '../../../db/queries/orders.ts';
import { type Desk, reading } from '../desk.ts';
import { type HandlersOf } from '../handlers-of.ts';
import { issueOrders } from './issue-order.ts';
import { viewOrder, viewReport } from './order-view.ts';
import { recordPaperOrder } from './record-paper.ts';

export function orderHandlers(
  desk: Desk,
): HandlersOf<'reports.page' | 'orders.issue' | 'orders.recordPaper' | 'orders.page'> {
  return {
    'reports.page': async (request) => {
      const { rows, total } = await findReports(reading(desk), request.waiting, request);
      return { rows: rows.map(viewReport), total };
    },
    'orders.issue': (request, job) => issueOrders(desk, request, job),
    'orders.recordPaper': (request) => recordPaperOrder(desk, request),
    'orders.page': async (request) => {
      const { rows, total } = await findOrders(reading(desk), request);
      return { rows: rows.map(viewOrder), total };
    },
  };
}
