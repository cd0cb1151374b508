import type { MethodName } from '#contract/api.ts';
import { findObjections } from '../../../db/queries/objections.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { markInadmissible, withdrawObjection } from './end-objection.ts';
import { viewObjection, viewObjectionLine } from './objection-view.ts';
import { registerObjection } from './register.ts';
import { reportReviews } from './report.ts';
import { reviewObjection } from './review.ts';

export function objectionHandlers(desk: Desk): HandlersOf<Extract<MethodName, `objections.${string}`>> {
  return {
    'objections.page': async (request) => {
      const db = reading(desk);
      const [rules, { rows, total }] = [
        await readOfficeRules(db),
        await findObjections(db, request, request),
      ];
      return { rows: rows.map((row) => viewObjectionLine(row, rules, todayOf(desk))), total };
    },
    'objections.get': ({ objectionId }) => viewObjection(desk, objectionId),
    'objections.register': (request, job) => registerObjection(desk, request, job),
    'objections.review': (request, job) => reviewObjection(desk, request, job),
    'objections.report': (request, job) => reportReviews(desk, request, job),
    'objections.withdraw': (request) => withdrawObjection(desk, request),
    'objections.markInadmissible': (request) => markInadmissible(desk, request),
  };
}
