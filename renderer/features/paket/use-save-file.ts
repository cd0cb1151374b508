import { useState } from 'react';
import type { Refusal } from '#contract/envelope.ts';
import { bridge } from '../../client/bridge.ts';
import { saveOffer } from '../../client/files.ts';
import { refusalOf } from '../../client/refusal-of.ts';
import { type ActState, useAct } from '../../client/use-act.ts';

export interface SavingFile {
  readonly act: ActState;
  readonly saved: string | null;
  readonly refusal: Refusal | null;
  readonly clear: () => void;
  readonly save: (paketId: string) => Promise<void>;
}

/** Makes the file of a Paket or of its receipt and saves it where the person chooses. */
export function useSaveFile(method: 'paket.export' | 'paket.receipt'): SavingFile {
  const act = useAct(method);
  const copied = useAct('paket.copied');
  const [saved, setSaved] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function save(paketId: string): Promise<void> {
    setSaved(null);
    setRefusal(null);
    const offer = await act.run({ paketId });
    if (!offer) return;
    try {
      if (!(await saveOffer(offer))) return;
      setSaved(offer.name);
      // Only now: a Paket whose saving was cancelled or failed is not called sent.
      if (method === 'paket.export') await copied.run({ paketId });
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  }
  function clear(): void {
    setRefusal(null);
    copied.clear();
  }
  return { act, saved, refusal: refusal ?? copied.refusal, clear, save };
}

/** Only the desktop host writes, reads back and verifies by itself; a browser downloads at its own pace. */
export const savedSentence =
  bridge.host === 'electron'
    ? 'Sudah ditulis, dibaca ulang, dan cocok. Flashdisk aman dilepas.'
    : 'Berkas diserahkan ke unduhan peramban. Tunggu sampai unduhan selesai; setelah itu flashdisk aman dilepas.';
