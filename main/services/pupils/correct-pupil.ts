import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { nameKey } from '#domain/people/name-comparison.ts';
import { parseNik } from '#domain/people/nik.ts';
import { type Phone, restoreLeadingZero } from '#domain/people/phone.ts';
import { parsePostalCode } from '#domain/people/postal-code.ts';
import { parseNisn } from '#domain/people/registry-numbers.ts';
import { familyCategories } from '#domain/policy/policy-edition.ts';
import type { Parsed } from '#domain/parsed.ts';
import { pupilsWithNik } from '../../../db/queries/imports.ts';
import { findPupilDetail, type PupilDetailRow } from '../../../db/queries/pupils.ts';
import { searchPlaces } from '../../../db/queries/search-places.ts';
import { command, type Work } from '../command.ts';
import { findPupilPairs } from '../comparison/find-pupil-pairs.ts';
import type { Desk } from '../desk.ts';
import { missingPapers, type Papers, parsePapers } from '../imports/papers.ts';

type Request = ParsedRequestOf<'pupils.correct'>;
type Changes = Request['changes'];

/**
 * Corrects personal data before the Berita Acara, or afterwards what an order found wrong (Pasal 18(4), 21).
 *
 * The reason and the facts are in the audit row.
 */
export async function correctPupil(desk: Desk, request: Request): Promise<ResponseOf<'pupils.correct'>> {
  const { applicationId, changes, reason } = request;
  await command(
    desk,
    {
      action: 'pupils.correct',
      object: applicationId,
      facts: { changes, documents: request.documents, reason },
    },
    async (work) => {
      const pupil = (await findPupilDetail(work.db, applicationId)) ?? refuse('OFF-002');
      const ordered = await isOrdered(work, applicationId);
      if (!ordered || hasPapers(request)) await requireBeforeBeritaAcara(work, pupil);
      const personal = await personalChanges(work, pupil, changes);
      const papers: Papers = { ...parsePapers(pupil.documents), ...definedOnly(request.documents ?? {}) };
      await work
        .db('pupil')
        .where({ pupil_id: pupil.pupil_id })
        .update({
          ...personal,
          updated_at: work.at,
          updated_by: work.actor.name,
          revision: work.db.raw('revision + 1'),
        });
      await work
        .db('application')
        .where({ application_id: applicationId })
        .update({
          ...(changes.name === undefined ? {} : { name: changes.name }),
          ...(changes.category === undefined ? {} : { category: category(changes.category) }),
          documents: JSON.stringify(papers),
          consent: papers['surat-permohonan'] ? 1 : 0,
          ...(!ordered && bearsOnResult(request) ? await reopenedCheck(work, pupil, papers) : {}),
        });
      await refreshSearch(work, pupil.pupil_id, changes);
      await findPupilPairs(work, [applicationId]);
    },
  );
  return {};
}

/** An objection `data-keliru` was found right, and the corrected announcement has not told it yet. */
async function isOrdered({ db }: Work, applicationId: string): Promise<boolean> {
  const objection = {
    application_id: applicationId,
    type: 'data-keliru',
    finding: 'benar',
    state: 'decided',
  };
  return (await db('objection').where(objection).first<object | undefined>('objection_id')) !== undefined;
}

function hasPapers({ changes, documents }: Request): boolean {
  return documents !== null || changes.category !== undefined;
}

const correctable = ['draft', 'submitted', 'incomplete', 'verifying', 'passed', 'failed'];

async function requireBeforeBeritaAcara({ db }: Work, pupil: PupilDetailRow): Promise<void> {
  if (!correctable.includes(pupil.state)) refuse('PUP-001');
  const state = pupil.round_id === null ? null : await roundState(db, pupil.round_id);
  if (state !== null && state !== 'open' && state !== 'verifying') refuse('PUP-001');
}

async function roundState(db: Work['db'], roundId: string): Promise<string | null> {
  const row = await db('round').where({ round_id: roundId }).first<{ state: string } | undefined>('state');
  return row?.state ?? null;
}

async function personalChanges(
  work: Work,
  pupil: PupilDetailRow,
  changes: Changes,
): Promise<Record<string, string | null>> {
  const nik = changes.nik === undefined ? undefined : optional(changes.nik, parseNik, 'NIK');
  if (typeof nik === 'string' && nik !== pupil.nik) {
    const [taken] = await pupilsWithNik(work.db, [nik]);
    if (taken) refuse('IMP-026', { name: taken.name, school: taken.school_name });
  }
  return {
    ...(changes.name === undefined ? {} : { name: changes.name, name_key: nameKey(changes.name) }),
    ...(nik === undefined ? {} : { nik, nik_state: nik === null ? 'belum-ada' : 'ada' }),
    ...(changes.nisn === undefined ? {} : { nisn: optional(changes.nisn, parseNisn, 'NISN') }),
    ...(changes.postalCode === undefined
      ? {}
      : { postal_code: optional(changes.postalCode, parsePostalCode, 'kode pos') }),
    ...(changes.phone === undefined
      ? {}
      : { phone: optional<Phone>(changes.phone, restoreLeadingZero, 'nomor telepon') }),
    ...(changes.classGrade === undefined ? {} : { class_grade: changes.classGrade }),
    ...(changes.motherName === undefined ? {} : { mother_name: changes.motherName }),
    ...(changes.guardianName === undefined ? {} : { guardian_name: changes.guardianName }),
    ...(changes.address === undefined ? {} : { address: changes.address }),
  };
}

function optional<T extends string>(
  typed: string | null,
  parse: (text: string) => Parsed<T>,
  field: string,
): T | null {
  if (typed === null || typed === '') return null;
  const value = parse(typed);
  return value.ok ? value.value : refuse('PUP-002', { field });
}

function category(typed: string | null): string | null {
  if (typed === null || typed === '') return null;
  return familyCategories.some((known) => known === typed)
    ? typed
    : refuse('PUP-002', { field: 'golongan keluarga' });
}

function bearsOnResult({ changes, documents }: Request): boolean {
  return (
    documents !== null ||
    changes.name !== undefined ||
    changes.nik !== undefined ||
    changes.category !== undefined
  );
}

/** What was checked and decided on other facts is asked again. */
async function reopenedCheck(
  { db }: Work,
  pupil: PupilDetailRow,
  papers: Papers,
): Promise<Record<string, string | null>> {
  const verifying = pupil.round_id !== null && (await roundState(db, pupil.round_id)) === 'verifying';
  const state = missingPapers(papers).length > 0 ? 'incomplete' : verifying ? 'verifying' : 'submitted';
  return {
    state,
    advice: null,
    comparison: null,
    result: null,
    result_reasons: '[]',
    deviation_reason: null,
    decided_on: null,
  };
}

async function refreshSearch({ db }: Work, pupilId: string, changes: Changes): Promise<void> {
  if (changes.name === undefined && changes.nik === undefined && changes.nisn === undefined) return;
  await db.raw(
    `UPDATE pupil_search SET name = pupil.name, numbers = trim(coalesce(pupil.nik, '') || ' ' || coalesce(pupil.nisn, ''))
     FROM pupil WHERE pupil.pupil_id = ? AND pupil_search.rowid IN (?)`,
    [pupilId, searchPlaces(db, 'pupil_search', [pupilId])],
  );
}

function definedOnly(documents: Partial<Papers>): Partial<Papers> {
  return Object.fromEntries(Object.entries(documents).filter(([, present]) => typeof present === 'boolean'));
}
