import { refuse } from '#contract/errors/app-error.ts';
import { catalogue, type ErrorCode } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import type { Permission } from '#contract/views.ts';
import type { RecapCode } from '#domain/recaps/problems.ts';
import type { SealVerdict } from '#domain/recaps/seal-guard.ts';
import type { Values } from '#domain/rounds/transition-table.ts';

interface Problem {
  readonly code: ErrorCode;
  readonly values: Values;
}

/** Refuses with the first problem that keeps a recap from being made; each names whom it is about. */
export function requireSealable(verdict: SealVerdict): void {
  const [problem] = verdict.ok ? [] : verdict.problems;
  if (problem) refuse(problem.code, problem.values);
}

export function why({ code, values }: Problem, article: string): Permission {
  return { allowed: false, why: `${fill(catalogue[code].what, values)} (${article})` };
}

export function refuseRecap({ code, detail }: { readonly code: RecapCode; readonly detail: Values }): never {
  return refuse(code, detail);
}
