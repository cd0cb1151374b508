import { catalogue } from '#contract/errors/catalogue.ts';

/**
 * One plain sentence for a program that could not start.
 *
 * An error that crossed from the worker keeps only its message, which for an AppError is its code; the one value such a
 * sentence names is the data folder.
 */
export function explainStartFailure(error: unknown, folder: string): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { message } = cause;
    const sentence = Object.entries(catalogue).find(([code]) => code === message)?.[1];
    if (sentence !== undefined) return `${sentence.what} ${sentence.todo}`.replace('{folder}', `${folder}.`);
  }
  return `Program tidak dapat dimulai: ${error instanceof Error ? error.message : 'sebab tidak diketahui'}`;
}
