import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import {
  advanceReport,
  getPublicReport,
  pagePublicReports,
  receivePublicReport,
  showReporter,
} from './public-reports.ts';

export function publicReportHandlers(
  desk: Desk,
): HandlersOf<
  | 'publicReports.page'
  | 'publicReports.get'
  | 'publicReports.identity'
  | 'publicReports.receive'
  | 'publicReports.advance'
> {
  return {
    'publicReports.page': (request) => pagePublicReports(desk, request),
    'publicReports.get': ({ reportId }) => getPublicReport(desk, reportId),
    'publicReports.identity': (request) => showReporter(desk, request),
    'publicReports.receive': (request) => receivePublicReport(desk, request),
    'publicReports.advance': (request) => advanceReport(desk, request),
  };
}
