import { useState } from 'react';
import type { RequestOf } from '#contract/api.ts';
import type { PassedComplete, RoundView, VerificationRow } from '#contract/methods/rounds.ts';
import { useSession } from '../../client/session.ts';
import { type Act, useAct } from '../../client/use-act.ts';
import type { Result } from './advice.ts';

type Results = RequestOf<'rounds.setResults'>['results'];

/** Where in the list a mark was made, to come back to when it is undone. */
export interface QueuePlace {
  readonly show: string;
  readonly page: number;
  readonly at: number;
}

interface Mark {
  readonly applicationIds: readonly string[];
  /** The result it replaced. */
  readonly before: Results;
  readonly place: QueuePlace;
}

export interface Marks {
  readonly mark: (row: VerificationRow, result: Result, place: QueuePlace) => Promise<boolean>;
  /** Of a mark made with words in the form. */
  readonly note: (row: VerificationRow, place: QueuePlace) => void;
  readonly passComplete: (place: QueuePlace) => Promise<PassedComplete | null>;
  /** Takes the last mark back and tells where it was made; null where there is none. */
  readonly undo: () => Promise<QueuePlace | null>;
  readonly canUndo: boolean;
  /** Instants of the marks of this sitting, in ms. */
  readonly instants: readonly number[];
  readonly busy: boolean;
  readonly acts: {
    readonly setting: Act<'rounds.setResults'>;
    readonly passing: Act<'rounds.passComplete'>;
    readonly undoing: Act<'rounds.takeBackResults'>;
  };
}

/** The marks of one sitting at the queue, each of which can be undone, the last first (U15). */
export function useMarks(round: RoundView): Marks {
  const { today } = useSession();
  const { roundId } = round;
  const setting = useAct('rounds.setResults');
  const passing = useAct('rounds.passComplete');
  const undoing = useAct('rounds.takeBackResults');
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [instants, setInstants] = useState<readonly number[]>([]);
  const busy = setting.busy || passing.busy || undoing.busy;

  function note(row: VerificationRow, place: QueuePlace): void {
    const { applicationId } = row;
    setMarks((earlier) => [...earlier, { applicationIds: [applicationId], before: standing(row), place }]);
    setInstants((earlier) => [...earlier, performance.now()]);
  }

  return {
    note,
    mark: async (row, result, place) => {
      const reasonCodes = result === 'lulus' ? [] : row.adviceReasons.map((reason) => reason.code);
      const done = await setting.run({
        roundId,
        decidedOn: today,
        results: [{ applicationId: row.applicationId, result, reasonCodes, deviationReason: null }],
      });
      if (done) note(row, place);
      return done !== null;
    },
    passComplete: async (place) => {
      const done = await passing.run({ roundId, decidedOn: today });
      if (done && done.passedIds.length > 0)
        setMarks((earlier) => [...earlier, { applicationIds: done.passedIds, before: [], place }]);
      return done;
    },
    undo: async () => {
      const last = marks.at(-1);
      if (!last || busy) return null;
      if (!(await undoing.run({ roundId, applicationIds: [...last.applicationIds] }))) return null;
      if (last.before.length > 0) await setting.run({ roundId, decidedOn: today, results: last.before });
      setMarks((earlier) => earlier.slice(0, -1));
      return last.place;
    },
    canUndo: marks.length > 0,
    instants,
    busy,
    acts: { setting, passing, undoing },
  };
}

function standing({ applicationId, result, resultReasonCodes, deviationReason }: VerificationRow): Results {
  return result === null
    ? []
    : [{ applicationId, result, reasonCodes: [...resultReasonCodes], deviationReason }];
}
