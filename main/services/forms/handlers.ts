import type { MethodName } from '#contract/api.ts';
import { findForms } from '../../../db/queries/forms.ts';
import { type Desk, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { fillFromRecap, saveForm, viewForm } from './account-forms.ts';
import { completeAdded, dropAdded } from './added.ts';

export function formHandlers(
  desk: Desk,
): HandlersOf<Extract<MethodName, `accountForms.${string}` | `added.${string}`>> {
  return {
    'accountForms.page': async (request) => {
      const { rows, total } = await findForms(reading(desk), request, request);
      return { rows: rows.map(viewForm), total };
    },
    'accountForms.save': (request) => saveForm(desk, request),
    'accountForms.fillFromRecap': (request) => fillFromRecap(desk, request),
    'added.complete': (request) => completeAdded(desk, request),
    'added.drop': (request) => dropAdded(desk, request),
  };
}
