import { use, useEffect, useMemo, useState } from 'react';
import { call } from '../../client/call.ts';
import type { ActState } from '../../client/use-act.ts';
import { SessionContext } from '../../client/session.ts';
import { DraftWriter, type DraftStanding } from './draft-writer.ts';

export interface Draft {
  readonly standing: DraftStanding;
  readonly keeper: DraftWriter | null;
  /** Someone has touched the form: what changes from now on was typed. */
  readonly touch: () => void;
  /** Throws the draft away and shows the form as it opened. */
  readonly discard: () => void;
}

/** Keeps what is typed into a form within two seconds, and brings it back when the form is opened again (U14). */
export function useDraft(form: string, act: Pick<ActState, 'times'>): Draft {
  const session = use(SessionContext);
  const [standing, setStanding] = useState<DraftStanding>({ kind: 'none' });
  const mayType = session !== null && session.user.role !== 'pemeriksa';
  const writer = useMemo(
    () =>
      mayType
        ? new DraftWriter(
            {
              save: async (values) => (await call('drafts.save', { form, values })).savedAt,
              find: () => call('drafts.find', { form }),
              drop: () => call('drafts.drop', { form }),
            },
            setStanding,
          )
        : null,
    [mayType, form],
  );
  const { times } = act;
  useEffect(() => {
    writer?.open();
    // A form that goes with its act done leaves nothing behind.
    return () => (times() > 0 ? writer?.done() : writer?.close());
  }, [writer, times]);
  return {
    standing,
    keeper: writer,
    touch: () => writer?.touch(),
    discard: () => writer?.discard(),
  };
}

/** Where a form stands in the program: its screen, its title, and what it is about. */
export function formKey(title: string, subject = ''): string {
  const { pathname, hash } = globalThis.location;
  const screen = (hash === '' ? pathname : hash.slice(1)).split('?')[0] ?? '';
  return `${screen}#${title}#${subject}`.slice(0, 200);
}
