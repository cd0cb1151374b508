import { expect, it } from 'vitest';
import { assess } from '#domain/eligibility/assess.ts';
import { parseFacts } from '#domain/eligibility/parse-facts.ts';
import file from '../../../fixtures/vectors/eligibility.json' with { type: 'json' };
import { editionOf } from '../policy/editions.ts';

type Vector = (typeof file.vectors)[number];

const vectorsOf = (edition: string) => file.vectors.filter((vector) => vector.edition === edition);

function judged(vector: Vector, over: Readonly<Record<string, unknown>>) {
  const edition = editionOf(vector.edition);
  const facts = parseFacts({ rules: edition.rules, ...vector.facts, ...over });
  if (!facts.ok) throw new Error(`${vector.id}: ${facts.problem}`);
  const { outcome, reasons, awaitsVerification } = assess(facts.value, edition);
  return { outcome, reasons, awaitsVerification };
}

it.each(vectorsOf('pergub-27-2013'))(
  '2013: listed, not listed or not compared, the verdict is one (Pasal 5, 12(2)): $id',
  (vector) => {
    const listed = judged(vector, { pplsListed: true });
    expect(judged(vector, { pplsListed: false })).toEqual(listed);
    expect(judged(vector, { pplsListed: null })).toEqual(listed);
  },
);

it.each([
  ['pergub-4-2018-jo-15-2019', { bdt: 'tidak-terdaftar', otherKepgubSource: false }, 'NOT_IN_BDT'],
  ['kjp-plus-2025-tahap-1', { dtks: 'belum-layak' }, 'DTKS_NOT_LAYAK'],
] as const)('%s: the data is a requirement', (edition, unlisted, reason) => {
  const eligible = vectorsOf(edition).filter(({ expected }) => expected.outcome === 'eligible');
  const turned = eligible.filter((vector) =>
    judged(vector, unlisted).reasons.some((code) => code === reason),
  );
  expect(turned.length).toBeGreaterThan(0);
  for (const vector of turned) expect(judged(vector, unlisted).outcome).not.toBe('eligible');
});
