import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IntakeRow } from '#domain/intake/intake-row.ts';
import { type Nik, parseNik } from '#domain/people/nik.ts';
import { pupilsWithNik } from '../../../db/queries/imports.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { command, type Work } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import { kotaLookup } from '../shipped-wilayah.ts';
import { importStateWords } from './commit-import.ts';
import { getImport, viewImport } from './import-view.ts';
import { officeYear } from '../editions/period.ts';
import { isReturning } from './known-pupils.ts';
import { receivingRounds } from './open-rounds.ts';
import { readyRow, takeInRows } from './take-in.ts';

type Decision = ParsedRequestOf<'imports.decideHeld'>;

/** A person decides one held row against the paper; what is already held is never overwritten (SP07). */
export async function decideHeld(desk: Desk, request: Decision): Promise<ResponseOf<'imports.decideHeld'>> {
  const { importId, ordinal, decision, reason } = request;
  await command(
    desk,
    { action: `imports.held.${decision}`, object: importId, facts: { ordinal, reason } },
    async (work) => {
      const file = await getImport(work.db, importId);
      if (file.state !== 'committed') refuse('IMP-022', { state: importStateWords[file.state] });
      const row = await work
        .db('import_row')
        .where({ import_id: importId, ordinal, state: 'held' })
        .first<{ parsed: string } | undefined>('parsed');
      if (!row) refuse('IMP-024');
      const nik =
        decision === 'accept'
          ? await accept(desk, work, request, file, JSON.parse(row.parsed) as IntakeRow)
          : null;
      await work
        .db('import_row')
        .where({ import_id: importId, ordinal })
        .update({
          state: 'resolved',
          decision: JSON.stringify({ decision, nik, reason, by: work.actor.name, at: work.at }),
        });
      const counted =
        decision === 'accept' ? { accepted: file.accepted + 1 } : { rejected: file.rejected + 1 };
      await work
        .db('import_file')
        .where({ import_id: importId })
        .update({ ...counted, held: file.held - 1 });
    },
  );
  return viewImport(await getImport(reading(desk), importId));
}

async function accept(
  desk: Desk,
  work: Work,
  request: Decision,
  file: Awaited<ReturnType<typeof getImport>>,
  parsed: IntakeRow,
): Promise<Nik | null> {
  const nik = request.nik === null || request.nik === '' ? parsed.pupil.nik : typedNik(request.nik);
  const year = await officeYear(work.db, work.today);
  const intake = { ...parsed, pupil: { ...parsed.pupil, nik } };
  const [taken] = nik === null ? [] : await pupilsWithNik(work.db, [nik], year);
  if (taken && !isReturning(taken, intake))
    refuse('IMP-026', { name: taken.name, school: taken.school_name });
  const school = (await findSchool(work.db, file.npsn)) ?? refuse('SCH-002', { npsn: file.npsn });
  const ready = readyRow(request.ordinal, intake, school, taken?.pupil_id ?? null);
  if (!('birthDate' in ready)) return refuse('IMP-029', { missing: ready.join(', ') });
  const rounds = await receivingRounds(work.db, file.npsn, year, [ready]);
  await takeInRows(
    work,
    { importId: file.import_id, fileName: file.file_name, school, year, kotaOf: kotaLookup(desk), rounds },
    [ready],
  );
  return nik;
}

function typedNik(typed: string): Nik {
  const nik = parseNik(typed);
  return nik.ok ? nik.value : refuse('IMP-025', { nik: typed });
}
