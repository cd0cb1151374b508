import type { MethodName, ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { Job } from './desk.ts';

/** The implementations of some methods; the composition root joins all areas into the complete map. */
export type HandlersOf<M extends MethodName> = {
  readonly [K in M]: (request: ParsedRequestOf<K>, job: Job) => Promise<ResponseOf<K>>;
};
