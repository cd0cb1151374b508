import type { MethodName } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { findListRows } from '../../../db/queries/school-lists.ts';
import { command } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { getEdition } from '../rounds/edition.ts';
import { recordAct, saveInstrument } from './change-row.ts';
import { commitList } from './commit-list.ts';
import { decideHeldRow } from './decide-held.ts';
import { listLedger, summarisePeriod } from './ledger.ts';
import { offerListTemplate, offerProblemRows } from './list-files.ts';
import { addNote, listNotes } from './notes.ts';
import { previewList } from './preview-list.ts';
import { listProhibitions } from './prohibitions.ts';
import { offerScan, recordSptjm } from './record-sptjm.ts';
import { recordListNihil, setCluster } from './school-period.ts';
import { getSchoolList, listStateWords } from './stored-list.ts';
import { viewEntry, viewEntryDetail } from './view-entry.ts';
import { viewSchoolList } from './view-list.ts';

export function schoolListHandlers(desk: Desk): HandlersOf<Extract<MethodName, `schoolLists.${string}`>> {
  return {
    'schoolLists.ledger': (request) => listLedger(desk, request),
    'schoolLists.summary': () => summarisePeriod(desk),
    'schoolLists.template': (request, job) => offerListTemplate(desk, request, job),
    'schoolLists.preview': (request, job) => previewList(desk, request, job),
    'schoolLists.get': ({ listId }) => viewSchoolList(desk, listId),
    'schoolLists.rows': async (request) => {
      const db = reading(desk);
      const list = await getSchoolList(db, request.listId);
      const edition = await getEdition(db, list.edition_id);
      const { rows, total } = await findListRows(db, request.listId, request.show, request);
      return { rows: rows.map((row) => viewEntry(row, edition, list.state === 'final')), total };
    },
    'schoolLists.row': ({ listId, ordinal }) => viewEntryDetail(desk, listId, ordinal),
    'schoolLists.commit': (request, job) => commitList(desk, request, job),
    'schoolLists.discard': async ({ listId }) => {
      await command(desk, { action: 'schoolLists.discard', object: listId }, async ({ db }) => {
        const { state } = await getSchoolList(db, listId);
        if (state !== 'preview') refuse('LST-003', { state: listStateWords[state] });
        await db('school_list_row').where({ list_id: listId }).delete();
        await db('school_list').where({ list_id: listId }).update({ state: 'discarded' });
      });
      return {};
    },
    'schoolLists.problemRows': (request, job) => offerProblemRows(desk, request, job),
    'schoolLists.decideHeld': (request) => decideHeldRow(desk, request),
    'schoolLists.saveInstrument': (request) => saveInstrument(desk, request),
    'schoolLists.recordAct': (request) => recordAct(desk, request),
    'schoolLists.recordSptjm': (request) => recordSptjm(desk, request),
    'schoolLists.scan': (request) => offerScan(desk, request),
    'schoolLists.addNote': (request) => addNote(desk, request),
    'schoolLists.notes': (request) => listNotes(desk, request),
    'schoolLists.nihil': (request) => recordListNihil(desk, request),
    'schoolLists.setCluster': (request) => setCluster(desk, request),
    'schoolLists.prohibitions': () => listProhibitions(desk),
  };
}
