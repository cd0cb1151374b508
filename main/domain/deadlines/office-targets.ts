import type { DeadlineRule } from './deadline-rules.ts';

/** Steps without a limit in the text (G-15), for which an office may set itself one in working days. */
export const officeTargetKinds = ['report', 'decision', 'correction', 'completion', 'recap'] as const;
export type OfficeTargetKind = (typeof officeTargetKinds)[number];

/** Working days per step; null = no target, which is how every office starts. */
export type OfficeTargets = Readonly<Record<OfficeTargetKind, number | null>>;

export const noTargets: OfficeTargets = {
  report: null,
  decision: null,
  correction: null,
  completion: null,
  recap: null,
};

/** What the step is, from when it counts, and the article that sets no limit. */
export const officeTargetWords: Readonly<
  Record<OfficeTargetKind, { readonly label: string; readonly from: string; readonly article: string }>
> = {
  report: {
    label: 'Laporan hasil peninjauan lapangan',
    from: 'tanggal Berita Acara peninjauan',
    article: '18 ayat (3), 19',
  },
  decision: { label: 'Surat perintah atas laporan', from: 'tanggal laporan', article: '18 ayat (4), 20' },
  correction: { label: 'Perbaikan pengumuman', from: 'tanggal surat perintah', article: '21' },
  completion: {
    label: 'Kelengkapan peserta didik tambahan',
    from: 'tanggal perbaikan pengumuman',
    article: '22',
  },
  recap: { label: 'Rekapitulasi data formulir', from: 'tanggal putaran selesai', article: '25, 26, 28' },
};

/** Said wherever such a date is shown: nobody may take it for a limit of the law. */
export const targetMark = 'target kantor, bukan batas hukum';

/** The rule of a target; it is counted and explained like any other period. */
export function officeTargetRule(kind: OfficeTargetKind, workingDays: number): DeadlineRule {
  return {
    kind: 'office-target',
    article: `${targetMark}; Pasal ${officeTargetWords[kind].article} tidak menetapkan batas`,
    unit: 'working-day',
    amount: workingDays,
    countStartDay: false,
  };
}
