import type { MethodName, ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { Progress } from '#contract/envelope.ts';
import type { Role } from '#contract/method.ts';

/** What a running call may do besides answering. */
export interface Job {
  readonly signal: AbortSignal;
  progress(done: number, total: number, label: string): void;
}

/** One implementation per method of the API; the map is complete by its type. */
export type Handlers = {
  readonly [M in MethodName]: (request: ParsedRequestOf<M>, job: Job) => Promise<ResponseOf<M>>;
};

/** What the dispatcher needs to know of the session: never asked of the window. */
export interface Guard {
  role(): Role | null;
}

export type ProgressListener = (progress: Progress) => void;
