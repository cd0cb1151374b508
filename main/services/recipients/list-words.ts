import { assertNever } from '#domain/assert-never.ts';
import type { ListEntry } from '#domain/recipients/list-line.ts';
import { monthLabel } from '#domain/recipients/month.ts';
import { effectOf, yearOutcomeLabels } from '#domain/recipients/year-update.ts';
import { longDate } from '#domain/words/date-words.ts';
import { rupiahShort } from '#domain/words/rupiah.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import type { RecipientRecord } from '../../../db/queries/recipients.ts';
import { stateLabelOf } from './advance-recipient.ts';

/** What taking the line in would record. */
export function wordsOf(entry: ListEntry): string {
  switch (entry.kind) {
    case 'account':
      return `Rekening ${entry.accountNo}, dibuka ${longDate(entry.openedOn)}`;
    case 'transfer':
      return `${monthLabel(entry.month)}: ${rupiahShort(entry.gross)}, ${entry.status}, bukti ${entry.evidenceNo}`;
    case 'update':
      return `${yearOutcomeLabels[entry.outcome]}${entry.classGrade === '' ? '' : `, kelas ${entry.classGrade}`}`;
    default:
      return assertNever(entry);
  }
}

/** Why the line cannot be taken in, seen before anything is stored; null when nothing stands in the way. */
export function hindranceOf(entry: ListEntry, recipient: RecipientRecord): string | null {
  const { name } = recipient;
  const state = stateLabelOf(recipient);
  switch (entry.kind) {
    case 'account':
      return recipient.account_no === null || recipient.account_no === entry.accountNo
        ? null
        : `Sudah ada rekening ${recipient.account_no}; ubah pada layar penerima bila memang berganti.`;
    case 'transfer':
      return recipient.account_no === null ? fill(catalogue['PEN-006'].what, { name, state }) : null;
    case 'update': {
      if (recipient.state !== 'active') return fill(catalogue['PEN-014'].what, { name, state });
      const effect = effectOf({ ...entry, level: recipient.level });
      if (effect.kind === 'refused') return fill(catalogue[effect.code].what, { name });
      return effect.kind === 'new-application' ? fill(catalogue['PEN-022'].what, { name }) : null;
    }
    default:
      return assertNever(entry);
  }
}
