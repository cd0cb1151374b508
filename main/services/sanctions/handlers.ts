import type { MethodName } from '#contract/api.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { proposeSanction, viewChoices } from './propose.ts';
import { takeStep } from './take-step.ts';
import { pageSanctions, viewSanction } from './view-sanction.ts';

export function sanctionHandlers(desk: Desk): HandlersOf<Extract<MethodName, `sanctions.${string}`>> {
  return {
    'sanctions.page': (request) => pageSanctions(desk, request),
    'sanctions.get': ({ sanctionId }) => viewSanction(desk, sanctionId),
    'sanctions.choices': ({ applicationId }) => viewChoices(desk, applicationId),
    'sanctions.propose': (request) => proposeSanction(desk, request),
    'sanctions.step': (request) => takeStep(desk, request),
  };
}
