import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Knex } from 'knex';
import { containing } from './paging.ts';

/** Who an application is about, with what is needed to tell the family. */
export interface AffectedRow {
  readonly application_id: string | null;
  readonly name: string;
  readonly school_name: string;
  readonly class_grade: string;
  readonly kecamatan: string;
  readonly guardian_name: string | null;
  readonly address: string | null;
  readonly phone: string | null;
}

/** Applications by one SQL condition on `application`. */
export async function affectedApplications(
  db: Knex,
  condition: string,
  bindings: Readonly<Record<string, string>>,
): Promise<readonly AffectedRow[]> {
  return await db.raw<AffectedRow[]>(
    `SELECT application_id, pupil.name, coalesce(school.name, application.npsn) AS school_name, class_grade, kecamatan,
       guardian_name, pupil.address, pupil.phone
     FROM application JOIN pupil USING (pupil_id) LEFT JOIN school ON school.npsn = application.npsn
     WHERE ${condition}`,
    bindings,
  );
}

/** Everyone this office holds data of: its pupils, what came by Paket, recipients, comparison data. */
export async function everyoneHeld(db: Knex): Promise<readonly AffectedRow[]> {
  const own = await affectedApplications(db, '1 = 1', {});
  const others = await db.raw<AffectedRow[]>(
    `SELECT application_id, name, school_name, level AS class_grade, coalesce(content ->> 'kecamatan', '') AS kecamatan,
       content ->> 'guardian_name' AS guardian_name, content ->> 'address' AS address, content ->> 'phone' AS phone
     FROM candidate
     UNION ALL
     SELECT application_id, name, school_name, coalesce(content ->> 'class_grade', ''), coalesce(content ->> 'kecamatan', ''),
       content ->> 'guardian_name', content ->> 'address', content ->> 'phone' FROM handed_over
     UNION ALL
     SELECT application_id, name, school_name, class_grade, '', NULL, NULL, NULL FROM recipient
     UNION ALL
     SELECT NULL, name, 'data pembanding ' || source, '', kecamatan, NULL, address, NULL FROM comparison_person`,
  );
  return [...own, ...others];
}

export interface IncidentRecord {
  readonly incident_id: string;
  readonly number: string;
  readonly description: string;
  readonly lost_on: IsoDate | null;
  readonly found_on: IsoDate;
  readonly found_time: string;
  readonly protection: string;
  readonly data_kinds: string;
  readonly persons: number;
  readonly recorded_by: string;
}

export interface IncidentStepRow {
  readonly incident_id: string;
  readonly ordinal: number;
  readonly kind: string;
  readonly on_date: IsoDate;
  readonly at_time: string;
  readonly told: string;
  readonly note: string;
  readonly recorded_by: string;
}

export async function findIncident(db: Knex, incidentId: string): Promise<IncidentRecord | null> {
  const row = await db('incident').where({ incident_id: incidentId }).first<IncidentRecord | undefined>();
  return row ?? null;
}

/** Those that are not declared closed yet, the oldest first. */
export async function openIncidents(db: Knex): Promise<readonly IncidentRecord[]> {
  return await db('incident')
    .whereNotExists(
      db('incident_step')
        .where({ kind: 'selesai' })
        .whereRaw('incident_step.incident_id = incident.incident_id'),
    )
    .orderBy(['found_on', 'found_time', 'number'])
    .select<IncidentRecord[]>('*');
}

export async function stepsOf(db: Knex, incidentIds: readonly string[]): Promise<readonly IncidentStepRow[]> {
  return await db('incident_step')
    .whereIn('incident_id', [...incidentIds])
    .orderBy('incident_id')
    .orderBy('ordinal')
    .select<IncidentStepRow[]>('*');
}

/** Persons of an incident counted by one of its columns, the largest first. */
export async function countPersonsBy(
  db: Knex,
  incidentId: string,
  column: 'school_name' | 'kecamatan' | 'class_grade',
): Promise<readonly { readonly label: string; readonly persons: number }[]> {
  return await db('incident_person')
    .where({ incident_id: incidentId })
    .groupBy(column)
    .orderBy('persons', 'desc')
    .orderBy(column)
    .select<{ label: string; persons: number }[]>({ label: column }, db.raw('count(*) AS persons'));
}

export interface LostRow {
  readonly kind: string;
  readonly ref: string;
  readonly label: string;
  readonly encrypted: number;
}

/** Papers, files and schools whose number or name contains the text. */
export async function findLost(db: Knex, text: string): Promise<readonly LostRow[]> {
  return await db.raw<LostRow[]>(
    `SELECT * FROM (SELECT 'document' AS kind, document_id AS ref, title || ' nomor ' || number || ', ' || subject AS label,
        0 AS encrypted
      FROM document WHERE number LIKE :like ESCAPE '\\' OR subject LIKE :like ESCAPE '\\' OR title LIKE :like ESCAPE '\\'
      ORDER BY created_at DESC LIMIT 20)
    UNION ALL SELECT * FROM (SELECT 'import', import_id, 'Berkas sekolah ' || file_name, 0
      FROM import_file WHERE file_name LIKE :like ESCAPE '\\' AND state = 'committed' ORDER BY created_at DESC LIMIT 20)
    UNION ALL SELECT * FROM (SELECT 'school', npsn, 'Seluruh usulan ' || name, 0
      FROM school WHERE name LIKE :like ESCAPE '\\' OR npsn = :text ORDER BY name LIMIT 20)`,
    { like: containing(text), text },
  );
}
