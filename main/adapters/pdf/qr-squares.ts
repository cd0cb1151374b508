import type { ContentQr } from 'pdfmake/interfaces';
import { fontName } from './fonts.ts';
import { pdfmake } from './printer.ts';

/** Dark squares of a QR code in a box of `side` points, from its top left corner. */
export type QrSquares = readonly {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}[];

/**
 * Encodes a QR code once for a whole document: as pdfmake content it would be encoded again on every page.
 *
 * pdfmake leaves the vectors it will draw on the node itself.
 */
export async function qrSquares(text: string, side: number): Promise<QrSquares> {
  const node: ContentQr & { _canvas?: unknown } = {
    qr: text,
    fit: 1000,
    eccLevel: 'M',
    foreground: 'black',
    background: 'white',
  };
  await pdfmake.createPdf({ content: [node], defaultStyle: { font: fontName } }).getStream();
  const vectors = node._canvas;
  if (!Array.isArray(vectors)) throw new Error('This version of pdfmake keeps its QR codes elsewhere');
  const dark = vectors.filter(isSquare).filter((one) => one.color === 'black');
  const [left, top] = [Math.min(...dark.map((one) => one.x)), Math.min(...dark.map((one) => one.y))];
  const scale = side / (Math.max(...dark.map((one) => one.x + one.w)) - left);
  return dark.map(({ x, y, w, h }) => ({
    x: (x - left) * scale,
    y: (y - top) * scale,
    w: w * scale,
    h: h * scale,
  }));
}

type Square = { x: number; y: number; w: number; h: number; color: string };

function isSquare(value: unknown): value is Square {
  return typeof value === 'object' && value !== null && 'w' in value && 'color' in value;
}
