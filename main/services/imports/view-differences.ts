import type { ImportDifferences } from '#contract/methods/schools.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import type { IntakeRow } from '#domain/intake/intake-row.ts';
import { compareRecaps, type NumberedRow } from '#domain/intake/recap-difference.ts';
import type { Knex } from 'knex';
import { type ImportFileRow, importRowsIn, takenInOf, type TakenRow } from '../../../db/queries/imports.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { getImport } from './import-view.ts';

/** The preview against what was taken in of the same school and period, and whether it may take its place (U08). */
export async function viewDifferences(desk: Desk, importId: string): Promise<ImportDifferences> {
  const db = reading(desk);
  const file = await getImport(db, importId);
  const taken = await takenInOf(db, file.npsn, await officeYear(db, todayOf(desk)));
  const { added, changed, missing, same } = compareRecaps(taken.map(numbered), await rowsOf(db, file));
  return {
    added: added.map(line),
    changed: changed.map((row) => ({ ...line(row), fields: row.fields })),
    missing: missing.map(line),
    same,
    replacing: replacing(file, taken),
  };
}

/** What an office has built on is not swept away with its file (Pasal 13, IMP-023). */
function replacing(file: ImportFileRow, taken: readonly TakenRow[]): ImportDifferences['replacing'] {
  const because = (code: 'IMP-022' | 'IMP-023' | 'IMP-034', values = {}) => ({
    allowed: false,
    why: fill(catalogue[code].what, values),
  });
  if (file.state !== 'preview') return because('IMP-022', { state: 'bukan pratinjau lagi' });
  if (taken.length === 0) return because('IMP-034');
  const built = taken.filter(({ round_id }) => round_id !== null).length;
  return built > 0 ? because('IMP-023', { count: built }) : { allowed: true, why: null };
}

async function rowsOf(db: Knex, { import_id }: ImportFileRow): Promise<readonly NumberedRow[]> {
  return (await importRowsIn(db, import_id, ['accepted', 'held', 'rejected', 'same', 'resolved'])).flatMap(
    ({ no, parsed }) => (parsed === null ? [] : [{ no, intake: JSON.parse(parsed) as IntakeRow }]),
  );
}

function numbered({ no, parsed }: TakenRow): NumberedRow {
  return { no, intake: JSON.parse(parsed) as IntakeRow };
}

function line({ no, intake }: NumberedRow): { no: string; name: string } {
  return { no, name: intake.pupil.name };
}
