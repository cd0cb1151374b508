import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { SchoolChoice } from '#contract/methods/schools.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { isMadrasah } from '#domain/routing/levels.ts';
import { findSchool, findSchoolChoices, type SchoolRow } from '../../../db/queries/schools.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { command } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import { groupOf } from './save-school.ts';

type Request = ParsedRequestOf<'schools.saveOutside'>;

/** A school outside DKI, whose pupils apply as class b (G-08); it has no rounds and signs nothing here. */
export async function saveOutsideSchool(
  desk: Desk,
  request: Request,
): Promise<ResponseOf<'schools.saveOutside'>> {
  const npsn = request.npsn ?? localNumber(request);
  const group = groupOf(request.levels);
  await command(desk, { action: 'schools.saveOutside', object: npsn, facts: request }, async ({ db }) => {
    const known = await findSchool(db, npsn);
    if (known && (known.region === 'dki' || known.name !== request.name))
      refuse('SCH-011', { npsn, name: known.name });
    await db('school')
      .insert({
        npsn,
        name: request.name,
        level_group: group,
        levels: JSON.stringify(request.levels),
        status: request.status,
        under_ministry: isMadrasah(group) ? 'kemenag' : 'dikbud',
        region: 'luar-dki',
        kecamatan_code: null,
        address: request.address,
        kota: request.kota,
        province: request.province,
        active: 1,
      })
      .onConflict('npsn')
      .merge();
  });
  const saved = (await findSchool(reading(desk), npsn)) ?? refuse('SCH-002', { npsn });
  return viewChoice(saved);
}

/** Schools of this or the other side of the border, by name or NPSN. */
export async function findSchoolsToChoose(
  desk: Desk,
  { search, region }: ParsedRequestOf<'schools.find'>,
): Promise<ResponseOf<'schools.find'>> {
  return (await findSchoolChoices(reading(desk), search, region)).map(viewChoice);
}

const localLetter = 'X';

/**
 * Stands in for an NPSN nobody knows: the same school gets the same number at every office.
 *
 * A letter and seven digits, as Paket carry it; derived from name, jenjang and kota, not counted up.
 */
function localNumber({ name, levels, kota }: Request): string {
  const digest = sha256Hex(
    new TextEncoder().encode([name, ...levels.toSorted(), kota].map(lettersOf).join('\n')),
  );
  return `${localLetter}${String(Number.parseInt(digest.slice(0, 12), 16) % 10_000_000).padStart(7, '0')}`;
}

/** `SMP Negeri 1` and `smp negeri  1` are one school. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function viewChoice(row: SchoolRow): SchoolChoice {
  return {
    npsn: row.npsn,
    official: !row.npsn.startsWith(localLetter),
    name: row.name,
    levels: JSON.parse(row.levels) as string[],
    place:
      row.region === 'dki'
        ? row.address
        : [row.kota, row.province].filter((part) => part !== null).join(', '),
  };
}
