import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { PlannedColumn, WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import type { Knex } from 'knex';
import { findIncident } from '../../../db/queries/incidents.ts';
import { findPage } from '../../../db/queries/paging.ts';
import { command } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { appName } from '../exchange/prepare-paket.ts';
import { writeSpreadsheet } from '../imports/spreadsheet-tasks.ts';
import { csvBytes } from './csv-text.ts';

interface PersonRow {
  readonly ordinal: number;
  readonly application_id: string | null;
  readonly name: string;
  readonly school_name: string;
  readonly class_grade: string;
  readonly kecamatan: string;
  readonly guardian_name: string | null;
  readonly address: string | null;
  readonly phone: string | null;
}

export async function pagePersons(
  desk: Desk,
  request: ParsedRequestOf<'incidents.persons'>,
): Promise<ResponseOf<'incidents.persons'>> {
  const query = reading(desk)('incident_person').where({ incident_id: request.incidentId }).select('*');
  if (request.school !== '') query.where({ school_name: request.school });
  const { rows, total } = await findPage<PersonRow>(
    query,
    request,
    { name: 'name', schoolName: 'school_name', kecamatan: 'kecamatan' },
    ['ordinal'],
  );
  return {
    total,
    rows: rows.map((row) => ({
      ordinal: row.ordinal,
      applicationId: row.application_id,
      name: row.name,
      schoolName: row.school_name,
      classGrade: row.class_grade,
      kecamatan: row.kecamatan,
      guardianName: row.guardian_name,
      address: row.address,
      phone: row.phone,
    })),
  };
}

/** A workbook of more rows does not fit a task process of 512 MB (P8); the list then comes as csv. */
const mostWorkbookRows = 10_000;

/** Whom to tell and how to reach them, without NIK: a list made to be carried about holds no more than it needs. */
export async function exportPersons(
  desk: Desk,
  { incidentId }: ParsedRequestOf<'incidents.exportPersons'>,
  job: Job,
): Promise<ResponseOf<'incidents.exportPersons'>> {
  const { number, rows } = await command(
    desk,
    { action: 'incidents.exportPersons', object: incidentId },
    async ({ db }) => {
      const incident = (await findIncident(db, incidentId)) ?? refuse('INC-002');
      return { number: incident.number, rows: await allPersons(db, incidentId) };
    },
  );
  if (rows.length > mostWorkbookRows)
    return desk.shelf.offer(
      `Daftar terdampak ${number}.csv`,
      csvBytes([columns.map(({ header }) => header), ...rows.map(cellsOf)]),
    );
  const bytes = await writeSpreadsheet(desk, workbookOf(number, rows), job);
  return desk.shelf.offer(`Daftar terdampak ${number}.xlsx`, bytes);
}

async function allPersons(db: Knex, incidentId: string): Promise<readonly PersonRow[]> {
  return await db('incident_person')
    .where({ incident_id: incidentId })
    .orderBy('ordinal')
    .select<PersonRow[]>('*');
}

function workbookOf(number: string, rows: readonly PersonRow[]): WorkbookPlan {
  return {
    title: `Daftar terdampak ${number}`,
    mark: appName,
    sheets: [
      {
        name: 'Terdampak',
        columns,
        rows: rows.map((row) => cellsOf(row).map((value) => ({ value }))),
      },
    ],
  };
}

function cellsOf(row: PersonRow): (string | number | null)[] {
  return [
    row.ordinal,
    row.name,
    row.school_name,
    row.class_grade,
    row.kecamatan,
    row.guardian_name,
    row.address,
    row.phone,
  ];
}

const columns: readonly PlannedColumn[] = [
  { header: 'No', width: 8, format: 'number' },
  { header: 'Nama Peserta Didik', width: 34, format: 'text' },
  { header: 'Sekolah', width: 30, format: 'text' },
  { header: 'Kelas', width: 10, format: 'text' },
  { header: 'Kecamatan', width: 20, format: 'text' },
  { header: 'Orang tua/wali', width: 30, format: 'text' },
  { header: 'Alamat', width: 44, format: 'text' },
  { header: 'Telepon', width: 18, format: 'text' },
];
