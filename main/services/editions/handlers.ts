import type { MethodName } from '#contract/api.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { activateEdition } from './activate.ts';
import { setAmounts } from './amounts.ts';
import { listEditions } from './list-editions.ts';
import { previewActivation } from './preview-activation.ts';
import { readEdition } from './read-edition.ts';
import { chooseForReference } from './reference-edition.ts';
import { viewEdition } from './view-edition.ts';

export function editionHandlers(desk: Desk): HandlersOf<Extract<MethodName, `editions.${string}`>> {
  return {
    'editions.list': () => listEditions(desk),
    'editions.get': (request) => viewEdition(desk, request),
    'editions.preview': (request) => previewActivation(desk, request),
    'editions.activate': (request) => activateEdition(desk, request),
    'editions.read': (request) => readEdition(desk, request),
    'editions.setAmounts': (request) => setAmounts(desk, request),
    'editions.chooseForReference': (request) => chooseForReference(desk, request),
  };
}
