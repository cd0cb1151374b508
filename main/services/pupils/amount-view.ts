import type { PupilAccount } from '#contract/methods/pupil-account.ts';
import type { SchoolFacts } from '#domain/eligibility/facts.ts';
import { type Amount, amountFor } from '#domain/policy/amount-table.ts';
import { bankFeesPerMonth, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import { longDate } from '#domain/words/date-words.ts';
import { rupiahShort } from '#domain/words/rupiah.ts';
import type { CourseDetermination } from '../../../db/queries/application-course.ts';

/** What the decree gives this pupil, else what its table gives his school; null where none is set (G-28). */
export function amountText(
  edition: PolicyEdition,
  school: SchoolFacts,
  determined: CourseDetermination | undefined,
): PupilAccount['amount'] {
  if (determined !== undefined && determined.amount !== null) {
    return {
      text: withFees(`${rupiahShort(determined.amount)} per bulan`, determined.amount, edition),
      basis: `Keputusan Gubernur Nomor ${determined.kepgub_number} tanggal ${longDate(determined.kepgub_date)}`,
    };
  }
  const found = amountFor(edition.amounts, school.level, school.status, school.ppdbBersamaCluster ?? null);
  if (found.kind !== 'found') return null;
  return { text: inWords(found.amount, edition), basis: edition.amounts?.basis ?? '' };
}

function inWords(amount: Amount, edition: PolicyEdition): string {
  if ('personalPerSemester' in amount) return `${rupiahShort(amount.personalPerSemester)} per semester`;
  const { personalPerMonth, sppPerMonth, totalPerMonth } = amount;
  const parts =
    sppPerMonth === 0
      ? ''
      : ` (personal ${rupiahShort(personalPerMonth)} dan SPP ${rupiahShort(sppPerMonth)})`;
  return withFees(`${rupiahShort(totalPerMonth)} per bulan${parts}`, totalPerMonth, edition);
}

// Pasal 42 ayat (2)-(3): the transfer is gross, the bank debits its fees from the account.
function withFees(text: string, total: number, edition: PolicyEdition): string {
  const fees = bankFeesPerMonth(edition);
  return fees === 0 ? text : `${text}; dapat dipakai ${rupiahShort(total - fees)} setelah biaya bank`;
}
