import type { SchoolListView, SptjmView } from '#contract/methods/school-list-views.ts';
import type { Permission } from '#contract/views.ts';
import { sumTallies, tallyLevels } from '#domain/school-lists/tally.ts';
import type { Knex } from 'knex';
import { countListLevels } from '../../../db/queries/school-list-ledger.ts';
import {
  countListRows,
  findSptjm,
  findStandingList,
  type SchoolListRow,
  type SptjmRow,
} from '../../../db/queries/school-lists.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { getEdition } from '../rounds/edition.ts';
import { levelCount } from './ledger.ts';
import { takeInPermission } from './receiver.ts';
import { clusterPossible } from './school-period.ts';
import { getSchoolList, listStateWords } from './stored-list.ts';

/** One list with its figures, its pair the SPTJM, and what may be done with it now. */
export async function viewSchoolList(desk: Desk, listId: string): Promise<SchoolListView> {
  const db = reading(desk);
  const { own, actor } = opened(desk);
  const list = await getSchoolList(db, listId);
  const edition = await getEdition(db, list.edition_id);
  const sptjm = await findSptjm(db, listId);
  const { verified, cancelled, waiting, contradictions } = await countListRows(db, listId);
  const levels = tallyLevels((await countListLevels(db, listId)).map(levelCount), edition.amounts);
  const may = takeInPermission(own, actor);
  return {
    listId,
    npsn: list.npsn,
    schoolName: list.school_name,
    schoolAddress: list.school_address,
    headName: list.head_name,
    headNip: list.head_nip,
    cluster: list.cluster,
    mayHaveCluster: clusterPossible({ levels: list.levels, status: list.school_status }),
    edition: edition.title,
    schoolYear: list.school_year,
    revision: list.revision,
    state: list.state,
    fileName: list.file_name,
    receivedOn: list.received_on,
    createdAt: list.created_at,
    finalOn: list.final_on,
    read: list.read,
    accepted: list.accepted,
    held: list.held,
    rejected: list.rejected,
    warnings: list.warnings,
    verified,
    cancelled,
    waiting,
    contradictions,
    notes: JSON.parse(list.notes) as string[],
    earlier: await earlierOf(db, list),
    notice: noticeOf(list),
    sptjmWindow: edition.timeline.find(({ kind }) => kind === 'sptjm-upload') ?? null,
    sptjm: sptjm && viewSptjm(sptjm),
    commit: commitPermission(list, may),
    recordSptjm: sptjmPermission(list, waiting, may),
    levels,
    totals: sumTallies(levels),
  };
}

/** While a preview: the list it would replace. */
async function earlierOf(db: Knex, list: SchoolListRow): Promise<SchoolListView['earlier']> {
  if (list.state !== 'preview') return null;
  const period = { editionId: list.edition_id, schoolYear: list.school_year };
  const standing = await findStandingList(db, list.npsn, period);
  return (
    standing && {
      listId: standing.list_id,
      revision: standing.revision,
      sameFile: standing.sha256 === list.sha256,
      finalOn: standing.final_on,
    }
  );
}

function commitPermission(list: SchoolListRow, may: Permission): Permission {
  if (!may.allowed) return may;
  if (list.state !== 'preview') return { allowed: false, why: `Daftar ini ${listStateWords[list.state]}.` };
  return list.accepted > 0 ? may : { allowed: false, why: 'Tidak ada baris yang dapat diterima.' };
}

/** Why the SPTJM cannot be recorded yet; what it states is checked when it is (DOC-26). */
function sptjmPermission(list: SchoolListRow, waiting: number, may: Permission): Permission {
  if (!may.allowed) return may;
  if (list.state === 'preview') return { allowed: false, why: 'Masukkan Data Siswa lebih dahulu.' };
  if (list.state !== 'received') return { allowed: false, why: `Daftar ini ${listStateWords[list.state]}.` };
  if (list.held > 0) return { allowed: false, why: `Masih ada ${list.held} baris yang ditahan.` };
  if (waiting > 0)
    return { allowed: false, why: `Masih ada ${waiting} peserta didik yang belum terverifikasi.` };
  return may;
}

function viewSptjm(row: SptjmRow): SptjmView {
  return {
    headName: row.head_name,
    headNip: row.head_nip,
    headJabatan: row.head_jabatan,
    verified: row.verified,
    cancelled: row.cancelled,
    date: row.date,
    stamped: row.stamped === 1,
    scheduleNotice: noticeOf(row),
    scanName: row.scan_name,
    scanSha256: row.scan_sha256,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  };
}

function noticeOf({
  notice_number: number,
  notice_date: date,
}: Pick<SptjmRow, 'notice_number' | 'notice_date'>): SchoolListView['notice'] {
  return number === null || date === null ? null : { number, date };
}
