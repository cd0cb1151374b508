import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import {
  effectOf,
  orderEffects,
  type OrderFinding,
  type OrderKind,
} from '#domain/objections/order-effects.ts';
import { type ObjectionRow, objectionsIn } from '../../../db/queries/objections.ts';
import { findReceivedOrder } from '../../../db/queries/orders.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { StoredSubject } from '../objections/subject.ts';
import { gatherRound, type GatheredRound } from '../rounds/gather-round.ts';
import { requireRoundKeeper } from '../rounds/keeper.ts';
import { applyOrder } from './apply-order.ts';
import { insertOrder, type OrderedChange } from './order-record.ts';

type Request = ParsedRequestOf<'orders.recordPaper'>;

/** An order of the head that came on paper (Pasal 18(4), 20): the same effect as one that came by Paket. */
export async function recordPaperOrder(
  desk: Desk,
  request: Request,
): Promise<ResponseOf<'orders.recordPaper'>> {
  const orderId = desk.ids.next();
  await command(desk, { action: 'orders.recordPaper', object: orderId, facts: request }, async (work) => {
    const round = await gatherRound(work.db, request.roundId, work.today);
    const { row, unit } = round;
    requireRoundKeeper(work.own, round, 'announce-correction');
    // Pasal 20(3): the Kanwil's head decides on his own screen; nobody sends him an order.
    if (round.route.reportTo === null) refuse('OBJ-071');
    const known = await findReceivedOrder(work.db, {
      number: request.number,
      unit: row.unit,
      applicant_class: row.applicant_class,
      level_group: row.level_group,
    });
    if (known) refuse('OBJ-057', { number: request.number });
    const objections = namedObjections(
      await objectionsIn(
        work.db,
        request.findings.map(({ objectionId }) => objectionId),
      ),
      request,
    );
    const kind = request.findings.some(({ finding }) => finding === 'benar') ? 'perbaiki' : 'lanjutkan';
    const changes = changesIn(objections, request.number);
    requireConsistent(kind, objections, changes, round);
    await insertOrder(work, {
      order_id: orderId,
      direction: 'diterima',
      kind,
      number: request.number,
      date: request.date,
      unit: row.unit,
      unit_name: unit.title,
      applicant_class: row.applicant_class,
      level_group: row.level_group,
      addressee: `Kepala ${unit.name}`,
      by_name: request.byName,
      by_nip: request.byNip,
      by_capacity: request.byCapacity,
      findings: objections.map(({ objection, finding }) => ({
        objectionId: objection.objection_id,
        agendaNo: objection.agenda_no,
        subject: nameIn(objection),
        finding,
      })),
      changes,
      source: 'kertas',
      document_id: null,
      paket_id: null,
    });
    await applyOrder(work, {
      orderId,
      roundId: row.round_id,
      instrument: { number: request.number, date: request.date },
      findings: objections.map(({ objection, finding }) => ({
        objectionId: objection.objection_id,
        agendaNo: objection.agenda_no,
        finding,
      })),
    });
  });
  return { orderId };
}

interface Decided {
  readonly objection: ObjectionRow;
  readonly finding: 'benar' | 'tidak-benar';
  /** What the paper says about wrong data, in its words. */
  readonly detail: string;
}

function namedObjections(rows: readonly ObjectionRow[], { findings }: Request): readonly Decided[] {
  return findings.map(({ objectionId, finding, detail }) => {
    const objection =
      rows.find(({ objection_id }) => objection_id === objectionId) ??
      refuse('OBJ-052', { agenda: objectionId });
    return { objection, finding, detail };
  });
}

/** What a paper order changes follows from the kind of each objection; wrong data need the words of the paper (Pasal 21). */
function changesIn(decided: readonly Decided[], number: string): readonly OrderedChange[] {
  return decided
    .filter(({ finding }) => finding === 'benar')
    .map(({ objection, detail }) => ({
      action: effectOf(objection.type),
      objectionId: objection.objection_id,
      applicationId: objection.application_id,
      name: nameIn(objection),
      detail: detail === '' ? `sesuai surat perintah nomor ${number}` : detail,
    }));
}

function requireConsistent(
  kind: OrderKind,
  decided: readonly Decided[],
  changes: readonly OrderedChange[],
  { unit }: GatheredRound,
): void {
  const findings = decided.map(({ objection, finding }): OrderFinding => ({
    objectionId: objection.objection_id,
    type: objection.type,
    subject:
      objection.application_id === null
        ? { kind: 'person', name: nameIn(objection), school: unit.name }
        : { kind: 'application', applicationId: objection.application_id },
    finding,
  }));
  const effects = orderEffects(
    kind,
    findings,
    changes.map(({ objectionId, action }) => ({ objectionId, effect: action })),
  );
  for (const { objection, finding, detail } of decided)
    if (finding === 'benar' && objection.type === 'data-keliru' && detail === '')
      refuse('OBJ-023', { objection: objection.agenda_no });
  if (!effects.ok) refuse(effects.code, effects.detail);
}

function nameIn({ subject }: ObjectionRow): string {
  return (JSON.parse(subject) as StoredSubject).name;
}
