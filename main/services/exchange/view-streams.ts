import type { IncomingStream, OwnStream, StreamRow, StreamsView } from '#contract/methods/streams.ts';
import type { Permission } from '#contract/views.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { editionTitles } from '../editions/stored-editions.ts';
import { readHighWater } from './high-water.ts';
import { kindLabel } from './labels.ts';
import { kindOfStream, paketToRequest, type PaketToRequest } from './paket-to-request.ts';
import { readReceiptDays } from './receipt-days.ts';
import { type GapCause, openGaps } from './stream-gaps.ts';
import { officeNames } from './trust-store.ts';

const causes: Readonly<Record<GapCause, string>> = {
  susulan: 'Dilewati Paket yang lebih baru',
  'titik-awal': 'Kepala menetapkan titik awal baru',
  'urutan-baru': 'Urutan lama ditutup pengirim',
};

const reasons: Readonly<Record<PaketToRequest['why'], string>> = {
  menunggu: 'Paket sesudahnya sudah datang dan menunggu',
  terlewat: 'Terlewat; isinya tetap harus diolah',
  pemulihan: 'Pernah diterima, hilang sejak pemulihan cadangan',
};

const records = { marks: 'ada', none: 'belum-ada', unreadable: 'tidak-terbaca' } as const;

/** Every sequence between this office and others, with what is missing, blocked or in doubt. */
export async function viewStreams(desk: Desk): Promise<StreamsView> {
  const db = reading(desk);
  const names = new Map([...(await officeNames(desk, db)), ...(await editionTitles(db))]);
  const rows = await db('stream')
    .whereNot('stream', 'like', 'receipt/%')
    .orderBy(['stream', 'office'])
    .select<StreamRecord[]>('*');
  const named = (stream: string, office: string) => nameStream(stream, office, names);
  const own = rows.filter(({ direction }) => direction === 'keluar');
  const incoming = rows.filter(({ direction }) => direction === 'masuk');
  return {
    incoming: incoming.map((row): IncomingStream => ({
      ...named(row.stream, row.office),
      epoch: row.epoch,
      lastSeq: row.last_seq,
      blocked: row.blocked === 1,
    })),
    own: own.map((row): OwnStream => ({
      ...named(row.stream, row.stream.slice(row.stream.lastIndexOf('/') + 1)),
      epoch: row.epoch,
      lastSeq: row.last_seq,
      unknown: row.unknown === 1,
      reset: resetPermission(desk, row),
    })),
    gaps: (await openGaps(db)).map(({ office, stream, epoch, from, to, cause, reason, noticedAt }) => ({
      ...named(stream, office),
      epoch,
      from,
      to,
      cause: causes[cause],
      reason,
      noticedAt,
    })),
    requests: (await paketToRequest(desk)).map(({ office, stream, epoch, from, to, why }) => ({
      ...named(stream, office),
      epoch,
      from,
      to,
      why: reasons[why],
    })),
    record: records[readHighWater(desk).kind],
    receiptDays: await readReceiptDays(db),
    changeDays: changePermission(desk),
  };
}

/** What a stream is called on the screen: its kind, what it is about, and the other office. */
export function nameStream(
  stream: string,
  office: string,
  names: ReadonlyMap<string, string>,
): Omit<StreamRow, 'epoch' | 'lastSeq'> {
  const [, scope = ''] = stream.split('/');
  return {
    stream,
    kindLabel: kindLabel(kindOfStream(stream)),
    about: scope
      .split('~')
      .filter((part) => part !== '')
      .map((part) => scopeWords(part, names))
      .join(', '),
    office,
    officeName: names.get(office) ?? office,
  };
}

/** An office, a school, a class, a school year or an edition, as a clerk knows it. */
function scopeWords(part: string, names: ReadonlyMap<string, string>): string {
  const office = names.get(part);
  if (office !== undefined) return office;
  if (/^[abc]$/.test(part)) return `golongan ${part}`;
  if (/^\d{8}$/.test(part)) return `NPSN ${part}`;
  return /^\d{4}-\d{4}$/.test(part) ? part.replace('-', '/') : `edisi ${part}`;
}

interface StreamRecord {
  readonly direction: 'keluar' | 'masuk';
  readonly office: string;
  readonly stream: string;
  readonly epoch: number;
  readonly last_seq: number;
  readonly blocked: number;
  readonly unknown: number;
}

function resetPermission(desk: Desk, { last_seq }: StreamRecord): Permission {
  if (last_seq === 0) return { allowed: false, why: 'Urutan baru sudah dibuka dan belum dipakai.' };
  return opened(desk).actor.role === 'kepala'
    ? { allowed: true, why: null }
    : { allowed: false, why: 'Urutan baru dimulai oleh kepala.' };
}

function changePermission(desk: Desk): Permission {
  const { role } = opened(desk).actor;
  return role === 'kepala' || role === 'admin'
    ? { allowed: true, why: null }
    : { allowed: false, why: 'Diubah oleh kepala atau pengelola.' };
}
