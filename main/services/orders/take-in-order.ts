import { type z } from 'zod';
import { refuse } from '#contract/errors/app-error.ts';
import { longDate } from '#domain/words/date-words.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { objectionsIn } from '../../../db/queries/objections.ts';
import { findOrderedRound, findReceivedOrder } from '../../../db/queries/orders.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { orders } from '../../paket/payloads/order.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { type Work } from '../command.ts';
import { type ReceivedPaket, type TakeInRule } from '../exchange/payload.ts';
import { paperFileName } from '../objections/paper-files.ts';
import { type StoredSubject } from '../objections/subject.ts';
import { applyOrder } from './apply-order.ts';
import { insertOrder } from './order-record.ts';

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
  return { number: row.order_number, npsn: row.npsn, applicant_class: row.applicant_class };
}

/** Class b and schools alike: the section keeps the round, so it carries out what concerns it. */
async function takeInOne(work: Work, paket: ReceivedPaket, row: OrderPayloadRow): Promise<void> {
  const round =
    (await findOrderedRound(work.db, row.npsn, row.applicant_class)) ??
    refuse('OBJ-052', { agenda: row.findings[0]?.agenda_no ?? '-' });
  const objections = await objectionsIn(
    work.db,
    row.findings.map(({ objection_id }) => objection_id),
  );
  const named = new Map(
    objections.map((objection) => [
      objection.objection_id,
      (JSON.parse(objection.subject) as StoredSubject).name,
    ]),
  );
  const orderId = work.ids.next();
  const findings = row.findings.map(({ objection_id, agenda_no, finding }) => ({
    objectionId: objection_id,
    agendaNo: agenda_no,
    subject: named.get(objection_id) ?? '',
    finding,
  }));
  await insertOrder(work, {
    order_id: orderId,
    direction: 'diterima',
    kind: row.kind,
    number: row.order_number,
    date: isoDate(row.order_date),
    npsn: row.npsn,
    applicant_class: row.applicant_class,
    addressee: row.addressee,
    by_name: row.by_name,
    by_nip: row.by_nip,
    by_capacity: row.by_capacity,
    findings,
    changes: row.changes.map(({ action, objection_id, application_id, name, detail }) => ({
      action,
      objectionId: objection_id,
      applicationId: application_id,
      name,
      detail,
    })),
    source: 'paket',
    document_id: await keepLetter(work, paket, row),
    paket_id: paket.paketId,
  });
  await applyOrder(work, {
    orderId,
    roundId: round.round_id,
    instrument: { number: row.order_number, date: isoDate(row.order_date) },
    findings,
  });
}

/** The letter as it came, byte for byte, among this office's documents; its number is the sender's and reserves none here. */
async function keepLetter(
  { db, ids, at }: Work,
  paket: ReceivedPaket,
  row: OrderPayloadRow,
): Promise<string | null> {
  const type = row.kind === 'perbaiki' ? 'DOC-12' : 'DOC-13';
  const pdf = letterIn(paket, type, row.order_number);
  if (pdf === null) return null;
  const school = await findSchool(db, row.npsn);
  const documentId = ids.next();
  await db('document').insert({
    document_id: documentId,
    type,
    number: row.order_number,
    date: row.order_date,
    title:
      type === 'DOC-12'
        ? 'Surat Perintah Perbaikan Pengumuman (diterima)'
        : 'Surat Perintah Melanjutkan Rekapitulasi (diterima)',
    subject: school?.name ?? row.npsn,
    state: 'final',
    revision: 0,
    replaces_id: null,
    snapshot: '{}',
    pdf: Buffer.from(pdf),
    sha256: sha256Hex(pdf),
    pages: 1,
    created_at: at,
    created_by: row.by_name,
  });
  return documentId;
}

/** Under the name its sender gave it, else the only letter there. */
function letterIn({ files }: ReceivedPaket, type: string, number: string): Uint8Array | null {
  return (
    files.get(`document/${paperFileName(type, number)}`) ??
    (files.size === 1 ? ([...files.values()][0] ?? null) : null)
  );
}
