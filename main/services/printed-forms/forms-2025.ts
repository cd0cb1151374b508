import { refuse } from '#contract/errors/app-error.ts';
import type { FormSubject, PrintedForm } from '#contract/methods/printed-forms.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import {
  eligibilityInstruments,
  type EligibilityInstrument,
} from '#domain/documents/forms/eligibility-instrument.ts';
import { guardianLetters } from '#domain/documents/forms/guardian-letters.ts';
import { blankPupil, type FormPupil } from '#domain/documents/forms/form-pupil.ts';
import { sptjm, type Sptjm } from '#domain/documents/forms/sptjm.ts';
import { documentTypeLabel } from '#domain/documents/labels.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { cancellationText } from '#domain/school-lists/cancel-reasons.ts';
import { questionsOf } from '#domain/school-lists/instrument.ts';
import type { ListRow } from '#domain/school-lists/list-row.ts';
import { formPupil, listRowOf } from '../../../db/queries/printed-forms.ts';
import { findListRow, findSptjm, listRowsIn, type SchoolListRow } from '../../../db/queries/school-lists.ts';
import type { Work } from '../command.ts';
import { getEdition } from '../rounds/edition.ts';
import { listPeriod } from '../school-lists/list-period.ts';
import { getSchoolList } from '../school-lists/stored-list.ts';
import { rowOf } from '../school-lists/stored-row.ts';
import { type FormOrder, orderOf } from './form-order.ts';
import { listedPupilOf, pupilOf } from './pupil-facts.ts';

/** The papers of the school's check (DOC-25, 26 with 27) and of the guardian (DOC-28), from a Data Siswa or blank. */
export async function orderSchoolCheck(
  work: Work,
  form: 'DOC-25' | 'DOC-26' | 'DOC-28',
  of: FormSubject,
): Promise<FormOrder> {
  switch (of.kind) {
    case 'list':
      return listOrder(work, form, of);
    case 'blank':
      return form === 'DOC-26'
        ? refuse('DOC-010')
        : pupilOrder(form, 'kosong', (await listPeriod(work.db, work.today)).edition, [
            { pupil: blankPupil, row: null },
          ]);
    case 'pupil': {
      if (form === 'DOC-26') refuse('DOC-010');
      const row = (await formPupil(work.db, of.applicationId)) ?? refuse('OFF-002');
      const edition = await getEdition(work.db, row.edition_id);
      // Of another edition, there is no instrument to print.
      if (edition.process !== 'sekolah-p4op-2025') refuse('DOC-010');
      const listed = await listRowOf(work.db, of.applicationId);
      return pupilOrder(form, row.name, edition, [{ pupil: pupilOf(row), row: listed && rowOf(listed) }]);
    }
    default:
      return refuse('DOC-010');
  }
}

interface Candidate {
  readonly pupil: FormPupil;
  /** As the school's list has him; null for a blank instrument. */
  readonly row: ListRow | null;
}

async function listOrder(
  work: Work,
  form: 'DOC-25' | 'DOC-26' | 'DOC-28',
  { listId, ordinal }: Extract<FormSubject, { kind: 'list' }>,
): Promise<FormOrder> {
  const list = await getSchoolList(work.db, listId);
  if (list.state === 'preview') refuse('DOC-013');
  const edition = await getEdition(work.db, list.edition_id);
  const rows = await rowsOf(work, listId, ordinal);
  if (form === 'DOC-26') {
    if (rows.length === 0) refuse('DOC-011', { form: documentTypeLabel('DOC-26') });
    const paper = await sptjmOf(work, list, edition, rows);
    return orderOf(form, list.school_name, [paper], (frame, [one]) =>
      contentOf(one, (input) => sptjm({ ...input, frame })),
    );
  }
  const candidates = rows.map((row) => ({ pupil: listedPupilOf(row, list), row }));
  const [only] = rows;
  const about = ordinal === null ? list.school_name : (only?.name ?? list.school_name);
  return pupilOrder(form, about, edition, candidates);
}

async function rowsOf(work: Work, listId: string, ordinal: number | null): Promise<readonly ListRow[]> {
  const stored =
    ordinal === null
      ? await listRowsIn(work.db, listId, ['accepted'])
      : [(await findListRow(work.db, listId, ordinal)) ?? refuse('OFF-002')];
  return stored.flatMap((one) => rowOf(one) ?? []);
}

function pupilOrder(
  form: Extract<PrintedForm, 'DOC-25' | 'DOC-28'>,
  about: string,
  edition: PolicyEdition,
  candidates: readonly Candidate[],
): FormOrder {
  if (form === 'DOC-28') {
    const prohibitions = (edition.prohibitions?.pupil ?? []).map(({ text }) => text);
    const letters = candidates.map(({ pupil }) => ({ pupil, edition: nameOf(edition), prohibitions }));
    return orderOf(form, about, letters, guardianLetters);
  }
  const questions = questionsOf(edition);
  const instruments = candidates.map(({ pupil, row }): EligibilityInstrument => ({
    pupil,
    emergencyContact: row?.emergencyContact ?? null,
    edition: nameOf(edition),
    questions,
    instrument: row?.instrument ?? null,
  }));
  return orderOf(form, about, instruments, eligibilityInstruments);
}

async function sptjmOf(
  work: Work,
  list: SchoolListRow,
  edition: PolicyEdition,
  rows: readonly ListRow[],
): Promise<Omit<Sptjm, 'frame'>> {
  const signed = await findSptjm(work.db, list.list_id);
  return {
    school: listedPupilOf(rows[0] ?? refuse('DOC-011', { form: documentTypeLabel('DOC-26') }), list).school,
    edition: nameOf(edition),
    schoolYear: list.school_year,
    // Whoever the school has not judged yet is not under its signature.
    pupils: rows
      .filter(({ state }) => state === 'terverifikasi' || state === 'verifikasi-dibatalkan')
      .map((row) => ({
        nik: row.nik,
        name: row.name,
        grade: row.grade,
        isVerified: row.state === 'terverifikasi',
        cancellation: row.cancellation && cancellationText(row.cancellation),
      })),
    signed: signed && {
      on: isoDate(signed.date),
      headName: signed.head_name,
      headNip: signed.head_nip,
    },
  };
}

/** `KJP Plus Tahap I Tahun 2025`: the title without who runs it. */
function nameOf({ title }: PolicyEdition): string {
  return title.replace(/ \([^)]*\)$/, '');
}

function contentOf<Entry>(
  entry: Entry | undefined,
  build: (entry: Entry) => DocumentContent,
): DocumentContent {
  if (entry === undefined) throw new Error('An order of no paper');
  return build(entry);
}
