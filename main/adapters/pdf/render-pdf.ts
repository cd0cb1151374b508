import { type Block } from '#domain/documents/blocks.ts';
import { type DocumentContent } from '#domain/documents/content.ts';
import { partsOf } from '#domain/deadlines/iso-date.ts';
import type { Content } from 'pdfmake/interfaces';
import { blockNode } from './block-node.ts';
import { fontName } from './fonts.ts';
import { kopNode } from './kop-node.ts';
import { footerNode, trialMark } from './page-furniture.ts';
import { innerWidth, sheetOf, type Sheet } from './paper.ts';
import { printable } from './printable.ts';
import { pdfmake } from './printer.ts';

/**
 * Prints a document; the same content gives the same bytes.
 *
 * Throws when a row of a table found no place on the paper: a document that lost a row must never be signed.
 */
export async function renderPdf(content: DocumentContent): Promise<Uint8Array> {
  const sheet = sheetOf(content);
  const buffer = await pdfmake
    .createPdf({
      pageSize: { width: sheet.width, height: sheet.height },
      pageOrientation: content.orientation,
      pageMargins: [sheet.margins.left, sheet.margins.top, sheet.margins.right, sheet.margins.bottom],
      defaultStyle: { font: fontName, fontSize: 11, lineHeight: 1.15 },
      info: {
        title: printable(content.title),
        creator: 'Kantor KJP',
        producer: 'Kantor KJP',
        creationDate: creationDate(content),
      },
      language: 'id-ID',
      content: pageContent(content, sheet),
      footer: (page, pages, size) => footerNode(content, sheet, page, pages, size.width),
      ...(content.trial ? { header: trialMark } : {}),
      ...(content.draft ? { watermark: draftMark } : {}),
    })
    .getBuffer();
  return new Uint8Array(buffer);
}

const draftMark = { text: 'DRAF - belum ditandatangani', opacity: 0.09, bold: true, font: fontName };

function pageContent(content: DocumentContent, sheet: Sheet): Content[] {
  let orientation = content.orientation;
  const nodes: Content[] = content.kop === null ? [] : [kopNode(content.kop, innerWidth(sheet, orientation))];
  for (let index = 0; index < content.blocks.length; index += 1) {
    const block = content.blocks[index];
    if (!block) continue;
    if (block.kind === 'annexStart') orientation = block.orientation;
    const width = innerWidth(sheet, orientation);
    const next = content.blocks[index + 1];
    if (block.kind === 'paragraph' && block.leadsIn && next && isShort(next)) {
      nodes.push({ unbreakable: true, stack: [blockNode(block, width), blockNode(next, width)] });
      index += 1;
    } else {
      nodes.push(blockNode(block, width));
    }
  }
  return nodes;
}

/** Short enough to be kept whole: an unbreakable block taller than its page would not be printed at all. */
function isShort(block: Block): boolean {
  return block.kind === 'table' ? block.rows.length <= 12 : block.kind === 'keyValues';
}

/** Noon in Jakarta on the date of the paper, never the time of printing. */
function creationDate(content: DocumentContent): Date {
  const { year, month, day } = partsOf(content.date);
  return new Date(Date.UTC(year, month - 1, day, 5));
}
