import type { z } from 'zod';
import { refuse } from '#contract/errors/app-error.ts';
import { longDate } from '#domain/words/date-words.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { type ObjectionRow, objectionsOn } from '../../../db/queries/objections.ts';
import { findOrderedRound, findReceivedOrder } from '../../../db/queries/orders.ts';
import { orders } from '../../paket/payloads/order.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { chainDocument } from '../audit/document-seal.ts';
import type { Work } from '../command.ts';
import type { ReceivedPaket, TakeInRule } from '../exchange/payload.ts';
import { paperFileName } from '../objections/paper-files.ts';
import type { StoredSubject } from '../objections/subject.ts';
import { applyOrder } from './apply-order.ts';
import { insertOrder, type OrderedChange } from './order-record.ts';

type OrderPayloadRow = z.infer<(typeof orders)['row']>;

/** Orders of the head above (Pasal 18(4), 20(1)): each is carried out once; the corrected announcement follows by hand (Pasal 21). */
export const orderRule: TakeInRule = {
  async differences(db, paket) {
    const differences = [];
    for (const row of paket.payload.rows(orders)) {
      const known = await findReceivedOrder(db, keyOf(row));
      if (known)
        differences.push({
          label: `Surat perintah ${row.order_number}`,
          before: `sudah diterima (${longDate(known.date)})`,
          after: 'tidak diolah lagi',
        });
    }
    return differences;
  },

  async takeIn(_desk, work, paket) {
    const rows = paket.payload.rows(orders);
    for (const row of rows) {
      // An order travels again when the next one of its stream replaced a Paket that had not left.
      if ((await findReceivedOrder(work.db, keyOf(row))) === null) await takeInOne(work, paket, row);
    }
    return { rowsOk: rows.length, rowsBad: 0 };
  },
};

function keyOf(row: OrderPayloadRow) {
  const { order_number, unit, applicant_class, level_group } = row;
  return { number: order_number, unit, applicant_class, level_group };
}

/** Class b and schools alike: the section keeps the round, so it carries out what concerns it. */
async function takeInOne(work: Work, paket: ReceivedPaket, row: OrderPayloadRow): Promise<void> {
  const { unit, applicant_class, level_group } = row;
  const roundId =
    (await findOrderedRound(work.db, { unit, applicant_class, level_group })) ??
    refuse('OBJ-052', { agenda: row.findings[0]?.agenda_no ?? '-' });
  const objections = await objectionsOn(work.db, roundId);
  const orderId = work.ids.next();
  const findings = row.findings.map(({ objection_id, agenda_no, finding }) => {
    const objection = namedObjection(objections, objection_id, agenda_no);
    const subject = (JSON.parse(objection.subject) as StoredSubject).name;
    return { objectionId: objection.objection_id, agendaNo: objection.agenda_no, subject, finding };
  });
  await insertOrder(work, {
    order_id: orderId,
    direction: 'diterima',
    kind: row.kind,
    number: row.order_number,
    date: isoDate(row.order_date),
    unit,
    unit_name: row.unit_name,
    applicant_class,
    level_group,
    addressee: row.addressee,
    by_name: row.by_name,
    by_nip: row.by_nip,
    by_capacity: row.by_capacity,
    findings,
    changes: orderedChanges(row, objections),
    source: 'paket',
    document_id: await keepLetter(work, paket, row),
    paket_id: paket.paketId,
  });
  await applyOrder(work, {
    orderId,
    roundId,
    instrument: { number: row.order_number, date: isoDate(row.order_date) },
    findings,
  });
}

/** By its id, or by its agenda number where the head decided on a report from paper (Pasal 18(3)). */
function namedObjection(objections: readonly ObjectionRow[], id: string, agendaNo: string): ObjectionRow {
  return (
    objections.find(({ objection_id }) => objection_id === id) ??
    objections.find(({ agenda_no }) => agenda_no === agendaNo) ??
    refuse('OBJ-052', { agenda: agendaNo })
  );
}

function orderedChanges(
  { changes, findings }: OrderPayloadRow,
  objections: readonly ObjectionRow[],
): readonly OrderedChange[] {
  return changes.map(({ action, objection_id, name, detail }) => {
    const agendaNo = findings.find((one) => one.objection_id === objection_id)?.agenda_no ?? '-';
    const objection = namedObjection(objections, objection_id, agendaNo);
    return {
      action,
      objectionId: objection.objection_id,
      applicationId: objection.application_id,
      name,
      detail,
    };
  });
}

/** The letter as it came, byte for byte, among this office's documents; its number is the sender's and reserves none here. */
async function keepLetter(work: Work, paket: ReceivedPaket, row: OrderPayloadRow): Promise<string | null> {
  const type = row.kind === 'perbaiki' ? 'DOC-12' : 'DOC-13';
  const pdf = letterIn(paket, type, row.order_number);
  if (pdf === null) return null;
  const { db, ids, at } = work;
  const documentId = ids.next();
  const frozen = { sha256: sha256Hex(pdf), snapshot: '{}' };
  await db('document').insert({
    document_id: documentId,
    type,
    number: row.order_number,
    date: row.order_date,
    title:
      type === 'DOC-12'
        ? 'Surat Perintah Perbaikan Pengumuman (diterima)'
        : 'Surat Perintah Melanjutkan Rekapitulasi (diterima)',
    subject: row.unit_name,
    state: 'final',
    revision: 0,
    replaces_id: null,
    ...frozen,
    pdf: Buffer.from(pdf),
    pages: 1,
    created_at: at,
    created_by: row.by_name,
  });
  await chainDocument(work, documentId, frozen);
  return documentId;
}

/** Under the name its sender gave it, else the only letter there. */
function letterIn({ files }: ReceivedPaket, type: string, number: string): Uint8Array | null {
  return (
    files.get(`document/${paperFileName(type, number)}`) ??
    (files.size === 1 ? ([...files.values()][0] ?? null) : null)
  );
}
