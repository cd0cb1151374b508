import { domicileOf } from '#domain/intake/domicile.ts';
import { factsUnder } from '#domain/eligibility/application-facts.ts';
import { assess } from '#domain/eligibility/assess.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { RoundApplicationRow } from '../../../db/queries/rounds-applications.ts';
import { paperCodes, parsePapers } from '../imports/papers.ts';
import type { GatheredRound } from './gather-round.ts';
import { type Advice, type Comparison, isListed } from './stored-advice.ts';

/**
 * What the engine says of one application by the edition its round is pinned to.
 *
 * In 2013 the comparison weighs nothing in it (Pasal 5, 12(2)); in 4/2018 listing is a requirement.
 */
export function advise(
  { row: round, rules }: GatheredRound,
  row: RoundApplicationRow,
  comparison: Comparison,
  edition: PolicyEdition,
): Advice {
  const papers = parsePapers(row.documents);
  const listed = isListed(comparison);
  const { facts, lacking } = factsUnder(edition.rules, {
    birthDate: row.birth_date,
    level: row.level,
    schoolStatus: row.school_status,
    schoolRegion: row.school_region,
    domicile: domicileOf({ kota: row.kota, postalCode: row.postal_code }),
    papers: paperCodes.filter((code) => papers[code]),
    category: row.category,
    comparison: listed === null ? null : { code: edition.comparison.code, listed },
    // No edition that is verified in rounds asks for it.
    hasNisn: true,
    receivedOn: row.received_on,
    viaCorrection: false,
    schoolYearStart: round.school_year_start,
    windowUntil: round.window_until,
  });
  const { outcome, reasons, awaitsVerification } = assess(facts, edition, { settings: rules.settings });
  return { outcome, reasons, awaitsVerification: awaitsVerification || lacking.length > 0 };
}
