import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { checkSptjm } from '#domain/school-lists/check-sptjm.ts';
import { largestScanBytes, type ScanType, scanTypeOf } from '#domain/school-lists/scan-type.ts';
import { countListRows, type SchoolListRow } from '../../../db/queries/school-lists.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { command, type Work } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import { getEdition } from '../rounds/edition.ts';
import { getOpenList, getSchoolList } from './stored-list.ts';
import { viewSchoolList } from './view-list.ts';

type Request = ParsedRequestOf<'schoolLists.recordSptjm'>;

/** Records the SPTJM that belongs to a Data Siswa: from here on the pair is final (DOC-26). */
export async function recordSptjm(
  desk: Desk,
  request: Request,
): Promise<ResponseOf<'schoolLists.recordSptjm'>> {
  const scan = takeScan(desk, request.scan);
  const { scan: _token, ...statement } = request;
  const facts = { ...statement, scanSha256: sha256Hex(scan.bytes) };
  await command(desk, { action: 'schoolLists.recordSptjm', object: request.listId, facts }, async (work) => {
    const list = await getOpenList(work, request.listId);
    await requireSound(work, list, request);
    await storeSptjm(work, request, scan);
    await work
      .db('school_list')
      .where({ list_id: list.list_id })
      .update({ state: 'final', final_on: request.date });
    await settleApplications(work, list.list_id, request.date);
  });
  return viewSchoolList(desk, request.listId);
}

/** The scan as it was put in, for whoever holds it beside the paper. */
export async function offerScan(
  desk: Desk,
  { listId }: ParsedRequestOf<'schoolLists.scan'>,
): Promise<ResponseOf<'schoolLists.scan'>> {
  await getSchoolList(reading(desk), listId);
  const stored = await reading(desk)('sptjm')
    .where({ list_id: listId })
    .first<{ scan_name: string; scan: Uint8Array } | undefined>('scan_name', 'scan');
  const { scan_name: name, scan } = stored ?? refuse('OFF-002');
  return desk.shelf.offer(name, new Uint8Array(scan));
}

interface Scan {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: ScanType;
}

function takeScan(desk: Desk, token: string): Scan {
  const { name, bytes } = desk.shelf.take(token) ?? refuse('SYS-008');
  if (bytes.length > largestScanBytes) {
    const megabytes = (size: number) => (size / 1024 / 1024).toFixed(1).replace('.', ',');
    refuse('LST-013', { name, size: megabytes(bytes.length), limit: megabytes(largestScanBytes) });
  }
  return { name, bytes, type: scanTypeOf(bytes) ?? refuse('LST-012', { name }) };
}

async function requireSound(work: Work, list: SchoolListRow, request: Request): Promise<void> {
  const figures = await countListRows(work.db, list.list_id);
  const annex = { ...figures, npsn: list.npsn, held: list.held };
  const edition = await getEdition(work.db, list.edition_id);
  const [problem] = checkSptjm(request, annex, edition, work.today);
  if (problem) refuse(problem.code, problem.values);
}

async function storeSptjm({ db, at, actor }: Work, request: Request, scan: Scan): Promise<void> {
  await db('sptjm').insert({
    list_id: request.listId,
    npsn: request.npsn,
    school_name: request.schoolName,
    address: request.address,
    head_name: request.headName,
    head_nip: request.headNip,
    head_jabatan: request.headJabatan,
    verified: request.verified,
    cancelled: request.cancelled,
    date: request.date,
    stamped: request.stamped ? 1 : 0,
    notice_number: request.scheduleNotice?.number ?? null,
    notice_date: request.scheduleNotice?.date ?? null,
    scan_name: scan.name,
    scan_type: scan.type,
    scan_sha256: sha256Hex(scan.bytes),
    scan: Buffer.from(scan.bytes),
    recorded_at: at,
    recorded_by: actor.name,
  });
}

/** "data yang diajukan oleh sekolah dan sudah final": who was verified is proposed, who was cancelled has failed. */
async function settleApplications({ db }: Work, listId: string, date: string): Promise<void> {
  const applications = db('application')
    .whereIn(
      'application_id',
      db('school_list_row')
        .where({ list_id: listId })
        .whereNotNull('application_id')
        .select('application_id'),
    )
    .whereNull('void_reason');
  await applications.clone().update({ decided_on: date });
  await applications.clone().where({ state: 'passed' }).update({ state: 'proposed' });
}
