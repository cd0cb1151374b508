import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { Refusal } from '#contract/envelope.ts';
import type { FileOffer } from '#contract/views.ts';
import { takeBytes } from '../client/files.ts';
import { refusalOf } from '../client/refusal-of.ts';

/** Opens the paper called `name`. Its bytes never change under one name, so only another name opens again. */
export function usePdf(
  name: string,
  ask: () => Promise<FileOffer>,
): { readonly pdf: PDFDocumentProxy | null; readonly refusal: Refusal | null } {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const latestAsk = useRef(ask);
  latestAsk.current = ask;
  useEffect(() => {
    let gone = false;
    setPdf(null);
    setRefusal(null);
    const opened = open(latestAsk.current);
    opened.then(
      (document) => !gone && setPdf(document),
      (error: unknown) => !gone && setRefusal(refusalOf(error)),
    );
    return () => {
      gone = true;
      opened.then((document) => document.loadingTask.destroy()).catch(() => undefined);
    };
  }, [name]);
  return { pdf, refusal };
}

/** pdf.js is large and loaded only when the first paper is shown. */
async function open(ask: () => Promise<FileOffer>): Promise<PDFDocumentProxy> {
  const bytes = await takeBytes(await ask());
  const { openPdf } = await import('./open-pdf.ts');
  return openPdf(bytes);
}
