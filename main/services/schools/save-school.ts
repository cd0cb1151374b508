import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { isMadrasah, type Level, type LevelGroup, levelGroupOf } from '#domain/routing/levels.ts';
import { countApplications, findSchool } from '../../../db/queries/schools.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';

/** Adds a school to the register or changes it; documents already made keep the names they were made with (U34). */
export async function saveSchool(
  desk: Desk,
  request: ParsedRequestOf<'schools.save'>,
): Promise<ResponseOf<'schools.save'>> {
  const group = groupOf(request.levels);
  await command(desk, { action: 'schools.save', object: request.npsn, facts: request }, async ({ db }) => {
    const known = await findSchool(db, request.npsn);
    if (known?.region === 'luar-dki') refuse('SCH-011', { npsn: request.npsn, name: known.name });
    await db('school')
      .insert({
        npsn: request.npsn,
        name: request.name,
        level_group: group,
        levels: JSON.stringify(request.levels),
        status: request.status,
        under_ministry: isMadrasah(group) ? 'kemenag' : 'dikbud',
        region: 'dki',
        kecamatan_code: request.kecamatanCode,
        address: request.address,
        head_name: request.headName,
        head_nip: request.headNip,
        pengawas_name: request.pengawasName,
        pengawas_nip: request.pengawasNip,
        komite_name: request.komiteName,
        active: 1,
      })
      .onConflict('npsn')
      .merge();
  });
  return {};
}

/** Records a school's letter that it has no candidates, so that coverage can reach 100 % (U12). */
export async function recordNihil(
  desk: Desk,
  { npsn, letter }: ParsedRequestOf<'schools.nihil'>,
): Promise<ResponseOf<'schools.nihil'>> {
  await command(desk, { action: 'schools.nihil', object: npsn, facts: { letter } }, async ({ db }) => {
    if (!(await findSchool(db, npsn))) refuse('SCH-002', { npsn });
    const count = await countApplications(db, npsn);
    if (count > 0) refuse('SCH-003', { count });
    await db('school').where({ npsn }).update({ nihil_letter: letter });
  });
  return {};
}

/** One school, one level; only an SLB joins its three levels (Pasal 9(1)a, 25a). */
export function groupOf(levels: readonly Level[]): LevelGroup {
  const groups = new Set(levels.map(levelGroupOf));
  const [group] = groups;
  if (group === undefined || groups.size > 1) return refuse('SCH-001');
  return group;
}
