import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectAttachment } from '../../../../main/adapters/attachments/inspect-attachment.ts';
import { jpegOf, pngOf } from '../../../support/attachments/small-pictures.ts';
import { smallPdf } from '../../../support/attachments/small-pdf.ts';

function codeOf(bytes: Uint8Array): string {
  const inspection = inspectAttachment(bytes);
  return inspection.kind === 'fit' ? inspection.facts.media : inspection.problem.code;
}

function objectStream(text: string, filter = '/Filter /FlateDecode'): Buffer {
  const packed = deflateSync(Buffer.from(text));
  return Buffer.concat([
    Buffer.from(`<< /Type /ObjStm /N 1 /First 5 ${filter} /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

describe('kept: PDF, JPEG and PNG, told by content', () => {
  it('a plain PDF with its pages, a photograph and a picture with their real size', () => {
    expect(inspectAttachment(smallPdf())).toEqual({
      kind: 'fit',
      facts: { media: 'application/pdf', pages: 1, size: null, signatures: [], notes: [] },
    });
    expect(inspectAttachment(jpegOf(800, 600))).toMatchObject({
      facts: { media: 'image/jpeg', size: { width: 800, height: 600 }, notes: [] },
    });
    expect(inspectAttachment(pngOf(20, 10))).toMatchObject({
      facts: { media: 'image/png', size: { width: 20, height: 10 } },
    });
  });

  it('a page to open first and bytes behind a picture are named, not refused', () => {
    expect(inspectAttachment(smallPdf({ catalog: '/OpenAction [3 0 R /FitH 800]' }))).toMatchObject({
      facts: { notes: [expect.stringContaining('halaman yang pertama dibuka')] },
    });
    for (const picture of [jpegOf(8, 8), pngOf(8, 8)]) {
      expect(inspectAttachment(Buffer.concat([picture, Buffer.from('PK\x03\x04 film')]))).toMatchObject({
        facts: { notes: ['Di belakang gambar ada 9 bita lain; tidak ditampilkan.'] },
      });
    }
  });
});

describe('refused: whatever a viewer could be made to do', () => {
  it.each([
    ['a script', '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'],
    ['a script under an escaped name', '/AA << /O << /S /J#61vaScr#69pt /JS (x) >> >>'],
    ['a program to start', '/OpenAction << /S /Launch /F (cmd.exe) >>'],
    ['a file inside', '/Names << /EmbeddedFiles << /Names [] >> >>'],
    ['a form that sends', '/OpenAction << /S /SubmitForm /F (http://x) >>'],
    ['a form that fetches', '/OpenAction << /S /ImportData /F (//host/a) >>'],
    ['an XFA form', '/AcroForm << /XFA 9 0 R >>'],
    ['a film', '/Extra << /Subtype /RichMedia >>'],
  ])('%s', (_what, catalog) => {
    expect(codeOf(smallPdf({ catalog }))).toBe('ATT-006');
  });

  it('a script hidden in an object stream, in a comment, in a string and in a stream a reference could point into', () => {
    const action = '<< /S /JavaScript /JS (x) >>';
    expect(codeOf(smallPdf({ objects: [objectStream(`20 0 ${action}`)] }))).toBe('ATT-006');
    expect(codeOf(smallPdf({ objects: [`% ${action}\n<< >>`] }))).toBe('ATT-006');
    expect(codeOf(smallPdf({ objects: [`(${action})`] }))).toBe('ATT-006');
    expect(codeOf(smallPdf({ objects: [`<< /Length 60 >>\nstream\n${action}\nendstream`] }))).toBe('ATT-006');
    expect(codeOf(smallPdf({ objects: [objectStream('20 0 << >>')] }))).toBe('application/pdf');
  });

  it('an object stream that cannot be looked into, or that unpacks to too much', () => {
    const twice = '/Filter [/ASCIIHexDecode /FlateDecode]';
    expect(codeOf(smallPdf({ objects: [objectStream('20 0 << >>', twice)] }))).toBe('ATT-006');
    expect(codeOf(smallPdf({ objects: ['<< /Type /ObjStm /Length 3 >>\nstream \nabc\nendstream'] }))).toBe(
      'ATT-006',
    );
    const bomb = objectStream('0'.repeat(80 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(smallPdf({ objects: [bomb] }))).toBe('ATT-006');
  });

  it('an encrypted PDF', () => {
    expect(codeOf(smallPdf({ trailer: '/Encrypt 9 0 R' }))).toBe('ATT-005');
  });

  it('a file that is cut, whose references lead nowhere, or that has no page', () => {
    const whole = smallPdf();
    expect(codeOf(whole.subarray(0, -30))).toBe('ATT-004');
    expect(
      codeOf(Buffer.from(whole.toString('latin1').replace(/startxref\n\d+/, 'startxref\n9'), 'latin1')),
    ).toBe('ATT-004');
    expect(
      codeOf(Buffer.from(whole.toString('latin1').replace('/Pages /Kids', '/Paged /Kids'), 'latin1')),
    ).toBe('ATT-004');
    expect(codeOf(pngOf(8, 8).subarray(0, -12))).toBe('ATT-004');
    expect(codeOf(jpegOf(8, 8).subarray(0, -2))).toBe('ATT-004');
  });

  it('pictures that declare more points than a PC can draw, whatever they weigh', () => {
    expect(codeOf(pngOf(100_000, 10))).toBe('ATT-007');
    expect(codeOf(pngOf(12_000, 12_000))).toBe('ATT-007');
    expect(codeOf(pngOf(0, 10))).toBe('ATT-004');
    expect(codeOf(jpegOf(65_535, 65_535))).toBe('ATT-007');
  });

  it('anything else under any name, and what is over 10 MB', () => {
    for (const start of [
      '',
      'MZ',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'GIF89a',
      'PK\x03\x04',
      '<html>',
    ])
      expect(codeOf(Buffer.from(start, 'latin1'))).toBe('ATT-002');
    expect(codeOf(Buffer.concat([smallPdf(), Buffer.alloc(10 * 1024 * 1024)]))).toBe('ATT-003');
  });

  it('P8: every cut and every changed byte of a small PDF and picture is answered, never thrown', () => {
    for (const whole of [smallPdf(), jpegOf(8, 8), pngOf(8, 8)]) {
      for (let at = 0; at < whole.length; at += 3) {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ 0xff;
        expect(['fit', 'refused']).toContain(inspectAttachment(flipped).kind);
        expect(['fit', 'refused']).toContain(inspectAttachment(whole.subarray(0, at)).kind);
      }
    }
  });
});
