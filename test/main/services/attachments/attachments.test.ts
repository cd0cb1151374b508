import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttachmentSubject } from '#domain/attachments/attachment-kinds.ts';
import { attachmentFiles } from '../../../../db/queries/attachments.ts';
import { attachmentHandlers } from '../../../../main/services/attachments/handlers.ts';
import { sealAttachment, openAttachment } from '../../../../main/services/attachments/sealed-attachment.ts';
import { jpegOf } from '../../../support/attachments/small-pictures.ts';
import { smallPdf } from '../../../support/attachments/small-pdf.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';

let office: TestOffice;
let attachments: ReturnType<typeof attachmentHandlers>;
const paper = { kind: 'document', id: 'doc-1' } as const;

beforeEach(async () => {
  office = await openTestOffice();
  attachments = attachmentHandlers(office.desk);
  await office.database.write('document').insert({
    document_id: paper.id,
    type: 'DOC-06',
    number: '1/BA/VII/2013',
    date: '2013-07-29',
    title: 'Berita Acara',
    subject: 'SDN 1',
    state: 'final',
    revision: 1,
    snapshot: '{}',
    pdf: Buffer.from('%PDF-'),
    sha256: '0'.repeat(64),
    pages: 1,
    created_at: '2013-07-29T03:00:00Z',
    created_by: 'uji',
  });
});
afterEach(() => office.close());

async function add(name: string, bytes: Uint8Array): Promise<void> {
  const file = office.bring(name, bytes);
  await attachments['attachments.add']({ subject: paper, kind: 'scan', file }, quietJob);
}

async function list() {
  return attachments['attachments.list']({ subject: paper }, quietJob);
}

async function idOf(name: string): Promise<string> {
  const found = (await list()).attachments.find((attachment) => attachment.name === name);
  if (!found) throw new Error(`${name} is not attached`);
  return found.attachmentId;
}

