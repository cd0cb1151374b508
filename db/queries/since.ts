import type { Knex } from 'knex';

export interface SinceRow {
  readonly at: string;
  readonly kind: 'impor' | 'paket';
  /** File name of an import, or agenda number and kind of a Paket. */
  readonly label: string;
  readonly from: string;
}

/** Everything taken into the books after an instant, oldest first: it is missing in a backup of that instant. */
export function takenInSince(db: Knex, instant: string): Promise<SinceRow[]> {
  return db.raw<SinceRow[]>(
    `SELECT committed_at AS at, 'impor' AS kind, file_name AS label, coalesce(school.name, import_file.npsn) AS "from"
     FROM import_file LEFT JOIN school USING (npsn) WHERE state = 'committed' AND committed_at > :instant
     UNION ALL
     SELECT coalesce(decided_at, created_at), 'paket', agenda_no || ' ' || paket.kind, coalesce(office.name, from_office)
     FROM paket LEFT JOIN office ON office.office = from_office
     WHERE direction = 'masuk' AND paket.kind <> 'receipt' AND paket.state NOT IN ('ditolak', 'karantina')
       AND coalesce(decided_at, created_at) > :instant
     ORDER BY 1`,
    { instant },
  );
}
