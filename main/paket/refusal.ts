import { type PaketCode, type PaketProblem, type PaketStep, paketCodes } from './codes.ts';

/** Why something was refused. `detail` names the file, line, office or version; never a person's data. */
export interface PaketFailure {
  readonly step: PaketStep;
  readonly code: PaketCode;
  readonly detail: string;
}

/** Travels from the check that fails to the one place that answers; callers of this folder see a `PaketFailure`. */
export class Refusal extends Error {
  readonly failure: PaketFailure;
  readonly problem: PaketProblem;

  constructor(problem: PaketProblem, detail: string) {
    super(`${problem}: ${detail}`);
    this.name = 'Refusal';
    this.problem = problem;
    const entry = paketCodes.find((known) => known.name === problem);
    if (entry === undefined) throw new Error(`No code for ${problem}`);
    this.failure = { step: entry.step, code: entry.code, detail };
  }
}

/** Stops the check that runs. */
export function refuse(problem: PaketProblem, detail = ''): never {
  throw new Refusal(problem, detail);
}

/** Runs a check and turns its refusal into a value; bugs still throw. */
export async function attempt<T>(
  check: () => T | Promise<T>,
): Promise<{ readonly ok: true; readonly value: T } | ({ readonly ok: false } & PaketFailure)> {
  try {
    return { ok: true, value: await check() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, ...error.failure };
    throw error;
  }
}
