import { useState } from 'react';
import type { Refusal } from '#contract/envelope.ts';
import { putFile } from './files.ts';
import { refusalOf } from './refusal-of.ts';

/** Hands a file to the backend; null when that was refused, `refusal` then says why. */
export function usePutFile(): {
  readonly put: (file: File) => Promise<string | null>;
  readonly refusal: Refusal | null;
  readonly clear: () => void;
} {
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function put(file: File): Promise<string | null> {
    setRefusal(null);
    try {
      return await putFile(file);
    } catch (error) {
      setRefusal(refusalOf(error));
      return null;
    }
  }
  return { put, refusal, clear: () => setRefusal(null) };
}
