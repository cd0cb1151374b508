import type { ErrorCode } from './catalogue.ts';

/** Values for the `{name}` places of a sentence; never NIK, KK or a child's name in a log. */
export type ErrorValues = Readonly<Record<string, string | number>>;

/** The one way to refuse: a code of the catalogue, the values of its sentence, and the cause for the log. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues;

  constructor(code: ErrorCode, values: ErrorValues = {}, cause?: unknown) {
    super(code, { cause });
    this.name = 'AppError';
    this.code = code;
    this.values = values;
  }
}

export function refuse(code: ErrorCode, values: ErrorValues = {}, cause?: unknown): never {
  throw new AppError(code, values, cause);
}
