import type { FormRow } from '../../../db/queries/forms.ts';
import { problemLabels, problemsOfForm } from '../forms/form-facts.ts';

/** Who stays out of a recap, and why; column `recap.left_behind`. */
export interface LeftBehind {
  readonly applicationId: string;
  readonly name: string;
  readonly schoolName: string;
  readonly reason: string;
}

export function leftBehind(row: FormRow, reason: string): LeftBehind {
  return { applicationId: row.application_id, name: row.name, schoolName: row.school_name, reason };
}

/** Null for a pupil whose form data is complete. */
export function reasonToStay(row: FormRow): string | null {
  if (row.state === 'addedByCorrection') return 'Belum melengkapi berkas tambahan (Pasal 22)';
  if (row.filled_on === null) return 'Formulir pembukaan rekening belum diisi';
  const problems = problemLabels(problemsOfForm(row));
  return problems.length === 0 ? null : `Formulir belum lengkap: ${problems.join(', ')}`;
}
