import type { MethodName } from '#contract/api.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { closeYear, reopenYear } from './close-year.ts';
import { viewYear } from './view-year.ts';

export function yearHandlers(desk: Desk): HandlersOf<Extract<MethodName, `years.${string}`>> {
  return {
    'years.view': () => viewYear(desk),
    'years.close': async (request, job) => {
      await closeYear(desk, request, job);
      return viewYear(desk);
    },
    'years.reopen': async (request) => {
      await reopenYear(desk, request);
      return viewYear(desk);
    },
  };
}
