import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
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
import { type Desk } from '../desk.ts';
import { type StoredSubject } from '../objections/subject.ts';
import { gatherRound, type GatheredRound } from '../rounds/gather-round.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';
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
    const { row, school } = round;
    requireKeeper(work.own, school, 'announce-correction', row.applicant_class);
    const known = await findReceivedOrder(work.db, {
      number: request.number,
      npsn: row.npsn,
      applicant_class: row.applicant_class,
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
      npsn: row.npsn,
      applicant_class: row.applicant_class,
      addressee: row.applicant_class === 'b' ? `Kepala ${work.own.name}` : `Kepala ${school.name}`,
      by_name: request.byName,
      by_nip: request.byNip,
      by_capacity: 'definitif',
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
}

function namedObjections(rows: readonly ObjectionRow[], { findings }: Request): readonly Decided[] {
  return findings.map(({ objectionId, finding }) => {
    const objection =
      rows.find(({ objection_id }) => objection_id === objectionId) ??
      refuse('OBJ-052', { agenda: objectionId });
    return { objection, finding };
  });
}

/** What a paper order changes follows from the kind of each objection; its own words stay on the paper. */
function changesIn(decided: readonly Decided[], number: string): readonly OrderedChange[] {
  return decided
    .filter(({ finding }) => finding === 'benar')
    .map(({ objection }) => ({
      action: effectOf(objection.type),
      objectionId: objection.objection_id,
      applicationId: objection.application_id,
      name: nameIn(objection),
      detail: `sesuai surat perintah nomor ${number}`,
    }));
}

function requireConsistent(
  kind: OrderKind,
  decided: readonly Decided[],
  changes: readonly OrderedChange[],
  { school }: GatheredRound,
): void {
  const findings = decided.map(({ objection, finding }): OrderFinding => ({
    objectionId: objection.objection_id,
    type: objection.type,
    subject:
      objection.application_id === null
        ? { kind: 'person', name: nameIn(objection), school: school.name }
        : { kind: 'application', applicationId: objection.application_id },
    finding,
  }));
  const effects = orderEffects(
    kind,
    findings,
    changes.map(({ objectionId, action }) => ({ objectionId, effect: action })),
  );
  if (!effects.ok) refuse(effects.code, effects.detail);
}

function nameIn({ subject }: ObjectionRow): string {
  return (JSON.parse(subject) as StoredSubject).name;
}
