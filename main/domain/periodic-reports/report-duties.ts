import type { PolicySettings } from '../policy/settings.ts';
import { isMadrasah, type LevelGroup } from '../routing/levels.ts';
import { type OfficeKind, tierOf } from '../routing/office-kinds.ts';
import type { PeriodLength } from './report-periods.ts';

export const periodicReportKinds = ['43d', '43e', '44', '45', '48'] as const;
export type PeriodicReportKind = (typeof periodicReportKinds)[number];

/** A report that Pasal 43-48 asks for again and again. */
export interface ReportDuty {
  readonly kind: PeriodicReportKind;
  readonly title: string;
  readonly article: string;
  readonly every: PeriodLength;
  readonly by: string;
  readonly to: string;
  /** The gap of the text that this reading rests on. */
  readonly gap: string | null;
}

type DutySettings = Pick<PolicySettings, 'schoolReportDuty' | 'madrasahSpendingReportTo'>;

export function reportDuty(kind: PeriodicReportKind, settings: DutySettings): ReportDuty {
  switch (kind) {
    case '43d':
      return {
        kind,
        title: 'Laporan pemantauan satuan pendidikan',
        article: '43 huruf d',
        // G-24: the article says every month, Format 4 every quarter.
        every: settings.schoolReportDuty === 'monthly' ? 'month' : 'quarter',
        by: 'Satuan Pendidikan',
        to: 'kantor yang menerima Format 5',
        gap: 'G-24',
      };
    case '43e':
      return {
        kind,
        title: 'Rekapitulasi pembelanjaan (Format 5)',
        article: '43 huruf e',
        every: 'quarter',
        by: 'Satuan Pendidikan',
        to: 'Suku Dinas Pendidikan',
        gap: 'G-25',
      };
    case '44':
      return {
        kind,
        title: 'Laporan Suku Dinas dan Kantor Kementerian Agama',
        article: '44',
        every: 'quarter',
        by: 'Kepala Suku Dinas Pendidikan/Kepala Kantor Kementerian Agama',
        to: 'Kepala Dinas Pendidikan',
        gap: 'G-34',
      };
    case '45':
      return {
        kind,
        title: 'Laporan pengendalian',
        article: '45',
        every: 'quarter',
        by: 'Kepala Dinas Pendidikan/Kepala Kanwil Kementerian Agama',
        to: 'Gubernur melalui Sekretaris Daerah',
        gap: 'G-34',
      };
    case '48':
      return {
        kind,
        title: 'Laporan Tim Monitoring dan Evaluasi',
        article: '48',
        every: 'quarter',
        by: 'Tim Monitoring dan Evaluasi',
        to: 'Gubernur melalui Sekretaris Daerah',
        gap: 'G-34',
      };
  }
}

/** What an office reports itself (Pasal 44, 45); sections report nothing by these articles. */
export function ownReportDuties(office: OfficeKind): readonly PeriodicReportKind[] {
  switch (tierOf(office)) {
    case 'section':
      return [];
    case 'sudin':
    case 'kantor':
      return ['44'];
    case 'kanwil':
    case 'dinas':
      return ['45'];
  }
}

/** What an office waits for, and so keeps the list of who has not reported. */
export function awaitedReports(office: OfficeKind, settings: DutySettings): readonly PeriodicReportKind[] {
  switch (tierOf(office)) {
    case 'section':
      return [];
    case 'sudin':
      return ['43d', '43e'];
    case 'kantor':
      return settings.madrasahSpendingReportTo === 'kantor-kemenag' ? ['43d', '43e'] : [];
    // G-26: the Kantor reports to the Kepala Dinas, the Kanwil has a tembusan.
    case 'kanwil':
      return ['44'];
    case 'dinas':
      return ['44', '48'];
  }
}

/** Kind of office that a school sends Format 5 to (Pasal 43 huruf e, G-25); null for PKBM and LKP. */
export function spendingReportOffice(
  level: LevelGroup,
  settings: DutySettings,
  kepulauanSeribu = false,
): OfficeKind | null {
  if (level === 'PKBM' || level === 'LKP') return null;
  if (isMadrasah(level) && settings.madrasahSpendingReportTo === 'kantor-kemenag') return 'kantor-kemenag';
  if (kepulauanSeribu) return 'sudin-kabupaten';
  return level === 'SMA' || level === 'SMK' || level === 'MA' ? 'sudin-menengah' : 'sudin-dasar';
}
