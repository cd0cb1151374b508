import { chartFills } from './chart-colors.ts';
import { saveBlob } from '../../client/save-blob.ts';

const ink = '#26211A';

/** Saves the drawing as an SVG file for a report: on white, in the colours of paper, whatever the theme of the screen. */
export function savePicture(drawing: SVGSVGElement, title: string): void {
  saveBlob(`${fileName(title)}.svg`, new TextEncoder().encode(pictureOf(drawing)));
}

/** The drawing as a document of its own. */
export function pictureOf(drawing: SVGSVGElement): string {
  return onPaper(new XMLSerializer().serializeToString(drawing));
}

/** Theme colours stand for nothing outside the program. */
export function onPaper(svg: string): string {
  const colored = chartFills.reduce((text, { color, paper }) => text.replaceAll(color, paper), svg);
  const inked = colored.replaceAll('currentColor', ink);
  const end = inked.indexOf('>') + 1;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${inked.slice(0, end)}<rect width="100%" height="100%" fill="#FFFFFF"/>${inked.slice(end)}`;
}

export function fileName(title: string): string {
  return title.replace(/[^\p{L}\p{N} ]/gu, '').trim();
}
