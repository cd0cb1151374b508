import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicReportForm } from '#domain/documents/public-report-form.ts';
import { publicReportLetter, sealedReporter } from '#domain/documents/public-report-letter.ts';
import { publicReportReceipt } from '#domain/documents/public-report-receipt.ts';
import { quarterlyReport } from '#domain/documents/quarterly-report.ts';
import { spendingTable } from '#domain/documents/spending-recap.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { frame } from './sample-inputs.ts';
import {
  controlInput,
  facts,
  letterInput,
  quarterlyInput,
  receiptInput,
  sealedInput,
  spending,
} from './sample-reports.ts';
import { linesOf, wordsOf } from './words-of.ts';

test('DOC-22 goes to the Kepala Dinas with data, availability, Format 5 and what to do (Pasal 44)', () => {
  const lines = linesOf(quarterlyReport(quarterlyInput()));
  expect(lines.filter((line) => /^[A-E]\. /.test(line))).toEqual([
    'A.  Data dan informasi pemberian bantuan',
    'B.  Ketersediaan bantuan',
    'C.  Laporan Satuan Pendidikan (Format 5)',
    'D.  Permasalahan dan tindak lanjut',
  ]);
  expect(lines).toContain('Kepala Dinas Pendidikan');
  expect(lines).toContain('Jumlah | 1.230 | 460 | 1.690');
  expect(lines).toContain('Sisa dana : Rp161.460.000');
  expect(lines).toContain('Pemantauan dijadwalkan bulan Februari.');
});

test('DOC-23 opens with the result of control and goes to the Governor through the Sekda (Pasal 45)', () => {
  const lines = linesOf(quarterlyReport(controlInput()));
  expect(lines).toContain('A.  Hasil pengendalian');
  expect(lines).toContain('melalui Sekretaris Daerah');
  expect(lines).toContain('Kantor Kementerian Agama Kota Administrasi Jakarta Barat');
  expect(lines).not.toContain('C.  Laporan Satuan Pendidikan (Format 5)');
});

test('every chart has its table with the same figures before it', () => {
  const { blocks } = quarterlyReport(quarterlyInput());
  const charts = blocks.flatMap((block, at) => (block.kind === 'barChart' ? [{ chart: block, at }] : []));
  expect(charts).toHaveLength(4);
  for (const { chart, at } of charts) {
    const before = blocks[at - 1];
    const cells =
      before?.kind === 'table' ? before.rows.flatMap((row) => (row.kind === 'data' ? [row.cells] : [])) : [];
    for (const { label, values } of chart.bars) {
      const row = cells.find((one) => one.includes(label));
      for (const value of values)
        expect(row?.some((cell) => cell.replace('Rp', '') === formatThousands(value))).toBe(true);
    }
  }
});

test('schools outside DKI stand apart from those that owe Format 5 (G-51)', () => {
  const lines = linesOf(quarterlyReport(quarterlyInput()));
  const outside = lines.findIndex((line) => line.includes('tidak terikat Pasal 43'));
  expect(lines[outside + 2]).toBe('1 | SMPN 13 Tangerang');
  expect(lines).toContain('2 | SMPN 215 Jakarta');
});

test('a quarter without anything prints NIHIL and no empty chart; unknown funds stay unknown', () => {
  const nothing = {
    ...facts,
    recipients: [],
    places: [],
    changes: [],
    sanctions: [],
    objections: [],
    months: [],
  };
  const content = quarterlyReport(
    quarterlyInput({ facts: nothing, funds: { received: 5, disbursed: null } }),
  );
  expect(content.blocks.filter(({ kind }) => kind === 'barChart')).toEqual([]);
  expect(linesOf(content)).toContain('Sisa dana : belum diketahui');
});

test('the recap of Format 5 sums every school once', () => {
  const amount = fc.option(fc.nat(1_000_000_000), { nil: null });
  const line = fc.record({
    school: fc.string(),
    place: fc.constantFrom('Kembangan', 'Tambora', 'Luar Daerah'),
    number: fc.string(),
    recipients: amount,
    funds: amount,
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const last = spendingTable(lines).rows.at(-1);
      const sum = lines.reduce((total, { funds }) => total + (funds ?? 0), 0);
      expect(last?.kind === 'total' ? last.cells.at(-1) : '').toBe(`Rp${formatThousands(sum)}`);
      expect(spendingTable(lines).rows.filter(({ kind }) => kind === 'data')).toHaveLength(lines.length);
    }),
  );
  expect(spendingTable(spending.lines).rows.filter(({ kind }) => kind === 'total')).toHaveLength(3);
});

test('only the sealed annex names the reporter; form, receipt and letter leave him out', () => {
  const { reporter } = sealedInput();
  const kept = [
    publicReportForm(frame()),
    publicReportReceipt(receiptInput()),
    publicReportLetter(letterInput()),
  ];
  for (const content of kept)
    for (const secret of Object.values(reporter)) expect(wordsOf(content)).not.toContain(secret);
  const annex = wordsOf(sealedReporter(sealedInput()));
  for (const secret of Object.values(reporter)) expect(annex).toContain(secret);
  expect(annex).toContain('RAHASIA');
});
