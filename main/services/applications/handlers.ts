import type { MethodName } from '#contract/api.ts';
import { findApplications } from '../../../db/queries/applications.ts';
import { type Desk, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { completePapers } from './complete-papers.ts';
import { viewDesk } from './intake-desk.ts';
import { kecamatanOfDki } from './places.ts';
import { recordApplication } from './record.ts';
import { viewApplication, viewLine } from './view-application.ts';
import { withdrawApplication } from './withdraw.ts';

export function applicationHandlers(desk: Desk): HandlersOf<Extract<MethodName, `applications.${string}`>> {
  return {
    'applications.page': async (request) => {
      const { rows, total } = await findApplications(reading(desk), request.show, request.search, request);
      return { rows: rows.map(viewLine), total };
    },
    'applications.get': ({ applicationId }) => viewApplication(desk, applicationId),
    'applications.places': () => Promise.resolve(kecamatanOfDki(desk)),
    'applications.desk': (request) => viewDesk(desk, request),
    'applications.record': (request) => recordApplication(desk, request),
    'applications.completePapers': (request) => completePapers(desk, request),
    'applications.withdraw': (request) => withdrawApplication(desk, request),
  };
}
