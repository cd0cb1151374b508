import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { findCandidates } from '../../../db/queries/candidates.ts';
import { type Desk, reading } from '../desk.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { type CandidateRecord, candidateStates, maskedNik } from './candidate.ts';

const columns = [
  'application_id',
  'name',
  'nik',
  'birth_date',
  'sex',
  'school_name',
  'level',
  'from_office',
  'state',
  'note',
];

export async function pageCandidates(
  desk: Desk,
  request: ParsedRequestOf<'candidates.page'>,
): Promise<ResponseOf<'candidates.page'>> {
  const db = reading(desk);
  const page = await findCandidates<CandidateRecord>(db, columns, request, request);
  const names = await officeNames(desk, db);
  return {
    total: page.total,
    rows: page.rows.map((row) => ({
      applicationId: row.application_id,
      name: row.name,
      nikMasked: maskedNik(row.nik),
      birthDate: row.birth_date,
      sex: row.sex,
      schoolName: row.school_name,
      level: row.level,
      from: names.get(row.from_office) ?? row.from_office,
      state: row.state,
      stateLabel: candidateStates[row.state] ?? row.state,
      note: row.note,
    })),
  };
}
