import type { z } from 'zod';
import { type HeadOrderRow, findOrder, unsentOrders } from '../../../db/queries/orders.ts';
import { orders } from '../../paket/payloads/order.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import type { Work } from '../command.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { papersOf } from '../objections/paper-files.ts';
import type { OrderGroup } from './order-group.ts';
import { changesOf, findingsOf } from './order-record.ts';

/** The order for the office that keeps the round, with its signed letter; orders of the same stream that have not left go along. */
export async function prepareOrderPaket(
  work: Work,
  { unit, applicantClass, cameFrom }: OrderGroup,
  orderId: string,
): Promise<void> {
  const issued = await findOrder(work.db, orderId);
  if (!issued) throw new Error(`An order just issued is there: ${orderId}`);
  const sending = [...(await unsentOrders(work.db, unit, applicantClass, cameFrom)), issued];
  const { paketId } = await preparePaket(work, {
    kind: 'order',
    to: [cameFrom],
    scope: { unit, class: applicantClass },
    payload: new Payload().set(orders, sending.map(orderRow)),
    documents: await papersOf(
      work.db,
      sending.map(({ document_id }) => document_id),
    ),
    subjectId: orderId,
  });
  await work
    .db('head_order')
    .whereIn(
      'order_id',
      sending.map(({ order_id }) => order_id),
    )
    .update({ paket_id: paketId });
}

function orderRow(order: HeadOrderRow): z.infer<(typeof orders)['row']> {
  return {
    order_number: order.number,
    order_date: order.date,
    kind: order.kind,
    unit: order.unit,
    unit_name: order.unit_name,
    level_group: order.level_group,
    applicant_class: order.applicant_class,
    addressee: order.addressee,
    by_name: order.by_name,
    by_nip: order.by_nip,
    by_capacity: order.by_capacity,
    findings: findingsOf(order).map(({ objectionId, agendaNo, finding }) => ({
      objection_id: objectionId,
      agenda_no: agendaNo,
      finding,
    })),
    changes: changesOf(order).map(({ action, objectionId, applicationId, name, detail }) => ({
      action,
      objection_id: objectionId,
      application_id: applicationId,
      name,
      detail,
    })),
  };
}
