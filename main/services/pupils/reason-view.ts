import type { ReasonView } from '#contract/methods/pupils.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { appealDoorLabel, explainReason, type ReasonCode } from '#domain/policy/reasons.ts';

/** Every reason in words, with its source and the right door for someone who disagrees (U26). */
export function viewReasons(codes: readonly ReasonCode[], edition: PolicyEdition): readonly ReasonView[] {
  return codes.map((code) => {
    const { text, source, door } = explainReason(code, edition);
    return { code, label: text, source, appeal: appealDoorLabel(door) };
  });
}
