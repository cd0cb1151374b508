import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { findSchools, type ListedSchoolRow } from '../../../db/queries/schools.ts';
import { type Desk, reading } from '../desk.ts';

/** The register of schools with their coverage (U12). */
export async function listSchools(
  desk: Desk,
  request: ParsedRequestOf<'schools.page'>,
): Promise<ResponseOf<'schools.page'>> {
  const { rows, total } = await findSchools(reading(desk), request, request.search);
  return { rows: rows.map(viewSchool), total };
}

function viewSchool(row: ListedSchoolRow): ResponseOf<'schools.page'>['rows'][number] {
  return {
    npsn: row.npsn,
    name: row.name,
    levelGroup: row.level_group,
    status: row.status,
    kecamatanCode: row.kecamatan_code,
    address: row.address,
    headName: row.head_name,
    headNip: row.head_nip,
    pengawasName: row.pengawas_name,
    pengawasNip: row.pengawas_nip,
    komiteName: row.komite_name,
    coverage: row.applications > 0 ? 'diimpor' : row.nihil_letter === null ? 'belum' : 'nihil',
    applications: row.applications,
  };
}
