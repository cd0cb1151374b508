import type { Knex } from 'knex';
import { searchPlaces } from './search-places.ts';

export interface ErasablePupil {
  readonly pupil_id: string;
  readonly name: string;
  readonly school_name: string;
  /** RFC 3339 instant of his first record here. */
  readonly created_at: string;
}

export async function findErasable(db: Knex, applicationId: string): Promise<ErasablePupil | null> {
  const [row] = await db.raw<ErasablePupil[]>(
    `SELECT pupil_id, pupil.name, coalesce(school.name, application.npsn) AS school_name, pupil.created_at
     FROM application JOIN pupil USING (pupil_id) LEFT JOIN school ON school.npsn = application.npsn
     WHERE application_id = :applicationId`,
    { applicationId },
  );
  return row ?? null;
}

export interface SealedPaper {
  readonly label: string;
  readonly link: string | null;
}

/** Every signed, announced or sent thing that names the pupil. */
export async function sealedAbout(db: Knex, pupilId: string): Promise<readonly SealedPaper[]> {
  return await db.raw<SealedPaper[]>(
    `WITH mine AS (SELECT application_id, round_id FROM application WHERE pupil_id = :pupilId)
    SELECT 'Berita Acara nomor ' || number AS label, '/documents/' || document_id AS link FROM berita_acara
      WHERE round_id IN (SELECT round_id FROM mine) AND void_reason IS NULL
    UNION ALL SELECT 'Pengumuman nomor ' || number, '/documents/' || document_id FROM announcement
      WHERE round_id IN (SELECT round_id FROM mine)
    UNION ALL SELECT 'Rekap ' || unit_label, '/recaps/' || recap_id FROM recap
      WHERE recap_id IN (SELECT recap_id FROM recap_row WHERE application_id IN (SELECT application_id FROM mine))
    UNION ALL SELECT 'Keberatan ' || agenda_no, '/objections/' || objection_id FROM objection
      WHERE application_id IN (SELECT application_id FROM mine)
    UNION ALL SELECT 'Keputusan penetapan', NULL FROM determination_row
      WHERE application_id IN (SELECT application_id FROM mine)
    UNION ALL SELECT 'Data penerima bantuan', '/recipients/' || application_id FROM recipient
      WHERE application_id IN (SELECT application_id FROM mine)
    UNION ALL SELECT 'Sanksi', '/sanctions/' || sanction_id FROM sanction
      WHERE application_id IN (SELECT application_id FROM mine)
    UNION ALL SELECT 'Koreksi putaran', '/rounds/' || round_id FROM round_correction
      WHERE application_id IN (SELECT application_id FROM mine)
    UNION ALL SELECT 'SPTJM ' || sptjm.school_name, '/school-lists/' || list_id FROM sptjm
      WHERE list_id IN (SELECT list_id FROM school_list_row WHERE application_id IN (SELECT application_id FROM mine))
    UNION ALL SELECT 'Usulan yang diterima dengan Paket', '/paket/' || paket_id FROM candidate
      WHERE pupil_id = :pupilId OR application_id IN (SELECT application_id FROM mine)
    UNION ALL SELECT 'Berkas yang diserahkan dengan Paket', '/paket/' || paket_id FROM handed_over
      WHERE application_id IN (SELECT application_id FROM mine)
    UNION ALL SELECT 'Lampiran ' || kind, NULL FROM attachment
      WHERE subject_id = :pupilId OR subject_id IN (SELECT application_id FROM mine)`,
    { pupilId },
  );
}

// A draft is free text of a form: whatever of it names the pupil, by id, NIK or name, goes as a whole.
const mentionsPupil = `EXISTS (
  SELECT 1 FROM (SELECT name AS word FROM pupil WHERE pupil_id = :pupilId UNION SELECT nik FROM pupil WHERE pupil_id = :pupilId
    UNION SELECT :pupilId UNION SELECT application_id FROM application WHERE pupil_id = :pupilId)
  WHERE instr(lower(draft.form || draft.content), lower(word)) > 0)`;

export interface ErasedPart {
  readonly label: string;
  readonly count: number;
}

/** How many rows of each kind would go. */
export async function erasableParts(db: Knex, pupilId: string): Promise<readonly ErasedPart[]> {
  return await db.raw<ErasedPart[]>(
    `WITH mine AS (SELECT application_id FROM application WHERE pupil_id = :pupilId)
    SELECT 'data pokok peserta didik' AS label, count(*) AS count FROM pupil WHERE pupil_id = :pupilId
    UNION ALL SELECT 'usulan', count(*) FROM mine
    UNION ALL SELECT 'baris rekap sekolah', count(*) FROM application JOIN import_row
      ON import_row.import_id = application.import_id AND import_row.ordinal = application.import_ordinal
      WHERE application.pupil_id = :pupilId
    UNION ALL SELECT 'baris Data Siswa', count(*) FROM school_list_row WHERE application_id IN (SELECT application_id FROM mine)
    UNION ALL SELECT 'formulir rekening', count(*) FROM account_form WHERE application_id IN (SELECT application_id FROM mine)
    UNION ALL SELECT 'catatan berkas', count(*) FROM application_paper WHERE application_id IN (SELECT application_id FROM mine)
    UNION ALL SELECT 'keputusan pembandingan', count(*) FROM comparison_decision
      WHERE application_id IN (SELECT application_id FROM mine)
    UNION ALL SELECT 'draf isian', count(*) FROM draft WHERE ${mentionsPupil}`,
    { pupilId },
  );
}

const erasedName = '(data dihapus)';

/** Removes the pupil from every table; rows of a file keep their place and lose their content. */
export async function erasePupil(db: Knex, pupilId: string): Promise<void> {
  const mine = await db('application').where({ pupil_id: pupilId }).pluck<string[]>('application_id');
  await db.raw(`DELETE FROM draft WHERE ${mentionsPupil}`, { pupilId });
  // FTS5 leaves deleted words in its segments unless it is told not to.
  await db.raw("INSERT INTO pupil_search (pupil_search, rank) VALUES ('secure-delete', 1)");
  await db('pupil_search')
    .whereIn('rowid', searchPlaces(db, 'pupil_search', [pupilId]))
    .delete();
  const emptied = {
    name: erasedName,
    parsed: null,
    cells: db.raw("json_set(cells, '$.raw', json('[]'))"),
    problems: '[]',
  };
  await db('import_row')
    .whereRaw(
      '(import_id, ordinal) IN (SELECT import_id, import_ordinal FROM application WHERE pupil_id = ?)',
      [pupilId],
    )
    .update(emptied);
  await db('school_list_row')
    .whereIn('application_id', mine)
    .update({ ...emptied, advice: null });
  await db('incident_person')
    .whereIn('application_id', mine)
    .update({ name: erasedName, guardian_name: null, address: null, phone: null });
  for (const table of ['account_form', 'application_paper', 'comparison_decision', 'application'])
    await db(table).whereIn('application_id', mine).delete();
  await db('pupil').where({ pupil_id: pupilId }).delete();
}

/** Deleted rows are overwritten in the database (`secure_delete`); this empties its log too. False while a reader holds it. */
export async function sweepRemains(db: Knex): Promise<boolean> {
  const [row] = await db.raw<{ busy: number }[]>('PRAGMA wal_checkpoint(TRUNCATE)');
  return row?.busy === 0;
}
