import type { DueItem } from '#contract/methods/office.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { monthLabel, monthOf } from '#domain/recipients/month.ts';
import type { Knex } from 'knex';
import { sumMonth } from '../../../db/queries/disbursements.ts';
import { countRecipients } from '../../../db/queries/recipients.ts';
import type { OwnOffice } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { keepsRecipients } from './keeper.ts';
import { countMissingUpdates } from './year-overview.ts';

/** What recipients still wait for, for the home screen; none of it has a last day in the text (G-15). */
export async function recipientsDue(db: Knex, own: OwnOffice, today: IsoDate): Promise<DueItem[]> {
  if (!keepsRecipients(own)) return [];
  const month = monthOf(today);
  const { schoolYear } = await officeYear(db, today);
  const { outstanding } = await sumMonth(db, month);
  const items: readonly (readonly [id: string, count: number, title: string, why: string, link: string])[] = [
    [
      'no-account',
      await countRecipients(db, 'no-account'),
      'Rekening penerima belum dibuka',
      'penerima (Pasal 33 ayat (1))',
      '/recipients?show=no-account',
    ],
    [
      'no-card',
      await countRecipients(db, 'no-card'),
      'Kartu belum diterima peserta didik',
      'penerima (Pasal 41 ayat (1))',
      '/recipients?show=no-card',
    ],
    [
      'no-pledge',
      await countRecipients(db, 'no-pledge'),
      'Surat pernyataan (Format 2) belum diterima',
      'penerima (Pasal 43 huruf a)',
      '/recipients?show=no-pledge',
    ],
    [
      'transfer',
      outstanding,
      `Bukti transfer ${monthLabel(month)} belum lengkap`,
      'penerima (Pasal 33 ayat (3))',
      '/disbursements',
    ],
    [
      'year-update',
      await countMissingUpdates(db, schoolYear),
      `Pembaharuan data ${schoolYear} belum lengkap`,
      'penerima (Pasal 58 ayat (1))',
      '/year-updates',
    ],
  ];
  return items
    .filter(([, count]) => count > 0)
    .map(([id, count, title, why, link]) => ({
      id: `recipients-${id}`,
      title,
      why: `${count} ${why}`,
      deadline: null,
      link,
      kind: 'step',
    }));
}
