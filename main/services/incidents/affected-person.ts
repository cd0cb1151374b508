import type { DataKind } from '#domain/incidents/data-kinds.ts';
import type { AffectedRow } from '../../../db/queries/incidents.ts';

/** A child whose data lay in what was lost, with what is needed to tell the family. */
export interface AffectedPerson {
  readonly applicationId: string | null;
  readonly name: string;
  readonly schoolName: string;
  readonly classGrade: string;
  readonly kecamatan: string;
  readonly guardianName: string | null;
  readonly address: string | null;
  readonly phone: string | null;
}

/** Whose and which data one lost thing holds. */
export interface Holding {
  readonly persons: readonly AffectedPerson[];
  readonly kinds: readonly DataKind[];
}

/** Rows of this office's own register; nobody there, no data there. */
export function holdingOf(rows: readonly AffectedRow[], kinds: readonly DataKind[]): Holding {
  return {
    kinds: rows.length === 0 ? [] : kinds,
    persons: rows.map((row) => ({
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

/** One child is told once, however many of the lost files name him. */
export function mergePersons(holdings: readonly Holding[]): AffectedPerson[] {
  const byKey = new Map<string, AffectedPerson>();
  for (const { persons } of holdings) {
    for (const person of persons) {
      const key = person.applicationId ?? `${person.name}|${person.schoolName}|${person.address ?? ''}`;
      const known = byKey.get(key);
      byKey.set(key, known ? complete(known, person) : person);
    }
  }
  return [...byKey.values()].sort((a, b) => compare(a.schoolName, b.schoolName) || compare(a.name, b.name));
}

function complete(known: AffectedPerson, other: AffectedPerson): AffectedPerson {
  return {
    ...known,
    guardianName: known.guardianName ?? other.guardianName,
    address: known.address ?? other.address,
    phone: known.phone ?? other.phone,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
