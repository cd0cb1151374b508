import type { MethodName, RequestOf, ResponseOf } from '#contract/api.ts';
import type { Envelope, Progress, Refusal } from '#contract/envelope.ts';
import { bridge } from './bridge.ts';

export interface CallOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Aborting cancels the job in the host as well; a cancelled job leaves nothing. */
  readonly signal?: AbortSignal | undefined;
}

/** A call the host refused; carries the sentence for the screen. */
export class CallError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.what);
    this.name = 'CallError';
    this.refusal = refusal;
  }
}

/** Calls one method of the API. Throws `CallError` when it is refused. */
export async function call<M extends MethodName>(
  method: M,
  request: RequestOf<M>,
  options: CallOptions = {},
): Promise<ResponseOf<M>> {
  const callId = crypto.randomUUID();
  const cancel = () => void bridge.cancel(callId);
  options.signal?.addEventListener('abort', cancel, { once: true });
  try {
    const envelope = await bridge.call(callId, method, request, options.onProgress ?? (() => undefined));
    return valueOf(envelope) as ResponseOf<M>;
  } finally {
    options.signal?.removeEventListener('abort', cancel);
  }
}

/** The value of an envelope; throws `CallError` for a refusal. */
export function valueOf<T>(envelope: Envelope<T>): T {
  if (!envelope.ok) throw new CallError(envelope.error);
  return envelope.value;
}
