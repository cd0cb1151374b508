import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allRows } from './demo-office.ts';
import { keyOf, letterFile } from './intake.ts';
import { csvText } from './papers.ts';
import { dinasOf, officeOf, officesOfTier, type Road } from './road.ts';

/** Where one row of one file ended. */
export interface LedgerLine {
  readonly file: string;
  readonly row: string;
  readonly pupil: string;
  readonly state: 'recommended' | 'failed' | 'blocked' | 'held' | 'rejected' | 'excluded as duplicate';
  readonly reason: string;
  readonly office: string;
}

/** One line for every row that was read and every letter; the program's own lists say where each ended. */
export async function writeLedger(road: Road): Promise<LedgerLine[]> {
  const ends = await endsOf(road);
  const lines = [...(await linesOfFiles(road, ends)), ...(await linesOfLetters(road, ends))];
  const header = ['file', 'row', 'pupil', 'end state', 'reason', 'office'];
  const csv = [
    header,
    ...lines.map((line) => [line.file, line.row, line.pupil, line.state, line.reason, line.office]),
  ];
  writeFileSync(join(road.out, 'ledger.csv'), csvText(csv));
  return lines;
}

type End = Pick<LedgerLine, 'state' | 'reason' | 'office'>;
type Ends = ReadonlyMap<string, End>;

async function linesOfFiles(road: Road, ends: Ends): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  for (const section of officesOfTier(road, 'section')) {
    await section.as('operator');
    for (const file of await allRows((page) => section.call('imports.list', { page, pageSize: 100 }))) {
      if (file.state !== 'committed') continue;
      for (const row of await allRows((page) =>
        section.call('imports.rows', { importId: file.importId, page, pageSize: 200 }),
      )) {
        const place = { file: file.fileName, row: row.no, pupil: row.name };
        const problem = row.problems.find(({ severity }) => severity === 'held' || severity === 'rejected');
        if (row.applicationId === null) {
          lines.push({
            ...place,
            state: row.state === 'held' ? 'held' : 'rejected',
            reason: problem?.sentence ?? 'keputusan petugas',
            office: section.office,
          });
        } else lines.push({ ...place, ...(await endOf(road, ends, row.applicationId, section.office)) });
      }
    }
  }
  return lines;
}

async function linesOfLetters(road: Road, ends: Ends): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  for (const { row, application } of road.samples.decisions.letters) {
    const known = road.applications.get(keyOf({ file: letterFile, row }));
    if (!known) continue;
    const end = await endOf(road, ends, known.applicationId, known.office);
    lines.push({ file: letterFile, row, pupil: application.pupil.name, ...end });
  }
  return lines;
}

/** Ends known above the section: recommended at the Dinas, excluded or set aside at the Suku Dinas or Kanwil. */
async function endsOf(road: Road): Promise<Ends> {
  const ends = new Map<string, End>();
  for (const office of officesOfTier(road, 'sudin', 'kanwil')) {
    await office.as('operator');
    for (const row of await allRows((page) => office.call('candidates.page', { page, pageSize: 200 }))) {
      if (row.state === 'excluded')
        ends.set(row.applicationId, {
          state: 'excluded as duplicate',
          reason: row.note ?? '',
          office: office.office,
        });
      if (row.state === 'set-aside')
        ends.set(row.applicationId, { state: 'blocked', reason: row.note ?? '', office: office.office });
    }
  }
  const dinas = dinasOf(road);
  await dinas.as('operator');
  for (const row of await allRows((page) => dinas.call('candidates.page', { page, pageSize: 200 })))
    ends.set(row.applicationId, { state: 'recommended', reason: row.stateLabel, office: dinas.office });
  return ends;
}

async function endOf(road: Road, ends: Ends, applicationId: string, keeper: string): Promise<End> {
  const known = ends.get(applicationId);
  if (known) return known;
  const office = officeOf(road, keeper);
  const pupil = await office.call('pupils.get', { applicationId });
  const reasons = pupil.resultReasons.map(({ label }) => label).join('; ');
  if (pupil.result === 'tidak-lulus' || pupil.state === 'removedByCorrection')
    return { state: 'failed', reason: reasons || pupil.stateLabel, office: keeper };
  const { rows } = await office.call('accountForms.page', {
    npsn: pupil.npsn,
    incomplete: true,
    pageSize: 200,
  });
  const form = rows.find((row) => row.applicationId === applicationId);
  return {
    state: 'blocked',
    reason: form ? `formulir belum lengkap: ${form.problems.join(', ')}` : pupil.stateLabel,
    office: keeper,
  };
}
