import type { Knex } from 'knex';
import { hoursBetween, noticeDeadline } from '#domain/incidents/notice-deadline.ts';
import { type IncidentRecord, openIncidents, stepsOf } from '../../../db/queries/incidents.ts';
import { type Desk, opened, todayOf } from '../desk.ts';
import type { Due } from '../home/due.ts';
import { momentOf, momentWords } from './moments.ts';
import { foundOf } from './view-incident.ts';

/** Incidents whose 3 x 24 hours run, or are over, while somebody is not told (UU 27/2022 Pasal 46). */
export async function incidentDues(desk: Desk, db: Knex): Promise<readonly Due[]> {
  const incidents = await openIncidents(db);
  const steps = await stepsOf(
    db,
    incidents.map(({ incident_id }) => incident_id),
  );
  return incidents.flatMap((row) => {
    const told = new Set(steps.filter((one) => one.incident_id === row.incident_id).map(({ kind }) => kind));
    const missing = [
      ...(told.has('subjek') || row.persons === 0 ? [] : ['orang tua atau wali']),
      ...(told.has('lembaga') ? [] : ['lembaga']),
    ];
    return missing.length === 0 ? [] : [warn(desk, row, missing.join(' dan '))];
  });
}

function warn(desk: Desk, row: IncidentRecord, missing: string): Due {
  const due = noticeDeadline(foundOf(row));
  const now = { date: todayOf(desk), time: momentOf(desk.clock.now()).time };
  const hours = hoursBetween(now, due);
  return {
    id: `incident-${row.incident_id}`,
    title: `Insiden ${row.number}: beri tahu ${missing}`,
    why:
      hours < 0
        ? `batas 3 x 24 jam sudah lewat pada ${momentWords(due)}; lakukan sekarang dan catat alasannya`
        : `sisa ${hours} jam, sampai ${momentWords(due)}`,
    deadline: null,
    // The list of children is not an operator's to open; his page says whom to ask.
    link: opened(desk).actor.role === 'operator' ? '/incidents' : `/incidents/${row.incident_id}`,
    kind: 'warning',
  };
}
