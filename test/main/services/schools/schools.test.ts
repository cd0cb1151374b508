import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schoolHandlers } from '../../../../main/services/schools/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { importSample } from '../rounds/round-walk.ts';

let office: TestOffice;
let schools: ReturnType<typeof schoolHandlers>;
beforeEach(async () => {
  office = await openTestOffice();
  schools = schoolHandlers(office.desk);
});
afterEach(() => office.close());

const paging = { page: 0, pageSize: 50, sort: null, search: '' };
const school: Parameters<(typeof schools)['schools.save']>[0] = {
  npsn: '20109999',
  name: 'SDN Joglo 05',
  levels: ['SD'],
  status: 'negeri',
  kecamatanCode: '31.73.08',
  address: 'Jl. Joglo Raya',
  headName: 'Dra. Ratna',
  headNip: null,
  pengawasName: 'Hj. Sri',
  pengawasNip: null,
  komiteName: 'H. Umar',
};

describe('the register of schools', () => {
  it('tells for each school whether its recap came, is nihil, or is still missing (U12)', async () => {
    await importSample(office, 'SLB B-C Tri Asih.ods');
    await schools['schools.nihil']({ npsn: '20101777', letter: '12/SMP-TB/VII/2013' }, quietJob);
    const { rows, total } = await schools['schools.page'](paging, quietJob);
    expect(total).toBe(6);
    expect(rows.map(({ name, coverage, applications }) => [name, coverage, applications])).toContainEqual([
      'SLB B-C Tri Asih',
      'diimpor',
      19,
    ]);
    expect(rows.find(({ npsn }) => npsn === '20101777')?.coverage).toBe('nihil');
    expect(rows.find(({ npsn }) => npsn === '20101801')?.coverage).toBe('belum');
    await expect(schools['schools.nihil']({ npsn: '20105230', letter: 'x' }, quietJob)).rejects.toMatchObject(
      { code: 'SCH-003', values: { count: 19 } },
    );
  });

  it('a recap ends nihil', async () => {
    await schools['schools.nihil']({ npsn: '20101777', letter: '12/SMP-TB/VII/2013' }, quietJob);
    await importSample(office, 'SMP Tunas Bangsa.xlsx');
    const { rows } = await schools['schools.page']({ ...paging, search: 'tunas' }, quietJob);
    expect(rows).toMatchObject([{ coverage: 'diimpor', applications: 30 }]);
  });

  it('saves, changes and searches', async () => {
    await schools['schools.save'](school, quietJob);
    await schools['schools.save']({ ...school, name: 'SDN Joglo 05 Pg' }, quietJob);
    const found = await schools['schools.page']({ ...paging, search: 'joglo' }, quietJob);
    expect(found.rows).toMatchObject([{ name: 'SDN Joglo 05 Pg', levelGroup: 'SD' }]);
    expect((await schools['schools.page']({ ...paging, search: '2010999' }, quietJob)).total).toBe(1);
    expect((await schools['schools.page']({ ...paging, search: '%' }, quietJob)).total).toBe(0);
    await expect(
      schools['schools.save']({ ...school, levels: ['SD', 'SMP'] }, quietJob),
    ).rejects.toMatchObject({ code: 'SCH-001' });
  });
});
