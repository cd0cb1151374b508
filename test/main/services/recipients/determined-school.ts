import { command } from '../../../../main/services/command.ts';
import {
  type OutcomeRow,
  settleCandidates,
  storeDetermination,
} from '../../../../main/services/determination/determination.ts';
import type { TestOffice } from '../../../support/office.ts';
import { closeSchool } from '../recaps/closed-school.ts';

export const school = { npsn: '20101801', file: 'SDN Kembangan Utara 01 Pg.xlsx' };

export interface DeterminedPupil {
  readonly applicationId: string;
  readonly name: string;
  readonly nik: string | null;
}

/** A sample school through its round, and a decree of 1 October 2013 that determines all who are provisional. */
export async function determineSchool(
  office: TestOffice,
  monthly: number | null = 180_000,
): Promise<readonly DeterminedPupil[]> {
  await closeSchool(office, school.file, school.npsn);
  office.on('2013-10-01');
  const pupils = await office.database
    .read('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .where({ state: 'provisional' })
    .orderBy('application.name')
    .select<{ application_id: string; name: string; nik: string | null }[]>(
      'application.application_id',
      'application.name',
      'pupil.nik',
    );
  await decree(
    office,
    'kepgub-1',
    '2013-10-01',
    pupils.map(({ application_id }) => application_id),
    monthly,
  );
  return pupils.map(({ application_id, name, nik }) => ({ applicationId: application_id, name, nik }));
}

/** Takes in a decree as its Paket would bring it. */
export async function decree(
  office: TestOffice,
  determinationId: string,
  date: string,
  applicationIds: readonly string[],
  monthly: number | null,
): Promise<void> {
  await command(office.desk, { action: 'uji.penetapan', object: determinationId }, async (work) => {
    const applications = (await work.db('application').whereIn('application_id', applicationIds)) as {
      application_id: string;
      name: string;
      npsn: string;
      level: string;
    }[];
    const rows = applications.map((row): OutcomeRow => ({
      determination_id: determinationId,
      application_id: row.application_id,
      name: row.name,
      npsn: row.npsn,
      school_name: 'SDN Kembangan Utara 01 Pg',
      level: row.level,
      outcome: 'ditetapkan',
      amount: monthly,
      note: null,
      content: JSON.stringify({ nik: null }),
    }));
    const head = {
      determinationId,
      number: `${determinationId}/2013`,
      date,
      periodFrom: null,
      periodTo: null,
      note: '',
      source: 'uji',
    };
    await storeDetermination(work, head, rows, []);
    await settleCandidates(work, rows);
  });
}
