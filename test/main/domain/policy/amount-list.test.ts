import { describe, expect, it } from 'vitest';
import { readAmountList } from '#domain/policy/amount-list.ts';
import { amountTableProblem } from '#domain/policy/amount-table.ts';
import { editionMisfit } from '#domain/policy/policy-edition.ts';
import { editionOf } from './editions.ts';

describe('a list of amounts', () => {
  it('is read with a heading, separators of thousands, clusters and semesters', () => {
    const text = [
      'jenjang;status;klaster;personal;SPP;satuan',
      'SD;negeri;;Rp250.000;-;bulan',
      'smp;Swasta;3;300.000;623.705;',
      '',
      'LKP;swasta;;1800000,00;;semester',
    ].join('\r\n');
    expect(readAmountList(`\uFEFF${text}`)).toEqual({
      ok: true,
      rows: [
        { level: 'SD', status: 'negeri', cluster: null, personal: 250_000, spp: 0, per: 'month' },
        { level: 'SMP', status: 'swasta', cluster: 3, personal: 300_000, spp: 623_705, per: 'month' },
        { level: 'LKP', status: 'swasta', cluster: null, personal: 1_800_000, spp: 0, per: 'semester' },
      ],
    });
  });
  it.each([
    ['an unknown level', 'TK;negeri;;250.000;;', 1],
    ['Rp0, which is not an amount', 'SD;negeri;;0;;', 1],
    ['cents', 'SD;negeri;;250.000,50;;', 1],
    ['a fourth cluster', 'SD;negeri;;250.000;;\nSMA;swasta;4;420.000;620.000;', 2],
    ['another unit', 'SD;negeri;;250.000;;tahun', 1],
    ['nothing at all', '', 1],
  ])('is refused with %s, naming the line', (_name, text, line) => {
    expect(readAmountList(text)).toMatchObject({ ok: false, at: { line } });
  });
});

describe('an amount table', () => {
  const row = { level: 'SD', status: 'negeri', cluster: null, personal: 1, spp: 0, per: 'month' } as const;
  it('says the same place once, and only levels of its edition', () => {
    const problemOf = (rows: readonly (typeof row)[], levels = ['SD']) =>
      amountTableProblem({ basis: 'uji', rows }, levels)?.kind ?? null;
    expect(problemOf([row])).toBeNull();
    expect(problemOf([row, row])).toBe('doubled');
    expect(problemOf([row], ['SMP'])).toBe('uncovered');
  });
});

describe('where a file is no edition', () => {
  const edition = editionOf('kjp-plus-2025-tahap-1');
  it.each([
    ['title', { ...edition, title: 7 }],
    ['criteria.age.to', { ...edition, criteria: { ...edition.criteria, age: { from: 6, to: '21' } } }],
    [
      'requiredDocuments[2].label',
      { ...edition, requiredDocuments: [{ code: 'a', label: 'A' }, { code: 'b' }] },
    ],
    ['timeline', { ...edition, timeline: null }],
    ['', null],
  ])('is named: %s', (where, json) => {
    expect(editionMisfit(json)).toBe(where);
  });
});
