import type { ApplicationRecord } from '#domain/eligibility/application-facts.ts';
import { type FamilyCategory, familyCategories, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { AssessableRow } from '../../../db/queries/assessable-applications.ts';
import { domicileOf } from '#domain/intake/domicile.ts';
import { type Comparison, isListed } from '../rounds/stored-advice.ts';

/** A stored application in the terms every edition can be asked in; `own` is the edition it is pinned to. */
export function recordOf(row: AssessableRow, own: PolicyEdition): ApplicationRecord {
  return {
    birthDate: row.birth_date,
    level: row.level,
    schoolStatus: row.school_status ?? 'negeri',
    schoolRegion: row.school_region ?? 'dki',
    domicile: domicileOf({ kota: row.kota, postalCode: row.postal_code }),
    papers: papersIn(row.documents),
    category: categoryOf(row.category),
    comparison: comparisonOf(row, own),
    hasNisn: row.nisn !== null && row.nisn !== '',
    receivedOn: row.received_on,
    viaCorrection: row.via_correction === 1,
    schoolYearStart: row.school_year_start,
    windowUntil: row.window_until,
  };
}

/** Column `documents`: a code and whether that paper is there, for the papers of any edition. */
function papersIn(json: string): readonly string[] {
  const stored = JSON.parse(json) as Readonly<Record<string, unknown>>;
  return Object.entries(stored).flatMap(([code, present]) => (present === true ? [code] : []));
}

function categoryOf(stored: string | null): FamilyCategory | 'tidak-termasuk' | null {
  if (stored === 'tidak-termasuk') return stored;
  return familyCategories.find((category) => category === stored) ?? null;
}

function comparisonOf({ comparison }: AssessableRow, own: PolicyEdition): ApplicationRecord['comparison'] {
  if (comparison === null) return null;
  const listed = isListed(JSON.parse(comparison) as Comparison);
  return listed === null ? null : { code: own.comparison.code, listed };
}
