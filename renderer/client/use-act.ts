import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { MethodName, RequestOf, ResponseOf } from '#contract/api.ts';
import type { Progress, Refusal } from '#contract/envelope.ts';
import { type PaperDraft, type PaperMethod, paperMethods } from '#contract/methods/documents.ts';
import { call } from './call.ts';
import { refusalOf } from './refusal-of.ts';

/** What the screen needs of a running act, whatever its method. */
export interface ActState {
  readonly busy: boolean;
  readonly progress: Progress | null;
  readonly refusal: Refusal | null;
  readonly cancel: () => void;
  readonly clear: () => void;
  /** How often it was done since the screen opened. */
  readonly times: () => number;
}

/** An act that ends in papers: they can be looked at before it is done. */
export interface PaperAct {
  /** Sends the form without doing the act; its papers then stand in `drafts`. */
  readonly rehearse: (send: () => Promise<void>) => Promise<void>;
  readonly drafts: (() => Promise<readonly PaperDraft[]>) | null;
  readonly putAway: () => void;
}

export interface Act<M extends MethodName> extends ActState, PaperAct {
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
  const done = useRef(0);
  const rehearsing = useRef(false);
  const [drafts, setDrafts] = useState<PaperAct['drafts']>(null);

  const times = useCallback(() => done.current, []);

  async function rehearse(send: () => Promise<void>): Promise<void> {
    rehearsing.current = true;
    await send();
    rehearsing.current = false;
  }

  async function run(
    request: RequestOf<M>,
    first?: (answer: ResponseOf<M>) => void,
  ): Promise<ResponseOf<M> | null> {
    if (running.current) return null;
    if (rehearsing.current && isPaperMethod(method)) {
      setDrafts(() => () => call('documents.preview', { method, request }));
      return null;
    }
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await call(method, request, { onProgress: setProgress, signal: controller.signal });
      done.current += 1;
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
    times,
    rehearse,
    drafts,
    putAway: () => setDrafts(null),
  };
}

function isPaperMethod(method: MethodName): method is PaperMethod {
  return paperMethods.some((one) => one === method);
}
