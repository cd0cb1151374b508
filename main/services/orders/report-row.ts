import { type z } from 'zod';
import { type reports } from '../../paket/payloads/report.ts';

/** One reported review as the Paket carries it; column `review_report.content`. */
export type ReportPayloadRow = z.infer<(typeof reports)['row']>;
