import type { DocumentContent } from '#domain/documents/content.ts';
import { partsOf } from '#domain/deadlines/iso-date.ts';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { fontName } from './fonts.ts';
import { pageContent, type Reserve } from './page-content.ts';
import { draftMark, trialMark } from './page-marks.ts';
import type { Sheet } from './paper.ts';
import { printable } from './printable.ts';

/** The document as pdfmake takes it; no URL, no file, no script, no time but the date on the paper. */
export function documentDefinition(
  content: DocumentContent,
  sheet: Sheet,
  reserves: readonly Reserve[],
): TDocumentDefinitions {
  const { left, top, right, bottom } = sheet.margins;
  return {
    pageSize: { width: sheet.width, height: sheet.height },
    pageOrientation: content.orientation,
    pageMargins: [left, top, right, bottom],
    defaultStyle: { font: fontName, fontSize: content.textSize ?? 11, lineHeight: 1.15 },
    info: {
      title: printable(content.title),
      creator: 'Kantor KJP',
      producer: 'Kantor KJP',
      creationDate: creationDate(content),
    },
    language: 'id-ID',
    content: pageContent(content, sheet, reserves),
    ...(content.trial ? { header: trialMark } : {}),
    ...(content.draft ? { watermark: draftMark } : {}),
  };
}

/** Noon in Jakarta on the date of the paper, never the time of printing. */
function creationDate(content: DocumentContent): Date {
  const { year, month, day } = partsOf(content.date);
  return new Date(Date.UTC(year, month - 1, day, 5));
}
