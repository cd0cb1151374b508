import type { DeskApplication } from '#domain/desks/merge-desk.ts';
import type { Knex } from 'knex';
import { deskApplications, type DeskApplicationRow } from '../../../db/queries/desks.ts';
import { paperCodes, parsePapers } from '../imports/papers.ts';

/** What a desk may change, of every application of the rounds, by application id. */
export async function readDeskApplications(
  db: Knex,
  roundIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly row: DeskApplicationRow; readonly state: DeskApplication }>> {
  const rows = await deskApplications(db, roundIds);
  return new Map(rows.map((row) => [row.application_id, { row, state: stateOf(row) }]));
}

function stateOf(row: DeskApplicationRow): DeskApplication {
  const papers = parsePapers(row.documents);
  return {
    papers: paperCodes.filter((code) => papers[code]),
    // Named as the request of `pupils.correct` names them.
    person: {
      name: row.pupil_name,
      nik: row.nik,
      nisn: row.nisn,
      postalCode: row.postal_code,
      phone: row.phone,
      classGrade: row.class_grade,
      motherName: row.mother_name,
      guardianName: row.guardian_name,
      address: row.address,
      category: row.category,
    },
    result:
      row.result === null
        ? null
        : {
            result: row.result,
            reasonCodes: JSON.parse(row.result_reasons) as string[],
            deviationReason: row.deviation_reason,
            decidedOn: row.decided_on ?? '',
          },
  };
}
