import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { ComparisonRow } from '#domain/intake/comparison-row.ts';
import { describeFileProblem, type FileProblem } from '#domain/intake/file-problems.ts';
import { command } from '../command.ts';
import { storeComparisonSet } from '../comparison/store-set.ts';
import { type Desk, type Job, reading, todayOf } from '../desk.ts';

type Reading =
  | {
      readonly kind: 'read';
      readonly read: number;
      readonly rejected: number;
      readonly rows: readonly ComparisonRow[];
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Takes in the Dinas' comparison list; it replaces an earlier one of the same source and version (Pasal 12). */
export async function importComparison(
  desk: Desk,
  request: ParsedRequestOf<'comparison.import'>,
  job: Job,
): Promise<ResponseOf<'comparison.import'>> {
  const file = desk.shelf.take(request.file) ?? refuse('SYS-008');
  const reading = await desk.tasks.run<Reading>(
    'comparison.read',
    { bytes: file.bytes, today: todayOf(desk) },
    job,
  );
  if (reading.kind === 'refused')
    refuse(reading.problem.code, { detail: describeFileProblem(reading.problem).what });
  const { source, version } = request;
  await command(
    desk,
    { action: 'comparison.import', object: `${source} ${version}`, facts: { read: reading.read } },
    async (work) => {
      await storeComparisonSet(
        work,
        { source, version, from: work.own.office },
        reading.rows.map((row, index) => ({
          ref: row.sourceId || String(index + 1),
          nik: row.nik,
          name: row.name,
          birth_date: row.birthDate,
          sex: row.sex,
          address: row.address,
          kelurahan: row.kelurahan,
          kecamatan: row.kecamatan,
          category: row.decile === null ? '' : `desil ${row.decile}`,
        })),
      );
    },
  );
  return { read: reading.read, accepted: reading.rows.length, rejected: reading.rejected };
}

export async function summariseComparison(desk: Desk): Promise<ResponseOf<'comparison.summary'>> {
  const row = (await reading(desk)('comparison_set').orderBy('received_on', 'desc').first()) as
    { source: string; version: string; persons: number; received_on: string } | undefined;
  return row
    ? { source: row.source, version: row.version, persons: row.persons, receivedOn: row.received_on }
    : null;
}
