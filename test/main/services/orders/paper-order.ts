import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { RoundView } from '#contract/methods/rounds.ts';
import { objectionHandlers } from '../../../../main/services/objections/handlers.ts';
import { orderHandlers } from '../../../../main/services/orders/handlers.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { quietJob, type TestOffice } from '../../../support/office.ts';

type Finding = ParsedRequestOf<'orders.recordPaper'>['findings'][number];

/** `benar` or `tidak-benar` of one objection as a paper order states it. */
export function found(objectionId: string, finding: Finding['finding'], detail = ''): Finding {
  return { objectionId, finding, detail };
}

export function reportOn(
  office: TestOffice,
  date: string,
  ...objectionIds: string[]
): Promise<ResponseOf<'objections.report'>> {
  return objectionHandlers(office.desk)['objections.report'](
    { objectionIds, date: isoDate(date), number: null },
    quietJob,
  );
}

export function recordOrder(
  office: TestOffice,
  roundId: string,
  letter: { readonly number: string; readonly date: string },
  ...findings: readonly Finding[]
): Promise<ResponseOf<'orders.recordPaper'>> {
  return orderHandlers(office.desk)['orders.recordPaper'](
    {
      roundId,
      number: letter.number,
      date: isoDate(letter.date),
      byName: 'Dra. Wahyuni',
      byNip: null,
      byCapacity: 'plt',
      findings: [...findings],
    },
    quietJob,
  );
}

export function announceCorrection(
  office: TestOffice,
  roundId: string,
  issuedOn: string,
): Promise<RoundView> {
  return roundHandlers(office.desk)['rounds.announceCorrection'](
    { roundId, issuedOn: isoDate(issuedOn), number: null, media: [{ kind: 'papan', detail: '' }] },
    quietJob,
  );
}

export function roundOf(office: TestOffice, roundId: string): Promise<RoundView> {
  return roundHandlers(office.desk)['rounds.get']({ roundId }, quietJob);
}

export function close(
  office: TestOffice,
  roundId: string,
  on: string,
  reason: string | null = null,
): Promise<RoundView> {
  return roundHandlers(office.desk)['rounds.close']({ roundId, on: isoDate(on), reason }, quietJob);
}

/** The newest paper of a type, as frozen. */
export async function paperOf(office: TestOffice, type: string): Promise<string> {
  const row = await office.database
    .read('document')
    .where({ type })
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .first<{ snapshot: string }>('snapshot');
  return row.snapshot;
}
