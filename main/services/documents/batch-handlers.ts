import type { MethodName } from '#contract/api.ts';
import type { paperBatchMethods } from '#contract/methods/paper-batches.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { printBatch } from './batch.ts';
import { exportTables } from './export-tables.ts';
import { printResultSlip, printResultSlips } from './result-slips.ts';

export function paperBatchHandlers(
  desk: Desk,
): HandlersOf<Extract<MethodName, keyof typeof paperBatchMethods>> {
  return {
    'documents.batch': (request, job) => printBatch(desk, request, job),
    'documents.resultSlips': (request, job) => printResultSlips(desk, request, job),
    'documents.resultSlip': (request, job) => printResultSlip(desk, request, job),
    'documents.tables': (request, job) => exportTables(desk, request, job),
  };
}
