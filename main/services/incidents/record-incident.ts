import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { partsOf } from '#domain/deadlines/iso-date.ts';
import type { Moment } from '#domain/incidents/notice-deadline.ts';
import { insertMany } from '../../../db/insert-many.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, reading, todayOf } from '../desk.ts';
import { gatherAffected, type Affected } from './gather-affected.ts';
import { momentOf, momentText, momentWords } from './moments.ts';
import { viewAffected } from './view-affected.ts';

export async function assessLoss(
  desk: Desk,
  { items }: ParsedRequestOf<'incidents.assess'>,
  job: Job,
): Promise<ResponseOf<'incidents.assess'>> {
  return viewAffected(await gatherAffected(reading(desk), items, job));
}

/** Enters a loss with everyone it concerns; from `foundOn` the 3 x 24 hours run (UU 27/2022 Pasal 46). */
export async function recordIncident(
  desk: Desk,
  request: ParsedRequestOf<'incidents.record'>,
  job: Job,
): Promise<ResponseOf<'incidents.record'>> {
  const found: Moment = { date: request.foundOn, time: request.foundTime };
  requirePast(desk, found);
  const affected = await gatherAffected(reading(desk), request.items, job);
  return command(
    desk,
    ({ incidentId }) => ({ action: 'incidents.record', object: incidentId, facts: request }),
    async (work) => {
      const incidentId = work.ids.next();
      const number = await nextNumber(work, found);
      await work.db('incident').insert({
        incident_id: incidentId,
        number,
        description: request.description,
        lost_on: request.lostOn,
        found_on: found.date,
        found_time: found.time,
        protection: affected.protection,
        data_kinds: JSON.stringify(affected.dataKinds),
        persons: affected.persons.length,
        recorded_at: work.at,
        recorded_by: work.actor.name,
      });
      await storeAffected(work, incidentId, affected);
      return { incidentId, number };
    },
  );
}

/** INC-003 for a moment that has not come; a trial date counts as the whole of that day. */
export function requirePast(desk: Desk, moment: Moment): void {
  const now = momentOf(desk.clock.now());
  const today = todayOf(desk);
  const future = moment.date > today || (today === now.date && momentText(moment) > momentText(now));
  if (future) refuse('INC-003', { moment: momentWords(moment) });
}

async function storeAffected(work: Work, incidentId: string, { items, persons }: Affected): Promise<void> {
  for (const [ordinal, item] of items.entries())
    await work.db('incident_item').insert({
      incident_id: incidentId,
      ordinal,
      ...item,
      encrypted: item.encrypted ? 1 : 0,
    });
  await insertMany(
    work.db,
    'incident_person',
    [
      'incident_id',
      'ordinal',
      'application_id',
      'name',
      'school_name',
      'class_grade',
      'kecamatan',
      'guardian_name',
      'address',
      'phone',
    ],
    persons.map((person, index) => ({
      incident_id: incidentId,
      ordinal: index + 1,
      application_id: person.applicationId,
      name: person.name,
      school_name: person.schoolName,
      class_grade: person.classGrade,
      kecamatan: person.kecamatan,
      guardian_name: person.guardianName,
      address: person.address,
      phone: person.phone,
    })),
  );
}

/** `INS-2013-001`. */
async function nextNumber({ db }: Work, { date }: Moment): Promise<string> {
  const prefix = `INS-${partsOf(date).year}-`;
  const row = (await db('incident').where('number', 'like', `${prefix}%`).max({ last: 'number' }).first()) as
    { last: string | null } | undefined;
  return `${prefix}${String(Number(row?.last?.slice(prefix.length) ?? '0') + 1).padStart(3, '0')}`;
}
