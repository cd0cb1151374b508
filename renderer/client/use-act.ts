import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { MethodName, RequestOf, ResponseOf } from '#contract/api.ts';
import type { Progress, Refusal } from '#contract/envelope.ts';
import { call } from './call.ts';
import { refusalOf } from './refusal-of.ts';

/** What the screen needs of a running act, whatever its method. */
export interface ActState {
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly refusal: Refusal | null;
  readonly cancel: () => void;
  readonly clear: () => void;
}

export interface Act<M extends MethodName> extends ActState {
  /**
   * The answer, or null when it was refused: `refusal` then says why.
   *
   * `first` gets the answer before everything shown is read again: for what is given only once.
   */
  readonly run: (
    request: RequestOf<M>,
    first?: (answer: ResponseOf<M>) => void,
  ) => Promise<ResponseOf<M> | null>;
}

/** An act through the API: one at a time, with progress, cancellation and a re-read of everything shown. */
export function useAct<M extends MethodName>(method: M): Act<M> {
  const queries = useQueryClient();
  const running = useRef<AbortController | null>(null);
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function run(
    request: RequestOf<M>,
    first?: (answer: ResponseOf<M>) => void,
  ): Promise<ResponseOf<M> | null> {
    if (running.current) return null;
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await call(method, request, { onProgress: setProgress, signal: controller.signal });
      first?.(answer);
      // What is not on the screen is forgotten: coming back must never show how things were before the act.
      queries.removeQueries({ type: 'inactive' });
      await queries.invalidateQueries();
      return answer;
    } catch (error) {
      setRefusal(refusalOf(error));
      return null;
    } finally {
      running.current = null;
      setBusy(false);
      setProgress(null);
    }
  }

  return {
    run,
    busy,
    progress,
    refusal,
    cancel: () => running.current?.abort(),
    clear: () => setRefusal(null),
  };
}
