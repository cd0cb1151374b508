import { Box, Paper } from '@mui/material';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';

/** One page of paper, drawn at the zoom asked for. */
export function PaperPage({
  pdf,
  number,
  zoom,
}: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly zoom: number;
}) {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = canvasRef.current;
    if (!canvas) return undefined;
    let cancel: (() => void) | null = null;
    let gone = false;
    void pdf.getPage(number).then((page) => {
      if (gone) return;
      const sharpness = Math.min(2, window.devicePixelRatio || 1);
      const viewport = page.getViewport({ scale: zoom * sharpness });
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      canvas.style.width = `${viewport.width / sharpness}px`;
      const task = page.render({ canvas, viewport });
      cancel = () => task.cancel();
      // A cancelled drawing rejects; the next one replaces it.
      task.promise.catch(() => undefined);
    });
    return () => {
      gone = true;
      cancel?.();
    };
  }, [pdf, number, zoom]);
  return (
    <Paper
      square
      sx={{
        width: 'fit-content',
        mx: 'auto',
        bgcolor: '#fff',
        boxShadow: '0 1px 2px rgb(30 20 5 / 30%), 0 10px 28px rgb(30 20 5 / 22%)',
      }}
    >
      <Box
        component="canvas"
        ref={canvasRef}
        role="img"
        aria-label={`Halaman ${number} dari ${pdf.numPages}`}
        sx={{ display: 'block' }}
      />
    </Paper>
  );
}
