import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { addStep } from './add-step.ts';
import { findLostItems } from './find-lost.ts';
import { exportPersons, pagePersons } from './list-persons.ts';
import { printNotice } from './print-notice.ts';
import { assessLoss, recordIncident } from './record-incident.ts';
import { getIncident, pageIncidents } from './view-incident.ts';

type IncidentMethod =
  | 'incidents.page'
  | 'incidents.find'
  | 'incidents.assess'
  | 'incidents.record'
  | 'incidents.get'
  | 'incidents.persons'
  | 'incidents.addStep'
  | 'incidents.exportPersons'
  | 'incidents.notice';

export function incidentHandlers(desk: Desk): HandlersOf<IncidentMethod> {
  return {
    'incidents.page': (request) => pageIncidents(desk, request),
    'incidents.find': (request) => findLostItems(desk, request),
    'incidents.assess': (request, job) => assessLoss(desk, request, job),
    'incidents.record': (request, job) => recordIncident(desk, request, job),
    'incidents.get': ({ incidentId }) => getIncident(desk, incidentId),
    'incidents.persons': (request) => pagePersons(desk, request),
    'incidents.addStep': (request) => addStep(desk, request),
    'incidents.exportPersons': (request, job) => exportPersons(desk, request, job),
    'incidents.notice': (request, job) => printNotice(desk, request, job),
  };
}
