import { useState } from 'react';
import type { Refusal } from '#contract/envelope.ts';
import type { FileOffer } from '#contract/views.ts';
import { printOffer, saveOffer } from '../client/files.ts';
import { refusalOf } from '../client/refusal-of.ts';
import { useNotice } from './notices.tsx';

/** Saves or prints a file the host offers; a refusal stays with the button that asked. */
export function useOffer(): {
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  readonly clear: () => void;
  readonly save: (ask: () => Promise<FileOffer>) => Promise<void>;
  readonly print: (ask: () => Promise<FileOffer>) => Promise<void>;
} {
  const tell = useNotice();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function attempt(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    refusal,
    clear: () => setRefusal(null),
    save: (ask) =>
      attempt(async () => {
        const offer = await ask();
        if (await saveOffer(offer)) tell(`${offer.name} disimpan.`);
      }),
    print: (ask) => attempt(async () => printOffer(await ask())),
  };
}
