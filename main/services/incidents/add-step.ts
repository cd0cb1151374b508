import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { Moment } from '#domain/incidents/notice-deadline.ts';
import { findIncident, stepsOf } from '../../../db/queries/incidents.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { momentText, momentWords } from './moments.ts';
import { requirePast } from './record-incident.ts';
import { foundOf } from './view-incident.ts';

/** What was done or who was told, and when; an incident ends only after both notices of Pasal 46 ayat (1). */
export async function addStep(
  desk: Desk,
  request: ParsedRequestOf<'incidents.addStep'>,
): Promise<ResponseOf<'incidents.addStep'>> {
  const { incidentId, kind, told, note } = request;
  const moment: Moment = { date: request.on, time: request.time };
  requirePast(desk, moment);
  await command(desk, { action: 'incidents.addStep', object: incidentId, facts: request }, async (work) => {
    const incident = (await findIncident(work.db, incidentId)) ?? refuse('INC-002');
    const found = foundOf(incident);
    if (momentText(moment) < momentText(found)) refuse('INC-004', { found: momentWords(found) });
    const steps = await stepsOf(work.db, [incidentId]);
    const has = (wanted: string) => steps.some((step) => step.kind === wanted);
    if (has('selesai')) refuse('INC-005', { number: incident.number });
    if (kind === 'selesai') {
      const missing = [
        ...(has('subjek') || incident.persons === 0 ? [] : ['orang tua atau wali']),
        ...(has('lembaga') ? [] : ['lembaga']),
      ];
      if (missing.length > 0) refuse('INC-006', { missing: missing.join(' dan ') });
    }
    await work.db('incident_step').insert({
      incident_id: incidentId,
      ordinal: steps.length + 1,
      kind,
      on_date: moment.date,
      at_time: moment.time,
      told,
      note,
      recorded_at: work.at,
      recorded_by: work.actor.name,
    });
  });
  return {};
}
