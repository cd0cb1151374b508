import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dates } from '../../../main/demo/dates.ts';
import { allRows, type DemoOffice } from '../../../main/demo/demo-office.ts';
import { officeOf, onDate } from '../../../main/demo/road.ts';
import { seededDraw } from '../../support/matching/draw.ts';
import { readySection } from '../../support/e2e-ready-section.ts';
import { recapHeader } from '../../support/recap-csv.ts';
import { benchChild } from '../people.ts';
import { prepared } from '../prepared.ts';
import { recapLine } from '../recap-line.ts';

export const sectionCode = '317308-seksi-dasar';
const listed = { npsn: '20101801', name: 'SDN Kembangan Utara 01 Pg', firstGrade: 1 };
const senders = [
  { name: 'MIS Al-Ikhlas', firstGrade: 1 },
  { name: 'SMPN 215 Jakarta', firstGrade: 7 },
  { name: 'SMP Tunas Bangsa', firstGrade: 7 },
] as const;
/** The program reads at most 20,000 lines of one recap, its header among them. */
const mostRows = 19_000;

/** Of the rows a window takes in, so many also stand on the paper it prints and the workbook it saves. */
export function listedRows(size: number): number {
  return Math.ceil(size * 0.4);
}

/**
 * A section whose one round holds `listedRows(size)` applications, all verified, its Berita Acara still to be drafted;
 * beside it under `berkas` the recaps of other schools, together `size` rows.
 */
export function longListOffice(folder: string, size: number): Promise<string> {
  return prepared(folder, `window-${size}`, async (path) => {
    mkdirSync(join(path, 'berkas'));
    let rest = size;
    for (const [index, sender] of senders.entries()) {
      const rows = Math.min(rest, mostRows);
      if (rows > 0)
        writeFileSync(recapFiles(path, size)[index] ?? '', recapCsv(sender.firstGrade, size - rest, rows));
      rest -= rows;
    }
    await readySection(sectionCode, '31.73.08', path, async (road) => {
      const section = officeOf(road, sectionCode);
      await section.as('operator');
      await onDate(road, dates.verifying);
      for (let taken = 0; taken < listedRows(size); taken += mostRows)
        await takeIn(
          section,
          recapCsv(listed.firstGrade, size + taken, Math.min(mostRows, listedRows(size) - taken)),
        );
      await verify(section);
      await onDate(road, dates.beritaAcara);
    });
  });
}

/** The recaps to be taken in through the window. */
export function recapFiles(path: string, size: number): readonly string[] {
  return senders.slice(0, Math.ceil(size / mostRows)).map(({ name }) => join(path, 'berkas', `${name}.csv`));
}

/** Children numbered from `first`: no two files share one. */
function recapCsv(firstGrade: number, first: number, rows: number): string {
  const draw = seededDraw(first + 1);
  const grades = firstGrade === 1 ? 6 : 3;
  const lines = Array.from({ length: rows }, (_, index) =>
    recapLine(index + 1, benchChild(draw, first + index), firstGrade + (index % grades)).join(';'),
  );
  return [recapHeader, ...lines].join('\n');
}

async function takeIn(section: DemoOffice, csv: string): Promise<void> {
  const file = section.put(`${listed.name}.csv`, Buffer.from(csv));
  const { importId } = await section.call('imports.preview', { file, npsn: listed.npsn });
  await section.call('imports.commit', { importId });
}

/** One round with a result for every application. */
async function verify(section: DemoOffice): Promise<void> {
  const { roundIds } = await section.call('rounds.open', {
    npsn: listed.npsn,
    schoolYearStart: dates.schoolYearStart,
    decreeNumber: '412/2013',
    decreeDate: '2013-06-28',
    openedOn: dates.schoolYearStart,
  });
  const [roundId = ''] = roundIds;
  await section.call('rounds.startVerifying', { roundId, on: dates.verifying });
  await section.call('rounds.runChecks', { roundId });
  await section.call('rounds.acceptAdvice', { roundId, decidedOn: dates.verifying });
  const open = await allRows((page) =>
    section.call('rounds.verification', { roundId, page, pageSize: 100, show: 'undecided' }),
  );
  if (open.length === 0) return;
  await section.call('rounds.setResults', {
    roundId,
    decidedOn: dates.verifying,
    results: open.map(({ applicationId, adviceReasons }) => ({
      applicationId,
      result: 'tidak-lulus',
      reasonCodes: adviceReasons.map(({ code }) => code),
      deviationReason: null,
    })),
  });
}
