import type { LikenessView } from '#contract/methods/comparison.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import type { Permission } from '#contract/views.ts';
import type { ComparisonPersonRow, DecisionRow, LikenessRow } from '../../../db/queries/comparison.ts';
import { addressLine } from '../pupils/pupil-view.ts';
import type { Comparison } from '../rounds/stored-advice.ts';
import { dateLine, sexLine, sideLines } from './side-lines.ts';
import { setName } from './sources.ts';

/** The application at the left, the record at the right; a record that came away with its list leaves its side empty. */
export function viewLikeness(
  row: LikenessRow,
  record: { readonly source: string; readonly version: string; readonly ref: string },
  person: ComparisonPersonRow | null,
  decision: DecisionRow | undefined,
): LikenessView {
  const stored = JSON.parse(row.comparison) as Comparison;
  return {
    applicationId: row.application_id,
    roundId: row.round_id,
    name: row.name,
    schoolName: row.school_name,
    set: setName(record),
    ref: record.ref,
    evidence: stored.evidence,
    lines: sideLines([
      ['Nama', row.name, person?.name ?? null],
      ['NIK', row.nik, person?.nik ?? null],
      ['Tanggal lahir', dateLine(row.birth_date), dateLine(person?.birth_date ?? null)],
      ['Jenis kelamin', sexLine(row.sex), sexLine(person?.sex ?? null)],
      ['Alamat', addressLine(row), person && placeOf(person)],
      ['Ibu kandung', row.mother_name, null],
      ['Orang tua/wali', row.guardian_name, null],
      ['Nomor KK', row.kk_number, null],
      ['Kelas', `${row.level} kelas ${row.class_grade}`, null],
      ['Keterangan pada data', null, person?.category ?? null],
    ]),
    decision: decision
      ? {
          verdict: decision.verdict,
          reason: decision.reason,
          by: decision.decided_by,
          on: decision.decided_on,
        }
      : null,
    permission: permissionOf(row),
  };
}

/** Until the Berita Acara is drafted, whose annex prints the comparison (Pasal 13(2), 14(2)). */
export function permissionOf({ name, round_state }: Pick<LikenessRow, 'name' | 'round_state'>): Permission {
  return round_state === 'verifying'
    ? { allowed: true, why: null }
    : { allowed: false, why: fill(catalogue['CMP-002'].what, { name }) };
}

function placeOf({ address, kelurahan, kecamatan }: ComparisonPersonRow): string {
  return [address, kelurahan, kecamatan].filter((part) => part !== '').join(', ');
}
