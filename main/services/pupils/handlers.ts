import type { MethodName } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { findHistory, findPupilDetail, findPupils } from '../../../db/queries/pupils.ts';
import { type Desk, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { getEdition } from '../rounds/edition.ts';
import { correctPupil } from './correct-pupil.ts';
import { explainPupil } from './explain-pupil.ts';
import { printAccount } from './print-account.ts';
import { viewPupilDetail, viewPupilLine } from './pupil-view.ts';

export function pupilHandlers(desk: Desk): HandlersOf<Extract<MethodName, `pupils.${string}`>> {
  return {
    'pupils.page': async (request) => {
      const { rows, total } = await findPupils(reading(desk), request, request);
      return { rows: rows.map(viewPupilLine), total };
    },
    'pupils.get': async ({ applicationId }) => {
      const db = reading(desk);
      const row = (await findPupilDetail(db, applicationId)) ?? refuse('OFF-002');
      const objects = [applicationId, row.round_id, row.import_id].filter((object) => object !== null);
      // Before the reference Paket came there is no edition, and no reason to be worded by one.
      const judged = row.advice !== null || row.result_reasons !== '[]';
      const edition = judged ? await getEdition(db, row.edition_id) : null;
      return viewPupilDetail(row, edition, await findHistory(db, objects));
    },
    'pupils.explain': ({ applicationId }) => explainPupil(desk, applicationId),
    'pupils.printAccount': ({ applicationId }, job) => printAccount(desk, applicationId, job),
    'pupils.correct': (request) => correctPupil(desk, request),
  };
}
