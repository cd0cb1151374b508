import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParsedRequestOf } from '#contract/api.ts';
import { AppError } from '#contract/errors/app-error.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { comparePaper } from '../../../../main/services/exchange/compare-paper.ts';
import { confirmPaket } from '../../../../main/services/exchange/confirm-paket.ts';
import { viewPaket } from '../../../../main/services/exchange/paket-view.ts';
import { receivePaket } from '../../../../main/services/exchange/receive-paket.ts';
import { ledgerHandlers } from '../../../../main/services/ledger/handlers.ts';
import { readSpreadsheet } from '../../../../main/adapters/spreadsheet/read-spreadsheet.ts';
import { quietJob } from '../../../support/office.ts';
import { openReceivingOffice, type ReceivingOffice } from '../exchange/stream-office.ts';

let receiver: ReceivingOffice;
let ledger: ReturnType<typeof ledgerHandlers>;
let paketId = '';
let otherId = '';

beforeAll(async () => {
  receiver = await openReceivingOffice('sudin');
  ledger = ledgerHandlers(receiver.desk);
  const [first, second] = await receiver.write('recap');
  const receive = async (bytes: Uint8Array | undefined) =>
    receivePaket(
      receiver.desk,
      receiver.office.bring('rekap-kembangan.paket', bytes ?? new Uint8Array()),
      {},
      quietJob,
    );
  paketId = await receive(first?.bytes);
  await confirmPaket(receiver.desk, { paketId, reason: null }, {}, quietJob);
  otherId = await receive(second?.bytes);
}, 60_000);
afterAll(() => receiver.office.close());

const paging = { page: 0, pageSize: 50, sort: null };
type Filter = ParsedRequestOf<'ledger.export'>;
const all: Filter = { year: null, direction: 'semua', incomplete: false };
const page = async (change: Partial<Filter> = {}) =>
  (await ledger['ledger.page']({ ...paging, ...all, ...change, search: '' }, quietJob)).rows;
const entryOf = async (id: string) => {
  const row = (await page()).find((one) => one.paketId === id);
  if (!row) throw new Error(`${id} is not in the book`);
  return row;
};

async function codeOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'not refused';
}

describe('BU38: paper against file', () => {
  it('BU38 the code of another paper does not fit, and that is kept; the right one makes the entry complete', async () => {
    const { contentDigest: own } = await viewPaket(receiver.desk, paketId);
    const { contentDigest: other } = await viewPaket(receiver.desk, otherId);
    expect(await entryOf(paketId)).toMatchObject({
      hardcopy: 'menyusul',
      owed: 'Kertas belum datang',
      paper: null,
    });

    expect(await comparePaper(receiver.desk, { paketId, typed: other ?? '' })).toEqual({
      match: false,
      expected: own,
    });
    expect(await entryOf(paketId)).toMatchObject({ hardcopy: 'menyusul', paper: { match: false } });
    // One wrong character, then what a hand scanner reads from the QR of the right paper.
    const wrong = `${own?.startsWith('A') === true ? 'B' : 'A'}${own?.slice(1) ?? ''}`;
    expect((await comparePaper(receiver.desk, { paketId, typed: wrong })).match).toBe(false);
    const row = await receiver.office.database
      .read('paket')
      .where({ paket_id: paketId })
      .first<{ content_digest: string }>('content_digest');
    expect((await comparePaper(receiver.desk, { paketId, typed: `KJP1 ${row.content_digest}` })).match).toBe(
      true,
    );
    expect(
      (await comparePaper(receiver.desk, { paketId, typed: (own ?? '').toLowerCase().replaceAll('-', ' ') }))
        .match,
    ).toBe(true);
    expect(await entryOf(paketId)).toMatchObject({
      hardcopy: 'ada',
      owed: null,
      paper: { match: true, by: 'Rina Operator' },
    });
    expect(await viewPaket(receiver.desk, paketId)).toMatchObject({
      paper: { comparable: true, check: { match: true, by: 'Rina Operator' } },
    });
  });
});

