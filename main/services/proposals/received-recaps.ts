import type { ProposalsView } from '#contract/methods/proposals.ts';
import type { Permission } from '#contract/views.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Knex } from 'knex';
import { currentRecaps } from '../../../db/queries/recaps.ts';
import { currentTrust } from '../../paket/trust-chain.ts';
import type { OwnOffice } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { loadChain } from '../exchange/trust-store.ts';
import { gatherClassB } from '../recaps/class-b.ts';

type Received = ProposalsView['received'][number];

/** What lies before the recap of Pasal 29(1): the newest recap of each office below, and what the Kanwil holds itself. */
export async function receivedRecaps(
  db: Knex,
  own: OwnOffice,
  names: ReadonlyMap<string, string>,
  today: IsoDate,
): Promise<readonly Received[]> {
  const paket = await newestPaket(db);
  const counts = await countByOffice(db);
  const below = (await officesBelow(db, own)).map((office) =>
    viewReceived(office, names.get(office) ?? office, paket.get(office), counts.get(office)),
  );
  return tierOf(own.kind) === 'kanwil' ? [await ownPart(db, own, today), ...below] : below;
}

interface Counts {
  readonly from_office: string;
  readonly pupils: number;
  readonly returned: number;
}

interface NewestPaket {
  readonly paket_id: string;
  readonly from_office: string;
  readonly agenda_no: string;
  readonly revision: number;
}

function viewReceived(
  office: string,
  name: string,
  paket: NewestPaket | undefined,
  counts: Counts | undefined,
): Received {
  if (counts === undefined)
    return { office, name, state: 'belum', pupils: 0, recap: null, paketId: null, returning: notReceived };
  const state = counts.returned > 0 ? 'dikembalikan' : 'diterima';
  return {
    office,
    name,
    state,
    pupils: counts.pupils,
    recap: paket ? `${paket.agenda_no}, revisi ${paket.revision}` : null,
    paketId: paket?.paket_id ?? null,
    returning: state === 'diterima' ? { allowed: true, why: null } : alreadyReturned,
  };
}

/** G-10: madrasah aliyah and class b of the Kanwil wait for no other office. */
async function ownPart(db: Knex, own: OwnOffice, today: IsoDate): Promise<Received> {
  const { schoolYear } = await officeYear(db, today);
  const schools = await currentRecaps(db, 'school');
  const { ready } = await gatherClassB(db, schoolYear);
  const pupils = schools.reduce((sum, recap) => sum + recap.pupils, 0) + ready.length;
  return {
    office: own.office,
    name: 'Madrasah aliyah dan kelas b (kantor ini)',
    state: pupils === 0 ? 'belum' : 'diterima',
    pupils,
    recap: null,
    paketId: null,
    returning: { allowed: false, why: 'Direkap kantor ini sendiri (Pasal 25 huruf d).' },
  };
}

const notReceived: Permission = { allowed: false, why: 'Rekapnya belum diterima.' };
const alreadyReturned: Permission = { allowed: false, why: 'Sudah dikembalikan; menunggu revisi.' };

async function countByOffice(db: Knex): Promise<ReadonlyMap<string, Counts>> {
  const rows = await db('candidate')
    .where({ source: 'recap' })
    .groupBy('from_office')
    .select<Counts[]>(
      'from_office',
      db.raw('count(*) AS pupils'),
      db.raw(`count(*) FILTER (WHERE state = 'returned') AS returned`),
    );
  return new Map(rows.map((row) => [row.from_office, row]));
}

/** The recap each office sent last. */
async function newestPaket(db: Knex): Promise<ReadonlyMap<string, NewestPaket>> {
  const rows = await db('paket')
    .where({ direction: 'masuk', kind: 'recap', state: 'diterima' })
    .orderBy('seq')
    .select<NewestPaket[]>('paket_id', 'from_office', 'agenda_no', 'revision');
  return new Map(rows.map((row) => [row.from_office, row]));
}

/** Offices of the trust list that send their recap here. */
async function officesBelow(db: Knex, own: OwnOffice): Promise<readonly string[]> {
  const chain = await loadChain(db);
  return chain
    ? currentTrust(chain)
        .offices.filter(({ parent }) => parent === own.office)
        .map(({ office }) => office)
    : [];
}
