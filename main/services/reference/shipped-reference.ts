import { parseHolidayTable } from '#domain/deadlines/parse-holiday-table.ts';
import { parsePolicyEdition, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { Work } from '../command.ts';
import type { Desk } from '../desk.ts';

const editions = ['pergub-27-2013', 'pergub-4-2018-jo-15-2019', 'kjp-plus-2025-tahap-1'];
const holidayYears = [2013, 2024, 2025, 2026];

/** What the program ships becomes the Dinas' own reference data; it reaches the others only by Paket. */
export async function loadShippedReference(desk: Desk, work: Work, schoolYear: string): Promise<void> {
  const known = editions.map((name) => ({ name, json: desk.shipped.json(`editions/${name}.json`) }));
  const active = activeEdition(
    known.map(({ json }) => editionOf(json)),
    schoolYear,
  );
  for (const { json } of known) {
    const edition = editionOf(json);
    await work.db('edition').insert({
      edition_id: edition.id,
      content: JSON.stringify(json),
      active: edition.id === active ? 1 : 0,
      source: 'bawaan program',
      taken_at: work.at,
    });
  }
  for (const year of holidayYears) {
    const table = parseHolidayTable(desk.shipped.json(`holidays/${year}.json`));
    if (!table.ok) throw new Error(`Shipped holidays ${year}: ${table.problem}`);
    for (const day of table.value.days) {
      await work.db('holiday').insert({
        date: day.date,
        kind: day.kind,
        name: day.name,
        basis: day.basis,
        version: `${year}:${table.value.version}`,
      });
    }
  }
}

/** The newest edition in force when the school year begins (Juli). */
export function activeEdition(known: readonly PolicyEdition[], schoolYear: string): string {
  const begin = `${schoolYear.slice(0, 4)}-07-31`;
  const inForce = known
    .filter((edition) => edition.effectiveFrom <= begin)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1));
  return (inForce[0] ?? known[0])?.id ?? 'pergub-27-2013';
}

function editionOf(json: unknown): PolicyEdition {
  const edition = parsePolicyEdition(json);
  if (!edition.ok) throw new Error(`Shipped edition: ${edition.problem}`);
  return edition.value;
}
