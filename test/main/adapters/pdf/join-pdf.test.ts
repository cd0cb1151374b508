import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { joinPdfs } from '../../../../main/adapters/pdf/join-pdf.ts';
import { renderPdf } from '../../../../main/adapters/pdf/render-pdf.ts';
import { announcement } from '#domain/documents/announcement.ts';
import { resultSlips } from '#domain/documents/result-slip.ts';
import { resultSlipsInput, slips } from '../../domain/documents/sample-slips.ts';
import { announcementInput } from '../../domain/documents/sample-inputs.ts';

describe('papers joined to one file', () => {
  it('keep every page with its size, in order, and tell how far they are; no time of joining is inside', async () => {
    const files = [
      await renderPdf(announcement(announcementInput())),
      await renderPdf(resultSlips(resultSlipsInput({ slips: slips(5) }))),
    ];
    const told: number[] = [];
    const joined = await joinPdfs({ title: 'Uji', files }, (done) => told.push(done));
    const [sizes, whole] = [await Promise.all(files.map(sizesOf)), await sizesOf(joined)];
    expect(whole).toEqual(sizes.flat());
    expect(told).toEqual([1, 2]);
    const again = await joinPdfs({ title: 'Uji', files }, () => undefined);
    expect(Buffer.from(again).equals(Buffer.from(joined))).toBe(true);
  });

  it('two or more slips share a page', async () => {
    const pages = await sizesOf(await renderPdf(resultSlips(resultSlipsInput({ slips: slips(6) }))));
    expect(pages.length).toBeLessThanOrEqual(3);
  });
});

async function sizesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map((page) => `${page.getWidth()} x ${page.getHeight()}`);
}
