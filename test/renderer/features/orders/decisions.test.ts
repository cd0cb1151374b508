import { describe, expect, it } from 'vitest';
import type { ReportRow } from '#contract/methods/objections.ts';
import { type Decision, issueWhy, plannedOrders } from '../../../../renderer/features/orders/decisions.ts';

const report = (reportId: string, changes: Partial<ReportRow> = {}): ReportRow => ({
  reportId,
  unit: '20101111',
  unitName: 'SD Negeri Kembangan Utara 01 Pagi',
  applicantClass: 'a',
  levelGroup: 'SD',
  source: 'paket',
  cameFrom: 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
  again: false,
  reportNumber: '1',
  reportDate: '2013-09-05',
  agendaNo: `K-${reportId}`,
  subject: 'Siti',
  type: 'tercantum-tidak-layak',
  typeLabel: 'Tercantum tetapi tidak layak',
  grounds: '',
  facts: '',
  proposedFinding: 'benar',
  state: 'menunggu',
  orderId: null,
  ...changes,
});
const decide = (...entries: readonly (readonly [string, Decision])[]) => new Map(entries);
const founded: Decision = { finding: 'benar', detail: '' };
const unfounded: Decision = { finding: 'tidak-benar', detail: '' };

describe('planned orders', () => {
  it('order a correction as soon as one objection of the school and class is founded', () => {
    const orders = plannedOrders([report('1'), report('2')], decide(['1', unfounded], ['2', founded]));
    expect(orders).toMatchObject([{ kind: 'perbaiki', founded: 1, unfounded: 1 }]);
  });

  it('let the recap go on when none is founded', () => {
    expect(plannedOrders([report('1')], decide(['1', unfounded]))).toMatchObject([{ kind: 'lanjutkan' }]);
  });

  it('keep schools and classes apart and leave undecided reports out', () => {
    const reports = [report('1'), report('2', { applicantClass: 'b' }), report('3', { unit: '20102222' })];
    expect(plannedOrders(reports, decide(['1', founded], ['2', founded]))).toHaveLength(2);
  });
});

describe('why orders cannot be issued', () => {
  it('asks for a decision first', () => {
    expect(issueWhy([report('1')], decide())).toContain('Putuskan');
  });

  it('asks for the right data where wrong data are founded, and only there', () => {
    const wrongData = report('1', { type: 'data-keliru' });
    expect(issueWhy([wrongData], decide(['1', founded]))).toContain('K-1');
    expect(issueWhy([wrongData], decide(['1', unfounded]))).toBeNull();
    expect(
      issueWhy([wrongData], decide(['1', { finding: 'benar', detail: 'Nama: Siti Nurhaliza' }])),
    ).toBeNull();
    expect(issueWhy([report('1')], decide(['1', founded]))).toBeNull();
  });
});
