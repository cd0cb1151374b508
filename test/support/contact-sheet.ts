import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';

const sheet = { width: 1190.55, height: 841.89, columns: 7, rows: 3, margin: 24, caption: 14 } as const;

/** The first page of each PDF, small, with its name under it: 21 to a sheet of A3. */
export async function contactSheet(
  papers: readonly { readonly name: string; readonly pdf: Uint8Array }[],
): Promise<Uint8Array> {
  const made = await PDFDocument.create({ updateMetadata: false });
  const font = await made.embedFont(StandardFonts.Helvetica);
  const [width, height] = [
    (sheet.width - 2 * sheet.margin) / sheet.columns,
    (sheet.height - 2 * sheet.margin) / sheet.rows,
  ];
  const perSheet = sheet.columns * sheet.rows;
  for (const [index, { name, pdf }] of papers.entries()) {
    const page =
      index % perSheet === 0
        ? made.addPage([sheet.width, sheet.height])
        : made.getPage(made.getPageCount() - 1);
    const [small] = await made.embedPdf(pdf, [0]);
    if (small === undefined) throw new Error(`${name} has no page`);
    const scale = Math.min((width - 8) / small.width, (height - sheet.caption - 8) / small.height);
    const x = sheet.margin + (index % sheet.columns) * width;
    const row = Math.floor((index % perSheet) / sheet.columns);
    const top = sheet.height - sheet.margin - row * height;
    const size = { width: small.width * scale, height: small.height * scale };
    page.drawPage(small, { x, y: top - size.height, ...size });
    page.drawRectangle({
      x,
      y: top - size.height,
      ...size,
      borderColor: rgb(0.6, 0.6, 0.6),
      borderWidth: 0.5,
    });
    page.drawText(name, { x, y: top - size.height - sheet.caption + 4, size: 8, font });
  }
  return made.save();
}
