import { parsePolicyEdition, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import pergub2013 from '../../../../resources/editions/pergub-27-2013.json' with { type: 'json' };
import pergub2018 from '../../../../resources/editions/pergub-4-2018-jo-15-2019.json' with { type: 'json' };
import kjpPlus2025 from '../../../../resources/editions/kjp-plus-2025-tahap-1.json' with { type: 'json' };

/** The editions shipped, parsed as the program parses them. */
export const shippedEditions: readonly PolicyEdition[] = [pergub2013, pergub2018, kjpPlus2025].map((json) => {
  const edition = parsePolicyEdition(json);
  if (!edition.ok) throw new Error(edition.problem);
  return edition.value;
});

export function editionOf(id: string): PolicyEdition {
  const edition = shippedEditions.find((candidate) => candidate.id === id);
  if (!edition) throw new Error(`No edition ${id}`);
  return edition;
}
