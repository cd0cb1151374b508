import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IncidentRow, IncidentStepKind, LostItem, LostKind } from '#contract/methods/incidents.ts';
import type { DataKind } from '#domain/incidents/data-kinds.ts';
import { hoursBetween, type Moment, noticeDeadline } from '#domain/incidents/notice-deadline.ts';
import type { Protection } from '#domain/incidents/protection.ts';
import type { Knex } from 'knex';
import {
  countPersonsBy,
  findIncident,
  type IncidentRecord,
  type IncidentStepRow,
  stepsOf,
} from '../../../db/queries/incidents.ts';
import { findPage } from '../../../db/queries/paging.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { momentOf, momentText } from './moments.ts';
import { viewExposure } from './view-affected.ts';

export async function pageIncidents(
  desk: Desk,
  request: ParsedRequestOf<'incidents.page'>,
): Promise<ResponseOf<'incidents.page'>> {
  const db = reading(desk);
  const { rows, total } = await findPage<IncidentRecord>(
    db('incident').select('*'),
    request,
    { number: 'number', foundAt: 'found_on', persons: 'persons' },
    ['found_on desc', 'found_time desc', 'number desc'],
  );
  const steps = await stepsOf(
    db,
    rows.map(({ incident_id }) => incident_id),
  );
  return { total, rows: rows.map((row) => viewRow(desk, row, steps)) };
}

export async function getIncident(desk: Desk, incidentId: string): Promise<ResponseOf<'incidents.get'>> {
  const db = reading(desk);
  const row = (await findIncident(db, incidentId)) ?? refuse('INC-002');
  const steps = await stepsOf(db, [incidentId]);
  return {
    ...viewRow(desk, row, steps),
    lostOn: row.lost_on,
    items: await itemsOf(db, incidentId),
    recordedBy: row.recorded_by,
    bySchool: await countPersonsBy(db, incidentId, 'school_name'),
    byKecamatan: await countPersonsBy(db, incidentId, 'kecamatan'),
    byClass: await countPersonsBy(db, incidentId, 'class_grade'),
    ...viewExposure(JSON.parse(row.data_kinds) as DataKind[], row.protection as Protection),
    steps: steps.map((step) => ({
      kind: step.kind as IncidentStepKind,
      at: momentText({ date: step.on_date, time: step.at_time }),
      told: step.told,
      note: step.note,
      by: step.recorded_by,
    })),
  };
}

export function foundOf(row: IncidentRecord): Moment {
  return { date: row.found_on, time: row.found_time };
}

export async function itemsOf(db: Knex, incidentId: string): Promise<LostItem[]> {
  const rows = await db('incident_item')
    .where({ incident_id: incidentId })
    .orderBy('ordinal')
    .select<{ kind: string; ref: string; label: string; encrypted: number }[]>('*');
  return rows.map(viewItem);
}

export function viewItem(row: { kind: string; ref: string; label: string; encrypted: number }): LostItem {
  return { kind: row.kind as LostKind, ref: row.ref, label: row.label, encrypted: row.encrypted === 1 };
}

function viewRow(desk: Desk, row: IncidentRecord, allSteps: readonly IncidentStepRow[]): IncidentRow {
  const steps = allSteps.filter(({ incident_id }) => incident_id === row.incident_id);
  const has = (kind: IncidentStepKind) => steps.some((step) => step.kind === kind);
  const found = foundOf(row);
  const due = noticeDeadline(found);
  return {
    incidentId: row.incident_id,
    number: row.number,
    description: row.description,
    foundAt: momentText(found),
    dueAt: momentText(due),
    hoursLeft: hoursBetween({ date: todayOf(desk), time: momentOf(desk.clock.now()).time }, due),
    persons: row.persons,
    toldSubjects: has('subjek'),
    toldAuthority: has('lembaga'),
    closed: has('selesai'),
  };
}
