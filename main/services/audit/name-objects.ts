import type { Knex } from 'knex';

export interface NamedObject {
  readonly label: string;
  readonly link: string | null;
}

/** What the objects of a page of the log are called; what is gone or never had a name is left out. */
export async function nameObjects(
  db: Knex,
  objects: readonly string[],
): Promise<ReadonlyMap<string, NamedObject>> {
  const parts = [...new Set(objects.flatMap((object) => [object, ...object.split(' ')]))];
  const found = new Map<string, NamedObject>();
  const wanted = JSON.stringify(parts);
  for (const source of sources) {
    const rows = await db.raw<{ id: string; label: string; link: string | null }[]>(source, { wanted });
    for (const { id, label, link } of rows) found.set(id, { label, link });
  }
  const named = new Map<string, NamedObject>();
  for (const object of objects) {
    const whole = found.get(object);
    const several = object.split(' ').flatMap((part) => found.get(part) ?? []);
    if (whole) named.set(object, whole);
    else if (several.length > 0)
      named.set(object, {
        label: several.map(({ label }) => label).join('; '),
        link: several.length === 1 ? (several[0]?.link ?? null) : null,
      });
  }
  return named;
}

const wantedIds = '(SELECT value FROM json_each(:wanted))';

/** One statement for each kind of object: id, name, screen. */
const sources: readonly string[] = [
  `SELECT application_id AS id, application.name || ', ' || coalesce(school.name, application.npsn) AS label,
     '/pupils/' || application_id || '/account' AS link
   FROM application LEFT JOIN school USING (npsn) WHERE application_id IN ${wantedIds}`,
  `SELECT round_id AS id, 'putaran golongan ' || applicant_class || ', ' || coalesce(school.name, unit) AS label,
     '/rounds/' || round_id AS link
   FROM round LEFT JOIN school ON school.npsn = round.npsn WHERE round_id IN ${wantedIds}`,
  `SELECT import_id AS id, 'berkas ' || file_name || coalesce(', ' || school.name, '') AS label,
     '/imports/' || import_id AS link
   FROM import_file LEFT JOIN school USING (npsn) WHERE import_id IN ${wantedIds}`,
  `SELECT list_id AS id, 'Data Siswa ' || coalesce(school.name, school_list.npsn) AS label, NULL AS link
   FROM school_list LEFT JOIN school USING (npsn) WHERE list_id IN ${wantedIds}`,
  `SELECT document_id AS id, title || ' nomor ' || number AS label, '/documents/' || document_id AS link
   FROM document WHERE document_id IN ${wantedIds}`,
  `SELECT paket_id AS id, 'Paket ' || agenda_no AS label, '/paket/' || paket_id AS link
   FROM paket WHERE paket_id IN ${wantedIds}`,
  `SELECT digest AS id, 'Paket ' || agenda_no AS label, '/paket/' || paket_id AS link
   FROM paket WHERE digest IN ${wantedIds}`,
  `SELECT entry_id AS id, 'agenda ' || agenda_no || ', ' || counterpart AS label, '/ledger' AS link
   FROM ledger_entry WHERE entry_id IN ${wantedIds}`,
  `SELECT recap_id AS id, 'rekap ' || unit_label || ', revisi ' || revision AS label, NULL AS link
   FROM recap WHERE recap_id IN ${wantedIds}`,
  `SELECT objection_id AS id, 'keberatan ' || agenda_no AS label, '/objections/' || objection_id AS link
   FROM objection WHERE objection_id IN ${wantedIds}`,
  `SELECT order_id AS id, 'perintah nomor ' || number AS label, NULL AS link
   FROM head_order WHERE order_id IN ${wantedIds}`,
  `SELECT sanction_id AS id, 'sanksi atas ' || name AS label, '/sanctions/' || sanction_id AS link
   FROM sanction WHERE sanction_id IN ${wantedIds}`,
  `SELECT incident_id AS id, 'insiden ' || number AS label, '/incidents/' || incident_id AS link
   FROM incident WHERE incident_id IN ${wantedIds}`,
  `SELECT report_id AS id, 'laporan masyarakat ' || agenda_no AS label, NULL AS link
   FROM public_report WHERE report_id IN ${wantedIds}`,
  `SELECT user_id AS id, 'pengguna ' || name AS label, NULL AS link
   FROM user_account WHERE user_id IN ${wantedIds}`,
  `SELECT id, name || ', ' || jabatan AS label, NULL AS link FROM official WHERE id IN ${wantedIds}`,
  `SELECT npsn AS id, name AS label, NULL AS link FROM school WHERE npsn IN ${wantedIds}`,
  `SELECT office AS id, name AS label, NULL AS link FROM office WHERE office IN ${wantedIds}`,
  `SELECT edition_id AS id, 'edisi kebijakan ' || edition_id AS label, '/editions' AS link
   FROM edition WHERE edition_id IN ${wantedIds}`,
];
