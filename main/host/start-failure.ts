import { catalogue } from '#contract/errors/catalogue.ts';

/**
 * One plain sentence for a program that could not start.
 *
 * An error that crossed from the worker keeps only its message, which for an AppError is its code.
 */
export function explainStartFailure(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { message } = cause;
    const sentence = Object.entries(catalogue).find(([code]) => code === message)?.[1];
    if (sentence !== undefined) return `${sentence.what} ${sentence.todo}`;
  }
  return `Program tidak dapat dimulai: ${error instanceof Error ? error.message : 'sebab tidak diketahui'}`;
}
