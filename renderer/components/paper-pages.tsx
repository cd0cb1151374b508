import { Box } from '@mui/material';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createDrawQueue } from './draw-queue.ts';
import { layPages, type PageSize, pagesNear, type Stretch } from './paper-layout.ts';
import { PaperPage } from './paper-page.tsx';

/** All pages of a paper below each other. Of a list of a thousand pages only those about in sight exist. */
export function PaperPages({ pdf, zoom }: { readonly pdf: PDFDocumentProxy; readonly zoom: number }) {
  const [list, setList] = useState<HTMLElement | null>(null);
  const [queue] = useState(createDrawQueue);
  const expected = useExpectedSize(pdf);
  const [known, setKnown] = useState<ReadonlyMap<number, PageSize>>(new Map());
  const scrolled = list?.parentElement ?? null;
  const sight = useSight(scrolled);
  useSameSpot(scrolled, zoom);
  const learn = useCallback(
    (number: number, size: PageSize) => setKnown((last) => new Map(last).set(number, size)),
    [],
  );
  const layout = expected && layPages(pdf.numPages, zoom, known, expected);
  return (
    <Box
      ref={setList}
      sx={{ position: 'relative' }}
      style={{ height: layout?.height, minWidth: layout?.width }}
    >
      {layout &&
        sight &&
        pagesNear(layout, sight).map(({ number, top, width, height }) => (
          <PaperPage
            key={number}
            pdf={pdf}
            number={number}
            zoom={zoom}
            top={top}
            width={width}
            height={height}
            queue={queue}
            onSize={known.has(number) ? undefined : learn}
          />
        ))}
    </Box>
  );
}

/** The size of the page in the middle: the annex of a paper is longer than what stands before it. */
function useExpectedSize(pdf: PDFDocumentProxy): PageSize | null {
  const [size, setSize] = useState<PageSize | null>(null);
  useEffect(() => {
    let gone = false;
    void pdf.getPage(Math.ceil(pdf.numPages / 2)).then((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      if (!gone) setSize({ width, height });
    });
    return () => {
      gone = true;
    };
  }, [pdf]);
  return size;
}

/** Another zoom shows the same spot of the paper. */
function useSameSpot(scrolled: HTMLElement | null, zoom: number): void {
  const last = useRef(zoom);
  useLayoutEffect(() => {
    if (scrolled) scrolled.scrollTop *= zoom / last.current;
    last.current = zoom;
  }, [scrolled, zoom]);
}

/** What of the paper is seen, in steps of half a window. */
function useSight(scrolled: HTMLElement | null): Stretch | null {
  const [sight, setSight] = useState<Stretch | null>(null);
  useEffect(() => {
    if (!scrolled) return undefined;
    const look = () => {
      const { clientHeight, scrollTop } = scrolled;
      const step = Math.max(1, clientHeight / 2);
      const top = Math.floor(scrollTop / step) * step;
      setSight((last) =>
        last?.top === top && last.height === clientHeight ? last : { top, height: clientHeight },
      );
    };
    const resized = new ResizeObserver(look);
    resized.observe(scrolled);
    scrolled.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      scrolled.removeEventListener('scroll', look);
    };
  }, [scrolled]);
  return sight;
}
