import { Box } from '@mui/material';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { memo, useEffect, useRef, useState } from 'react';
import type { Drawing, DrawQueue } from './draw-queue.ts';
import type { PagePlace, PageSize } from './paper-layout.ts';

interface PaperPageProps extends PagePlace {
  readonly pdf: PDFDocumentProxy;
  readonly zoom: number;
  readonly queue: DrawQueue;
  /** Wanted once, while the page lies in a place of the expected size. */
  readonly onSize: ((number: number, size: PageSize) => void) | undefined;
}

/** One page of paper in its place, drawn at the zoom asked for. */
export const PaperPage = memo(function PaperPage(props: PaperPageProps) {
  const { pdf, number, zoom, queue } = props;
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const [drawnAt, setDrawnAt] = useState<number | null>(null);
  const onSize = useRef(props.onSize);
  onSize.current = props.onSize;

  useEffect(() => {
    const canvas = canvasRef.current;
    if (!canvas) return undefined;
    return queue.add(() =>
      drawPage(pdf, number, canvas, zoom, {
        onSize: (size) => onSize.current?.(number, size),
        onDrawn: () => setDrawnAt(zoom),
      }),
    );
  }, [pdf, number, zoom, queue]);

  return (
    <Box
      role="img"
      aria-label={`Halaman ${number} dari ${pdf.numPages}`}
      aria-busy={drawnAt !== zoom}
      sx={{
        position: 'absolute',
        bgcolor: '#fff',
        boxShadow: '0 1px 2px rgb(30 20 5 / 30%), 0 10px 28px rgb(30 20 5 / 22%)',
      }}
      style={{
        top: props.top,
        left: `calc(50% - ${props.width / 2}px)`,
        width: props.width,
        height: props.height,
      }}
    >
      <canvas ref={canvasRef} style={{ display: 'block', width: '100%', height: '100%' }} />
    </Box>
  );
});

interface Told {
  readonly onSize: (size: PageSize) => void;
  readonly onDrawn: () => void;
}

function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  zoom: number,
  told: Told,
): Drawing {
  let stop: (() => void) | null = null;
  let gone = false;
  async function draw(): Promise<void> {
    const page = await pdf.getPage(number);
    if (gone) return;
    const { width, height } = page.getViewport({ scale: 1 });
    told.onSize({ width, height });
    const viewport = page.getViewport({ scale: zoom * Math.min(2, window.devicePixelRatio || 1) });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    // As for a printer: drawing waits for no frame, and so never shares one with the window's own layout.
    const task = page.render({ canvas, viewport, intent: 'print' });
    task.onContinue = (goOn: () => void) => setTimeout(goOn);
    stop = () => task.cancel();
    await task.promise;
    page.cleanup();
    told.onDrawn();
  }
  return {
    ended: draw(),
    stop() {
      gone = true;
      stop?.();
    },
  };
}
