import { type Month, monthLabel, monthsFrom } from '../../recipients/month.ts';
import { formatThousands } from '../../words/thousands.ts';
import type { TableRow } from '../blocks.ts';
import { column, dataRow, heading, table, totalRow } from '../compose.ts';
import type { DocumentContent } from '../content.ts';
import type { DocumentFrame } from '../frame.ts';
import {
  fields,
  formDocument,
  type FormSheet,
  known,
  placeAndDay,
  signHere,
  signPlace,
} from './form-parts.ts';
import type { FormPupil } from './form-pupil.ts';

/** Rows 1-5 of Format 3; row 6 is for whatever else, each with its own name (G-47). */
export const plannedNeeds = ['Transportasi', 'Buku Tulis', 'Alat Tulis', 'Sepatu', 'Seragam'] as const;
const otherMarks = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const;

export type PlanLine = {
  readonly need: string;
  /** Rupiah; null is written by hand. */
  readonly amount: number | null;
  readonly note: string;
};

export type SpendingPlan = {
  readonly pupil: FormPupil;
  /** `Juli, Agustus, September 2013`; null leaves it open. */
  readonly period: string | null;
  /** In the order of `plannedNeeds`; empty prints the blank form. */
  readonly needs: readonly PlanLine[];
  readonly others: readonly PlanLine[];
  /** JUMLAH as declared; null prints the sum, once every line has an amount. */
  readonly declaredTotal: number | null;
};

/** DOC-03, Format 3: what will be bought, quarter by quarter (Pasal 43 huruf b; G-23). */
export function spendingPlans(frame: DocumentFrame, plans: readonly SpendingPlan[]): DocumentContent {
  return formDocument(
    frame,
    {
      type: 'DOC-03',
      title: 'Laporan Rencana Pembelanjaan Bantuan Biaya Personal Pendidikan',
      source: 'Format 3 Lampiran I Peraturan Gubernur Nomor 27 Tahun 2013',
    },
    plans.map(planSheet),
  );
}

/** JUMLAH is the sum of the lines: null where no line has an amount, `wrong-total` where another sum was declared. */
export function planTotal(plan: SpendingPlan): number | null | 'wrong-total' {
  const amounts = [...plan.needs, ...plan.others].flatMap(({ amount }) => (amount === null ? [] : [amount]));
  if (amounts.length === 0) return plan.declaredTotal === null ? null : 'wrong-total';
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return plan.declaredTotal === null || plan.declaredTotal === sum ? sum : 'wrong-total';
}

/** The sheets of a time of aid: by three months from its first, or month by month (G-23). */
export function planPeriods(first: Month, last: Month, sheets: 'quarterly' | 'monthly'): readonly string[] {
  const months = monthsFrom(first, last);
  const step = sheets === 'monthly' ? 1 : 3;
  const periods: string[] = [];
  for (let at = 0; at < months.length; at += step) periods.push(periodText(months.slice(at, at + step)));
  return periods;
}

/** `Juli, Agustus, September 2013`; the year after each month only where it changes. */
function periodText(months: readonly Month[]): string {
  return months
    .map((month, index) => {
      const next = months[index + 1];
      const sameYear = next !== undefined && next.slice(0, 4) === month.slice(0, 4);
      return sameYear ? monthLabel(month).replace(/ \d{4}$/, '') : monthLabel(month);
    })
    .join(', ');
}

function planSheet(plan: SpendingPlan): FormSheet {
  const total = planTotal(plan);
  if (total === 'wrong-total') throw new Error('JUMLAH of a spending plan is not the sum of its lines');
  const { pupil } = plan;
  return [
    heading('LAPORAN RENCANA PEMBELANJAAN BANTUAN BIAYA PERSONAL PENDIDIKAN', 'MELALUI KARTU JAKARTA PINTAR'),
    fields([
      ['Bulan', known(plan.period)],
      ['Nama Sekolah', known(pupil.school.name)],
      ['Nama Peserta Didik', known(pupil.name)],
      ['Kelas', known(pupil.grade)],
    ]),
    table(
      [
        column('No.', 12, 'center'),
        column('Kebutuhan Personal Peserta Didik', '*'),
        column('Besar Dana', 40),
        column('Keterangan', 42),
      ],
      [...needRows(plan), ...otherRows(plan), totalRow('JUMLAH', 2, money(total), '')],
      { size: 'form' },
    ),
    signHere(
      signPlace([placeAndDay, 'Penerima Kartu Jakarta Pintar,'], pupil.name, [
        'nama lengkap dan tanda tangan',
      ]),
    ),
  ];
}

function needRows({ needs }: SpendingPlan): TableRow[] {
  return plannedNeeds.map((need, index) => {
    const line = needs.find((one) => one.need === need);
    return dataRow(String(index + 1), need, money(line?.amount ?? null), line?.note ?? '');
  });
}

function otherRows({ others }: SpendingPlan): TableRow[] {
  if (others.length > otherMarks.length) throw new Error('Format 3 has nine lines for other needs');
  return [
    dataRow('6', 'Lain-lain : (sebutkan)', '', ''),
    ...otherMarks.map((mark, index) => {
      const line = others[index];
      return dataRow('', `${mark}. ${line?.need ?? ''}`, money(line?.amount ?? null), line?.note ?? '');
    }),
  ];
}

function money(amount: number | null): string {
  return amount === null ? 'Rp' : `Rp ${formatThousands(amount)}`;
}
