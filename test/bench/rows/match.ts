import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchCandidate } from '#domain/people/match-candidate.ts';
import { compareApplications } from '../../../main/services/comparison/compare-applications.ts';
import { storeComparisonSet } from '../../../main/services/comparison/store-set.ts';
import { drawLabelledPairs } from '../../support/matching/labelled-pairs.ts';
import { scorePairs } from '../../support/matching/score.ts';
import { seededDraw } from '../../support/matching/draw.ts';
import type { BenchRow, Slice } from '../bench-row.ts';
import { openBenchOffice } from '../bench-office.ts';
import { listedPersons } from '../comparison-list.ts';
import { byTurns, ratioLine, timed } from '../measure.ts';
import { benchChild } from '../people.ts';
import { prepared } from '../prepared.ts';
import { runShell } from '../run-shell.ts';

const set = { source: 'PPLS', version: '2011' };
const chunk = 2000;

/** A list in the store, and both sides as plain text for the same comparison in C. */
function listInStore({ folder, size }: Slice): Promise<string> {
  return prepared(folder, `cocok-${size}`, async (path) => {
    const applicants = Math.floor(size / 10);
    const persons = [...listedPersons(size, applicants)];
    const office = await openBenchOffice(join(path, 'data'), 'section');
    const { database } = office;
    await database.write.transaction((db) =>
      storeComparisonSet({ db, today: office.desk.clock.today() }, { ...set, from: 'dinas' }, [
        ...persons.map((person) => ({
          ref: person.ref,
          nik: person.nik,
          name: person.name,
          birth_date: person.birthDate,
          sex: person.sex,
          address: person.address,
          kelurahan: person.kelurahan,
          kecamatan: 'Kembangan',
          category: 'desil 2',
        })),
      ]),
    );
    await office.close();
    writeFileSync(join(path, 'listed.txt'), persons.map(plainLine).join(''));
    writeFileSync(join(path, 'asked.txt'), [...roundsOf(applicants)].flat().map(plainLine).join(''));
    mkdirSync(join(path, 'c'));
    runShell('cc', ['-O2', '-o', join(path, 'c/match'), join(import.meta.dirname, '../match-reference.c')]);
  });
}

/** Applications against the comparison list, in chunks as a round of schools comes; a C program does the bare comparison. */
export const matchRow: BenchRow = {
  name: 'match',
  job: 'match applicants with ten times as many listed persons',
  reference: 'the same join and name comparison in C',
  sizes: [10_000, 50_000, 250_000, 1_500_000],
  goalSize: 1_500_000,
  smokeSize: 300,
  memoryMb: 512,
  async prepare(slice) {
    await listInStore(slice);
  },
  async measure(slice) {
    const path = await listInStore(slice);
    const office = await openBenchOffice(join(path, 'data'), 'section');
    try {
      const pair = await byTurns(
        slice.runs,
        async () => {
          let time = 0;
          for (const asked of roundsOf(Math.floor(slice.size / 10)))
            time += await timed(() => compareApplications(office.database.read, set, asked.map(comparedOf)));
          return time;
        },
        // Reading the texts is not what is compared: the program tells its own time.
        () =>
          Promise.resolve(
            Number(runShell(join(path, 'c/match'), [join(path, 'asked.txt'), join(path, 'listed.txt')])),
          ),
      );
      const { recall, exactPrecision } = scorePairs(drawLabelledPairs());
      return [
        ratioLine('match', pair, 3),
        {
          label: 'recall on labelled pairs',
          value: recall,
          unit: 'of 1',
          goal: { limit: 0.98, is: 'least' },
          oursMs: null,
          referenceMs: null,
        },
        {
          label: 'precision of what nobody is asked about',
          value: exactPrecision,
          unit: 'of 1',
          goal: { limit: 0.99, is: 'least' },
          oursMs: null,
          referenceMs: null,
        },
      ];
    } finally {
      await office.close();
    }
  },
};

type Asked = ReturnType<typeof benchChild> & { readonly ref: string };

/** As a section has them: never all of a province at once. */
function* roundsOf(count: number): Generator<readonly Asked[]> {
  const draw = seededDraw(count);
  for (let start = 0; start < count; start += chunk)
    yield Array.from({ length: Math.min(chunk, count - start) }, (_, index) => ({
      ...benchChild(draw, start + index),
      ref: `A${start + index}`,
    }));
}

function comparedOf({ ref, name, nik, birthDate, sex }: Asked) {
  return { application_id: ref, name, nik, birth_date: birthDate, sex };
}

function plainLine(
  person: Pick<Asked, 'name' | 'birthDate' | 'sex'> & { readonly nik: string | null; readonly ref: string },
): string {
  const { nameKey } = matchCandidate({
    id: person.ref,
    name: person.name,
    nik: null,
    birthDate: person.birthDate,
    sex: person.sex,
    motherName: null,
    guardianName: null,
    kkNumber: null,
  });
  return `${person.nik ?? '-'}\t${person.birthDate}\t${nameKey}\n`;
}
