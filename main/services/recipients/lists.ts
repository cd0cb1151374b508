import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { describeFileProblem } from '#domain/intake/file-problems.ts';
import type { ListEntry, ListKind, ListLine } from '#domain/recipients/list-line.ts';
import { lineMatcher } from '#domain/recipients/match-lines.ts';
import { readList } from '#domain/recipients/read-list.ts';
import { longDate } from '#domain/words/date-words.ts';
import { openRecipients, type RecipientRecord } from '../../../db/queries/recipients.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { command } from '../command.ts';
import { type Desk, type Job, reading, todayOf } from '../desk.ts';
import { readSpreadsheet } from '../imports/spreadsheet-tasks.ts';
import { hindranceOf, wordsOf } from './list-words.ts';

/** A line as it is kept between the two steps. */
export interface StoredLine {
  readonly place: string;
  readonly name: string;
  readonly applicationId: string | null;
  readonly entry: ListEntry | null;
  readonly says: string | null;
  readonly problem: string | null;
}

export interface ListRecord {
  readonly list_id: string;
  readonly kind: ListKind;
  readonly file_name: string;
  readonly state: 'preview' | 'committed' | 'discarded';
  readonly lines: string;
  readonly committed_at: string | null;
}

/** Step one: reads the bank's or the school's list, finds whom each line means, changes nothing. */
export async function previewList(
  desk: Desk,
  request: ParsedRequestOf<'recipientLists.preview'>,
  job: Job,
): Promise<ResponseOf<'recipientLists.preview'>> {
  const file = desk.shelf.take(request.file) ?? refuse('SYS-008');
  const sha256 = sha256Hex(file.bytes);
  await requireNew(desk, sha256);
  const lines = await readLines(desk, request.kind, file, job);
  const recipients = await openRecipients(reading(desk));
  const stored = matchLines(lines, recipients);
  const listId = desk.ids.next();
  await command(
    desk,
    { action: 'recipientLists.preview', object: listId, facts: { kind: request.kind, sha256 } },
    async (work) => {
      await work.db('recipient_list').insert({
        list_id: listId,
        kind: request.kind,
        file_name: file.name,
        sha256,
        state: 'preview',
        lines: JSON.stringify(stored),
        created_at: work.at,
        created_by: work.actor.name,
      });
    },
  );
  const refused = stored.filter(({ problem }) => problem !== null).length;
  return {
    listId,
    kind: request.kind,
    fileName: file.name,
    read: stored.length,
    ready: stored.length - refused,
    refused,
  };
}

export async function pageLines(
  desk: Desk,
  request: ParsedRequestOf<'recipientLists.lines'>,
): Promise<ResponseOf<'recipientLists.lines'>> {
  const list = await getList(desk, request.listId);
  const lines = (JSON.parse(list.lines) as readonly StoredLine[]).filter(
    ({ problem }) => (problem === null) === (request.show === 'ready'),
  );
  const start = request.page * request.pageSize;
  return {
    total: lines.length,
    rows: lines
      .slice(start, start + request.pageSize)
      .map(({ place, name, says, problem }) => ({ place, name, says, problem })),
  };
}

export async function getList(desk: Desk, listId: string): Promise<ListRecord> {
  const row = await reading(desk)('recipient_list')
    .where({ list_id: listId })
    .first<ListRecord | undefined>();
  return row ?? refuse('OFF-002');
}

async function requireNew(desk: Desk, sha256: string): Promise<void> {
  const earlier = await reading(desk)('recipient_list')
    .where({ sha256, state: 'committed' })
    .first<{ committed_at: string } | undefined>('committed_at');
  if (earlier) refuse('PEN-019', { date: longDate(isoDate(earlier.committed_at.slice(0, 10))) });
}

async function readLines(
  desk: Desk,
  kind: ListKind,
  file: { readonly name: string; readonly bytes: Uint8Array },
  job: Job,
): Promise<readonly ListLine[]> {
  const read = await readSpreadsheet(desk, file, job);
  if (read.kind === 'refused')
    refuse('PEN-018', { name: file.name, detail: describeFileProblem(read.problem).what });
  const sheet = read.kind === 'sheets' ? read.sheets.find(({ hidden }) => !hidden) : undefined;
  if (!sheet) refuse('PEN-018', { name: file.name, detail: 'tidak ada lembar yang terbaca' });
  const list = readList(kind, sheet, todayOf(desk));
  if (list.kind === 'no-header')
    refuse('PEN-018', { name: file.name, detail: `judul kolom yang dicari: ${list.wanted.join(', ')}` });
  return list.lines;
}

function matchLines(
  lines: readonly ListLine[],
  recipients: readonly RecipientRecord[],
): readonly StoredLine[] {
  const byId = new Map(recipients.map((row) => [row.application_id, row]));
  const match = lineMatcher(
    recipients.map((row) => ({
      applicationId: row.application_id,
      nik: row.nik,
      accountNo: row.account_no,
      name: row.name,
    })),
  );
  return lines.map((line): StoredLine => {
    const { place, name } = line;
    const left = (problem: string) => ({
      place,
      name,
      applicationId: null,
      entry: null,
      says: null,
      problem,
    });
    if (!line.reading.ok) return left(line.reading.why);
    const found = match(line);
    if (found.kind === 'nobody') return left('Tidak ada penerima dengan NIK, rekening, atau nama ini.');
    if (found.kind === 'several') return left(`${found.count} penerima bernama sama; tambahkan NIK.`);
    if (found.kind === 'other-name') return left(`Nomor ini milik ${found.name}, bukan ${name}.`);
    const recipient = byId.get(found.applicationId);
    const { entry } = line.reading;
    const hindrance = recipient ? hindranceOf(entry, recipient) : null;
    if (!recipient || hindrance !== null) return left(hindrance ?? 'Tidak ditemukan.');
    return {
      place,
      name: recipient.name,
      applicationId: recipient.application_id,
      entry,
      says: wordsOf(entry),
      problem: null,
    };
  });
}