describe('an attachment', () => {
  it('is kept byte for byte, shown again, and named in the audit', async () => {
    const scan = smallPdf();
    await add('C:\\Pindaian\\Berita Acara.pdf', scan);
    const { attachments: shown, sealed } = await list();
    expect(sealed).toBeNull();
    expect(shown).toMatchObject([
      {
        name: 'Berita Acara.pdf',
        kindLabel: 'Pindaian bertanda tangan',
        pages: 1,
        addedBy: 'Rina Operator',
        removed: null,
      },
    ]);
    const offer = await attachments['attachments.file'](
      { attachmentId: await idOf('Berita Acara.pdf') },
      quietJob,
    );
    expect(Buffer.from(office.fetched(offer.token).bytes).equals(scan)).toBe(true);
    const audit = await office.database.read('audit').orderBy('seq', 'desc').first<object>();
    expect(audit).toMatchObject({ action: 'attachments.add', object: paper.id });
  });

  it('P9: lies on the disk encrypted, under a name that says nothing of it', async () => {
    const scan = Buffer.concat([smallPdf({ catalog: '/Nama (3173080603060035)' })]);
    await add('Putri 3173080603060035.pdf', scan);
    const files = readdirSync(join(office.folder, 'lampiran'));
    expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    const kept = readFileSync(join(office.folder, 'lampiran', files[0] ?? ''));
    expect(kept.includes('3173080603060035')).toBe(false);
    expect(kept.includes('%PDF')).toBe(false);
    expect(await attachmentFiles(office.database.read)).toEqual([
      { file: files[0], file_sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
  });

  it('is refused a second time at one place, and shares its file at two', async () => {
    await add('a.pdf', smallPdf());
    await expect(add('b.pdf', smallPdf())).rejects.toMatchObject({ code: 'ATT-008' });
    await attachments['attachments.remove']({ attachmentId: await idOf('a.pdf'), reason: 'salah' }, quietJob);
    await add('b.pdf', smallPdf());
    expect(readdirSync(join(office.folder, 'lampiran'))).toHaveLength(1);
    expect(await attachmentFiles(office.database.read)).toHaveLength(1);
  });

  it('that was damaged or lost on the disk is told, and nothing of it is shown', async () => {
    await add('a.pdf', smallPdf());
    const [file = ''] = readdirSync(join(office.folder, 'lampiran'));
    const path = join(office.folder, 'lampiran', file);
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const attachmentId = await idOf('a.pdf');
    await expect(attachments['attachments.file']({ attachmentId }, quietJob)).rejects.toMatchObject({
      code: 'ATT-010',
    });
  });

  it('is taken off with a reason, stays in the books, and not once its round is closed', async () => {
    await add('salah.pdf', smallPdf());
    await add('benar.jpg', jpegOf(8, 8));
    const attachmentId = await idOf('salah.pdf');
    await attachments['attachments.remove']({ attachmentId, reason: 'halaman terbalik' }, quietJob);
    const [first, second] = (await list()).attachments;
    expect(first?.removed).toMatchObject({ reason: 'halaman terbalik', by: 'Rina Operator' });
    expect(second?.removed).toBeNull();
    await expect(
      attachments['attachments.remove']({ attachmentId, reason: 'lagi' }, quietJob),
    ).rejects.toMatchObject({ code: 'ATT-012' });
    await closeRoundOf(paper.id);
    expect((await list()).sealed).toBe('putarannya sudah ditutup');
    await expect(
      attachments['attachments.remove']({ attachmentId: await idOf('benar.jpg'), reason: 'x' }, quietJob),
    ).rejects.toMatchObject({ code: 'ATT-011' });
    const { write } = office.database;
    await expect(write('attachment').delete()).rejects.toThrow('never deleted');
    await expect(write('attachment_removal').update({ reason: 'x' })).rejects.toThrow('never change');
  });

  it('leaves nothing when it is refused or cancelled', async () => {
    await expect(add('a.pdf', smallPdf({ catalog: '/S /JavaScript' }))).rejects.toMatchObject({
      code: 'ATT-006',
      values: { detail: 'skrip' },
    });
    const file = office.bring('a.pdf', smallPdf());
    const cancelled = { signal: AbortSignal.abort(), progress: () => undefined };
    await expect(
      attachments['attachments.add']({ subject: paper, kind: 'scan', file }, cancelled),
    ).rejects.toMatchObject({ code: 'SYS-004' });
    await expect(
      attachments['attachments.add']({ subject: paper, kind: 'bukti', file }, quietJob),
    ).rejects.toMatchObject({ code: 'ATT-009' });
    expect((await list()).attachments).toEqual([]);
  });

  it.each<AttachmentSubject>(['document', 'objection', 'reviewReport', 'publicReport', 'determination'])(
    'hangs on a %s only when it stands in the books',
    async (kind) => {
      await expect(
        attachments['attachments.list']({ subject: { kind, id: 'tidak-ada' } }, quietJob),
      ).rejects.toMatchObject({ code: 'ATT-001' });
    },
  );

  it('of a public report is not for the administrator (Pasal 49)', async () => {
    office.actAs('admin');
    await expect(
      attachments['attachments.list']({ subject: { kind: 'publicReport', id: 'x' } }, quietJob),
    ).rejects.toMatchObject({ code: 'SES-004' });
  });
});

describe('a sealed attachment', () => {
  const key = new Uint8Array(32).fill(1);
  const content = Buffer.from('isi');

  it('is the same file for the same content, another for another key, and opens only under its own name', () => {
    const sealed = sealAttachment(key, content);
    expect(sealAttachment(key, content)).toEqual(sealed);
    expect(sealAttachment(new Uint8Array(32).fill(2), content).file).not.toBe(sealed.file);
    expect(openAttachment(key, sealed.file, sealed.bytes)).toEqual(content);
    expect(openAttachment(key, '0'.repeat(64), sealed.bytes)).toBeNull();
    expect(openAttachment(key, sealed.file, sealed.bytes.subarray(0, 20))).toBeNull();
    for (let at = 0; at < sealed.bytes.length; at += 1) {
      const flipped = Uint8Array.from(sealed.bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      expect(openAttachment(key, sealed.file, flipped)).toBeNull();
    }
  });
});

async function closeRoundOf(documentId: string): Promise<void> {
  const { write } = office.database;
  await write('round').insert({
    round_id: 'round-1',
    edition_id: 'pergub-27-2013',
    school_year: '2013/2014',
    unit_kind: 'school',
    unit: '20101801',
    npsn: '20101801',
    applicant_class: 'a',
    level_group: 'SD',
    state: 'closed',
    opened_on: '2013-07-15',
    school_year_start: '2013-07-15',
    window_until: '2013-07-29',
    decree_number: '1',
    decree_date: '2013-07-01',
  });
  await write('berita_acara').insert({
    id: 'ba-1',
    kind: 'verifikasi',
    round_id: 'round-1',
    number: '1',
    date: '2013-07-29',
    place: 'Jakarta',
    required: '[]',
    parties: '[]',
    complete: 1,
    counts: '{}',
    document_id: documentId,
  });
}
