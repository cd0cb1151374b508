import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { searchWords } from '../../../db/queries/search-words.ts';
import { findPage } from '../../../db/queries/paging.ts';
import { type Desk, reading } from '../desk.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { type CandidateRecord, candidateStates, maskedNik } from './candidate.ts';
import { countKept } from './count-candidates.ts';

export async function pageCandidates(
  desk: Desk,
  request: ParsedRequestOf<'candidates.page'>,
): Promise<ResponseOf<'candidates.page'>> {
  const db = reading(desk);
  const query = db('candidate').select(
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
  );
  if (request.state !== null) void query.where({ state: request.state });
  if (request.from !== null) void query.where({ from_office: request.from });
  const words = searchWords(request.search);
  if (words !== null)
    void query.whereIn(
      'application_id',
      db('candidate_search').whereRaw('candidate_search MATCH ?', [words]).select('application_id'),
    );
  const sortable = {
    name: 'name',
    schoolName: 'school_name',
    level: 'level',
    stateLabel: 'state',
    birthDate: 'birth_date',
    from: 'from_office',
  };
  // Counting 750,000 rows takes longer than finding a hundred of them.
  const counted = words === null ? await countKept(db, request) : undefined;
  const order = ['name', 'application_id'];
  const page = await findPage<CandidateRecord>(query, request, sortable, order, counted);
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
