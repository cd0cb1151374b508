import type { ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { RecipientAct, RecipientRow } from '#contract/methods/recipients.ts';
import type { Permission } from '#contract/views.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { maskNik, parseNik } from '#domain/people/nik.ts';
import { bankFeesPerMonth, cardTypeFor } from '#domain/policy/policy-edition.ts';
import { monthLabel } from '#domain/recipients/month.ts';
import { cardLabel, obligationsOf } from '#domain/recipients/obligations.ts';
import { applicantClassLabel } from '#domain/routing/labels.ts';
import { sanctionStateLabels, type SanctionState } from '#domain/sanctions/sanction-states.ts';
import { longDate } from '#domain/words/date-words.ts';
import {
  findRecipient,
  type ListedRecipient,
  type RecipientRecord,
  spellsOf,
} from '../../../db/queries/recipients.ts';
import { type Desk, opened, type OwnOffice, reading, todayOf } from '../desk.ts';
import { getEdition } from '../rounds/edition.ts';
import { stateLabelOf } from './advance-recipient.ts';
import { keeperPermission } from './keeper.ts';
import { monthsOfRecipient } from './recipient-months.ts';
import { viewUpdates } from './update-words.ts';

export function viewRecipientRow(row: ListedRecipient): RecipientRow {
  return {
    applicationId: row.application_id,
    name: row.name,
    schoolName: row.school_name,
    level: row.level,
    state: row.state,
    stateLabel: stateLabelOf(row),
    monthly: row.monthly,
    accountNo: row.account_no,
    cardHandedOn: row.card_handed_on,
    pledgeReceivedOn: row.pledge_received_on,
  };
}

/** One recipient whole: decree, account, card, pledge, months, yearly updates, sanctions, and what may be done. */
export async function viewRecipient(
  desk: Desk,
  applicationId: string,
): Promise<ResponseOf<'recipients.get'>> {
  const db = reading(desk);
  const row = (await findRecipient(db, applicationId)) ?? refuse('OFF-002');
  const edition = await getEdition(db, row.edition_id);
  const spells = await spellsOf(db, applicationId);
  const decree = await db('determination')
    .where({ determination_id: row.determination_id })
    .first<{ kepgub_number: string; kepgub_date: string }>('kepgub_number', 'kepgub_date');
  const sanctions = await db('sanction')
    .where({ application_id: applicationId })
    .orderBy('recorded_at', 'desc')
    .select<{ sanction_id: string; prohibition: string; state: SanctionState }[]>(
      'sanction_id',
      'prohibition',
      'state',
    );
  const card = cardTypeFor(edition, row.school_status);
  const nik = row.nik === null ? null : parseNik(row.nik);
  return {
    ...viewRecipientRow({ ...row, monthly: spells.at(-1)?.monthly ?? null }),
    npsn: row.npsn,
    nikMasked: nik?.ok === true ? maskNik(nik.value) : 'belum ada',
    classLabel: applicantClassLabel(row.applicant_class),
    outside: row.school_region === 'luar-dki',
    schoolYear: row.school_year,
    editionTitle: edition.title,
    decree: {
      number: decree.kepgub_number,
      date: longDate(isoDate(decree.kepgub_date)),
      period: `${monthLabel(row.first_month)} s.d. ${monthLabel(row.last_month)}`,
    },
    bank: row.bank,
    branch: row.branch,
    accountOpenedOn: row.account_opened_on,
    cardLabel: card === null ? null : cardLabel(card),
    cardReceiver: row.card_receiver,
    bankFees: bankFeesPerMonth(edition),
    obligations: obligationsOf(
      { account: row.account_opened_on, card: row.card_handed_on, pledge: row.pledge_received_on },
      card,
    ),
    spells: spells.map(({ from_month, level, monthly }) => ({
      from: monthLabel(from_month),
      level,
      monthly,
    })),
    months: await monthsOfRecipient(db, row, spells, todayOf(desk)),
    updates: await viewUpdates(db, applicationId),
    sanctions: sanctions.map(({ sanction_id, prohibition, state }) => ({
      sanctionId: sanction_id,
      label: prohibition,
      stateLabel: sanctionStateLabels[state],
    })),
    ended: row.ended_on === null ? null : { on: row.ended_on, reason: row.ended_reason ?? '' },
    actions: actionsOf(row, opened(desk).own, card !== null),
  };
}

function actionsOf(
  row: RecipientRecord,
  own: OwnOffice,
  hasCard: boolean,
): Readonly<Record<RecipientAct, Permission>> {
  const at = (article: string, ...hindrances: readonly (string | null)[]): Permission => {
    const keeper = keeperPermission(own, row.level, article);
    const why = hindrances.find((one) => one !== null) ?? null;
    return keeper.allowed && why !== null ? { allowed: false, why } : keeper;
  };
  const over =
    row.state === 'ended' || row.state === 'revoked'
      ? `Bantuan sudah ${stateLabelOf(row).toLowerCase()}.`
      : null;
  const inactive =
    row.state === 'active' ? null : `Status ${stateLabelOf(row).toLowerCase()}, bukan penerima aktif.`;
  const noAccount = row.account_no === null ? 'Rekening belum dibuka (Pasal 33 ayat (1)).' : null;
  return {
    openAccount: at('33 ayat (1)', over),
    handCard: at('41 ayat (1)', over, hasCard ? null : 'Edisi ini tidak mengatur kartu.', noAccount),
    receivePledge: at('43 huruf a', over),
    disburse: at('33 ayat (2)', noAccount),
    update: at('58 ayat (1)', inactive),
    // G-33: any office may register a proposal; Suku Dinas and Dinas write down the one that came.
    sanction:
      inactive === null || own.kind === 'dinas' || own.kind.startsWith('sudin-')
        ? { allowed: true, why: null }
        : { allowed: false, why: inactive },
  };
}
