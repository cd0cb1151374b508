import type { MethodName } from '#contract/api.ts';
import { findRecaps } from '../../../db/queries/recaps.ts';
import { type Desk, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { exportRecap } from './export-recap.ts';
import { makeSchoolRecap } from './make-school.ts';
import { viewOffice } from './office-view.ts';
import { prepareOfficeRecap } from './prepare-office.ts';
import { viewLine, viewRecap } from './recap-view.ts';
import { returnRecap } from './return-recap.ts';

export function recapHandlers(desk: Desk): HandlersOf<Extract<MethodName, `recaps.${string}`>> {
  return {
    'recaps.office': () => viewOffice(desk),
    'recaps.makeSchool': (request, job) => makeSchoolRecap(desk, request, job),
    'recaps.prepare': (request, job) => prepareOfficeRecap(desk, request, job),
    'recaps.get': ({ recapId }) => viewRecap(desk, recapId),
    'recaps.page': async (request) => {
      const { rows, total } = await findRecaps(reading(desk), request);
      return { rows: rows.map(viewLine), total };
    },
    'recaps.export': (request, job) => exportRecap(desk, request, job),
    'recaps.returnTo': (request) => returnRecap(desk, request),
  };
}
