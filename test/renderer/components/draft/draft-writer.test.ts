import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftView } from '#contract/methods/drafts.ts';
import { type DraftStanding, DraftWriter } from '../../../../renderer/components/draft/draft-writer.ts';

const savedAt = '2013-07-29T03:42:00Z';
let values: Record<string, unknown>;
let changed: () => void;
let kept: Record<string, unknown> | null;
let saves: number;
let standing: DraftStanding;

/** A form of one text, one date and one passphrase, opened over what is kept. */
async function openForm(): Promise<DraftWriter> {
  const writer = new DraftWriter(
    {
      save: (typed) => {
        saves += 1;
        kept = typed;
        return Promise.resolve(savedAt);
      },
      find: () => Promise.resolve<DraftView | null>(kept && { values: kept, savedAt }),
      drop: () => {
        kept = null;
        return Promise.resolve();
      },
    },
    (now) => {
      standing = now;
    },
  );
  writer.open();
  values = { facts: '', visitedOn: '2013-07-29', passphrase: '' };
  writer.keepOut('passphrase');
  writer.join({
    read: () => ({ ...values }),
    write: (next) => {
      values = { ...next };
    },
    watch: (tell) => {
      changed = tell;
      return () => undefined;
    },
  });
  await vi.advanceTimersByTimeAsync(0);
  return writer;
}

function type(writer: DraftWriter, typed: Record<string, unknown>): void {
  writer.touch();
  values = { ...values, ...typed };
  changed();
}

beforeEach(() => {
  vi.useFakeTimers();
  kept = null;
  saves = 0;
  standing = { kind: 'none' };
});
afterEach(() => vi.useRealTimers());

describe('U14 the draft of an open form', () => {
  it('U14 is kept within two seconds of typing, once for many letters, without secrets', async () => {
    const writer = await openForm();
    for (const facts of ['R', 'Ru', 'Rumah']) type(writer, { facts, passphrase: 'rahasia' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(kept).toEqual({ facts: 'Rumah' });
    expect(saves).toBe(1);
    expect(standing).toEqual({ kind: 'kept', at: savedAt, restored: false });
  });

  it('U14 comes back when the form opens again, beside the defaults of that day', async () => {
    kept = { facts: 'Rumah' };
    const writer = await openForm();
    expect(values).toEqual({ facts: 'Rumah', visitedOn: '2013-07-29', passphrase: '' });
    expect(standing).toEqual({ kind: 'kept', at: savedAt, restored: true });
    writer.discard();
    await vi.advanceTimersByTimeAsync(0);
    expect(values['facts']).toBe('');
    expect(kept).toBeNull();
  });

  it('U14 is kept when the form is left in the middle of a word, and gone when its act is done', async () => {
    const left = await openForm();
    type(left, { facts: 'Rum' });
    left.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(kept).toEqual({ facts: 'Rum' });

    const sent = await openForm();
    type(sent, { facts: 'Rumah petak' });
    sent.done();
    await vi.advanceTimersByTimeAsync(5000);
    expect(kept).toBeNull();
  });

  it('keeps nothing of a form nobody typed into', async () => {
    await openForm();
    values = { ...values, facts: 'isian awal' };
    changed();
    await vi.advanceTimersByTimeAsync(5000);
    expect(saves).toBe(0);
  });
});
