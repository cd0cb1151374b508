import type { MethodName } from '#contract/api.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { forwardReport } from './forward-report.ts';
import { printPublicForm, printPublicReceipt, printSealedAnnex } from './print-papers.ts';
import {
  advanceReport,
  getPublicReport,
  pagePublicReports,
  receivePublicReport,
  showReporter,
} from './public-reports.ts';

export function publicReportHandlers(desk: Desk): HandlersOf<Extract<MethodName, `publicReports.${string}`>> {
  return {
    'publicReports.page': (request) => pagePublicReports(desk, request),
    'publicReports.get': ({ reportId }) => getPublicReport(desk, reportId),
    'publicReports.identity': (request) => showReporter(desk, request),
    'publicReports.receive': (request) => receivePublicReport(desk, request),
    'publicReports.form': (_request, job) => printPublicForm(desk, job),
    'publicReports.receipt': (request, job) => printPublicReceipt(desk, request, job),
    'publicReports.forward': (request, job) => forwardReport(desk, request, job),
    'publicReports.sealedAnnex': (request, job) => printSealedAnnex(desk, request, job),
    'publicReports.advance': (request) => advanceReport(desk, request),
  };
}
