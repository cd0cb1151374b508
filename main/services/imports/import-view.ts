import type { ResponseOf } from '#contract/api.ts';
import type { ImportProblem, ImportRow, ImportView } from '#contract/methods/schools.ts';
import { fieldLabels } from '#domain/intake/fields.ts';
import type { Header } from '#domain/intake/header.ts';
import type { IntakeRow, RowProblem } from '#domain/intake/intake-row.ts';
import { rowRules, type Severity, severityOf } from '#domain/intake/row-rules.ts';
import type { Knex } from 'knex';
import { refuse } from '#contract/errors/app-error.ts';
import { findImport, type ImportFileRow, type ImportRowRow } from '../../../db/queries/imports.ts';

/** How the file's columns were understood: kept whole, so that the problem rows can be written back. */
export interface StoredMapping {
  readonly sheet: string;
  readonly header: Header;
}

export function viewImport(row: ImportFileRow): ImportView {
  const { header } = JSON.parse(row.mapping) as StoredMapping;
  return {
    importId: row.import_id,
    fileName: row.file_name,
    npsn: row.npsn,
    schoolName: row.school_name,
    state: row.state,
    read: row.read,
    accepted: row.accepted,
    held: row.held,
    rejected: row.rejected,
    same: row.same,
    warnings: row.warnings,
    notes: JSON.parse(row.notes) as string[],
    mapping: header.columns.flatMap(({ field, label }) =>
      field === null ? [] : [{ field: fieldLabels[field], header: label }],
    ),
    unknownColumns: JSON.parse(row.unknown_columns) as string[],
    missingColumns: JSON.parse(row.missing_columns) as string[],
    earlier:
      row.earlier_id === null || row.earlier_at === null
        ? null
        : {
            importId: row.earlier_id,
            sameFile: row.earlier_sha256 === row.sha256,
            committedAt: row.earlier_at,
          },
    createdAt: row.created_at,
  };
}

/** The stored import with its school, or OFF-002. */
export async function getImport(db: Knex, importId: string): Promise<ImportFileRow> {
  return (await findImport(db, importId)) ?? refuse('OFF-002');
}

export function viewRow(row: ImportRowRow): ResponseOf<'imports.rows'>['rows'][number] {
  return {
    ordinal: row.ordinal,
    no: row.no,
    name: row.name,
    state: row.state,
    applicationId: row.application_id,
    problems: problemsOf(row).map(viewProblem),
    holder: row.state === 'held' ? holderOf(row) : null,
  } satisfies ImportRow;
}

function holderOf({ parsed }: ImportRowRow): ImportRow['holder'] {
  const intake = JSON.parse(parsed ?? 'null') as IntakeRow | null;
  return intake && { birthDate: intake.pupil.birthDate, sex: intake.pupil.sex };
}

export function problemsOf(row: ImportRowRow): readonly RowProblem[] {
  return JSON.parse(row.problems) as RowProblem[];
}

const severities: Readonly<Record<Severity, ImportProblem['severity']>> = {
  reject: 'rejected',
  hold: 'held',
  warn: 'warning',
  note: 'note',
};

function viewProblem(problem: RowProblem): ImportProblem {
  const rule = rowRules[problem.code];
  return {
    cell: problem.cell,
    column: problem.column,
    value: problem.value,
    code: problem.code,
    severity: severities[severityOf(problem.code)],
    sentence: problem.other === undefined ? rule.what : `${rule.what} (${problem.other})`,
    fix: rule.todo,
  };
}
