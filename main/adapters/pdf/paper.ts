import type { DocumentContent } from '#domain/documents/content.ts';

/** PDF points per millimetre. */
export const mm = 72 / 25.4;

/** F4 is 215 x 330 mm, the usual paper of regional government; A4 by choice of the office. */
const papers = {
  F4: { width: 609.449, height: 935.433 },
  A4: { width: 595.276, height: 841.89 },
} as const;

/** Left wide for punching; the bottom holds the footer, whose lowest line stays 12 mm from the edge. */
const margins = { left: 30 * mm, top: 20 * mm, right: 20 * mm, bottom: 25 * mm } as const;

/** A QR code needs a taller footer. */
const bottomWithQr = 32 * mm;

export type Sheet = {
  /** Portrait size; a turned page swaps the two. */
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
};

export function sheetOf(content: DocumentContent): Sheet {
  return {
    ...papers[content.paper],
    margins: { ...margins, bottom: content.footer.qr === null ? margins.bottom : bottomWithQr },
  };
}

/** Points between the side margins on a page of this orientation. */
export function innerWidth(sheet: Sheet, orientation: 'portrait' | 'landscape'): number {
  const width = orientation === 'portrait' ? sheet.width : sheet.height;
  return width - sheet.margins.left - sheet.margins.right;
}

/** Points between the top and the bottom margin on a page of this orientation. */
export function innerHeight(sheet: Sheet, orientation: 'portrait' | 'landscape'): number {
  const height = orientation === 'portrait' ? sheet.height : sheet.width;
  return height - sheet.margins.top - sheet.margins.bottom;
}
