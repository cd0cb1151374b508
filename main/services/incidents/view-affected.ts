import type { AffectedCount, AffectedView } from '#contract/methods/incidents.ts';
import { type DataKind, dataKindLabel } from '#domain/incidents/data-kinds.ts';
import { type Protection, protectionLabel, protectionSentence } from '#domain/incidents/protection.ts';
import type { AffectedPerson } from './affected-person.ts';
import type { Affected } from './gather-affected.ts';

export function viewAffected({ persons, dataKinds, protection }: Affected): AffectedView {
  return {
    persons: persons.length,
    bySchool: countBy(persons, ({ schoolName }) => schoolName),
    byKecamatan: countBy(persons, ({ kecamatan }) => kecamatan),
    byClass: countBy(persons, ({ classGrade }) => classGrade),
    ...viewExposure(dataKinds, protection),
  };
}

export function viewExposure(
  kinds: readonly DataKind[],
  protection: Protection,
): Pick<AffectedView, 'dataKinds' | 'protectionLabel' | 'protectionSentence'> {
  return {
    dataKinds: kinds.map(dataKindLabel),
    protectionLabel: protectionLabel(protection),
    protectionSentence: protectionSentence(protection),
  };
}

/** The largest first. */
function countBy(
  persons: readonly AffectedPerson[],
  labelOf: (person: AffectedPerson) => string,
): AffectedCount[] {
  const counts = new Map<string, number>();
  for (const person of persons) {
    const label = labelOf(person) || 'tidak tercatat';
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => ({ label, persons: count }))
    .sort((a, b) => b.persons - a.persons || (a.label < b.label ? -1 : 1));
}
