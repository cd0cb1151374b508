import type { CheckView } from '#contract/methods/pupil-account.ts';
import type { Answer, Check } from '#domain/eligibility/checks.ts';
import { type TargetGroup, targetGroups } from '#domain/eligibility/facts.ts';
import { predicateQuestion, predicateSource } from '#domain/eligibility/predicates.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { explainReason } from '#domain/policy/reasons.ts';
import type { Judgement } from './judge-application.ts';

const answerLabels: Readonly<Record<Answer, string>> = {
  met: 'Ya',
  failed: 'Tidak',
  'not-applicable': 'Tidak berlaku',
  open: 'Belum dinilai',
};

const groupLabels: Readonly<Record<TargetGroup, string>> = {
  'keluarga-tidak-mampu': 'keluarga tidak mampu',
  'pengemudi-mitra-transjakarta': 'pengemudi mitra Transjakarta',
  'pekerja-buruh': 'pekerja/buruh',
};

/** Every predicate of the edition with its answer and its article, in the edition's own order. */
export function viewChecks({ assessment, lacking }: Judgement, edition: PolicyEdition): readonly CheckView[] {
  return assessment.checks.map((check) => ({
    key: `${check.predicate} ${check.subject}`.trim(),
    question: questionOf(check, edition),
    answer: check.answer,
    answerLabel: answerLabels[check.answer],
    source: predicateSource(check.predicate, edition.rules),
    reasons: check.reasons.map((code) => explainReason(code, edition).text),
    assumed: lacking.includes(check.predicate) && check.answer === 'met',
  }));
}

function questionOf({ predicate, subject }: Check, edition: PolicyEdition): string {
  const question = predicateQuestion(predicate);
  if (predicate === 'document')
    return edition.requiredDocuments.find(({ code }) => code === subject)?.label ?? subject;
  const group = targetGroups.find((candidate) => candidate === subject);
  return group ? `${question} (${groupLabels[group]})` : question;
}