describe('the agenda book', () => {
  it('enters what came and what went by itself, with file, number, signatures and receipt', async () => {
    const row = await entryOf(paketId);
    expect(row).toMatchObject({
      agendaNo: 'M-2013-0001',
      on: '2013-07-29',
      direction: 'masuk',
      counterpart: 'Kantor seksi',
      kindLabel: 'Rekap data formulir',
      softcopy: 'ada',
      fileName: 'rekap-kembangan.paket',
      sequence: '1/1',
      signatures: 'Sah, 2 tanda tangan',
      outcome: 'Diterima',
      receiptNo: 'K-2013-0001',
    });
    expect(row.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await page({ direction: 'keluar' })).map(({ kindLabel }) => kindLabel)).toEqual(['Tanda terima']);
  });

  it('lists paper without file and file without paper, until the missing one is there', async () => {
    const { entryId } = await ledger['ledger.record'](
      {
        direction: 'masuk',
        on: isoDate('2013-07-26'),
        counterpart: 'SD Negeri Kembangan Utara 01',
        kind: 'Rekap data formulir',
        documentNumbers: '12/KJP/VII/2013',
        carrier: 'langsung',
        softcopy: 'menyusul',
        note: '',
      },
      quietJob,
    );
    const incomplete = await page({ incomplete: true });
    expect(incomplete.map(({ owed }) => owed).sort()).toEqual(['Berkas belum datang', 'Kertas belum datang']);
    expect((await ledger['ledger.summary']({}, quietJob)).incomplete).toBe(2);

    const view = await ledger['ledger.add'](
      {
        entryId,
        carrier: 'surel',
        hardcopy: 'ada',
        softcopy: 'ada',
        documentNumbers: '',
        note: 'Disusulkan',
      },
      quietJob,
    );
    expect(view).toMatchObject({ agendaNo: 'M-2013-0003', softcopy: 'ada', owed: null, carrier: 'surel' });
    expect(view.additions).toHaveLength(1);
    expect(view.additions[0]?.text).toContain('Disusulkan');
    expect((await page({ incomplete: true })).map(({ paketId: id }) => id)).toEqual([otherId]);
  });

  it('takes no paper of a day to come', async () => {
    const request = {
      direction: 'keluar' as const,
      on: isoDate('2013-07-30'),
      counterpart: 'Dinas',
      kind: 'Surat',
      documentNumbers: '',
      carrier: 'kurir' as const,
      softcopy: 'tidak-perlu' as const,
      note: '',
    };
    expect(await codeOf(ledger['ledger.record'](request, quietJob))).toBe('NET-067');
    const period = { from: isoDate('2013-12-31'), until: isoDate('2013-01-01') };
    expect(await codeOf(ledger['ledger.print'](period, quietJob))).toBe('NET-068');
  });

  it('is only added to, whoever holds the database', async () => {
    const { write } = receiver.office.database;
    for (const table of ['ledger_entry', 'ledger_addition', 'paper_check']) {
      await expect(write(table).delete()).rejects.toThrow('only added to');
      await expect(write(table).update({ at: '2020-01-01T00:00:00Z' })).rejects.toThrow('only added to');
    }
  });

  it('is printed as DOC-30, entry by entry as a receipt, and saved as a workbook with every column', async () => {
    const period = { from: isoDate('2013-01-01'), until: isoDate('2013-12-31') };
    const book = await ledger['ledger.print'](period, quietJob);
    expect(book.name).toBe('Buku agenda 2013-01-01 s.d. 2013-12-31.pdf');
    const { entryId } = await entryOf(paketId);
    const slip = await ledger['ledger.printReceipt']({ entryId }, quietJob);
    expect(slip.name).toBe('Tanda terima M-2013-0001.pdf');
    for (const { token } of [book, slip]) {
      const pdf = Buffer.from(receiver.office.fetched(token).bytes);
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
    const offer = await ledger['ledger.export']({ ...all, direction: 'masuk' }, quietJob);
    const read = await readSpreadsheet(receiver.office.fetched(offer.token).bytes, offer.name);
    if (read.kind !== 'sheets') throw new Error(read.kind);
    const [sheet] = read.sheets;
    expect(sheet?.rows).toHaveLength(4);
    expect(JSON.stringify(sheet?.rows[0])).toContain('SHA-256');
  });
});
