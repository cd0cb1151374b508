import { nameKey } from '#domain/people/name-comparison.ts';
import { handedOverIds } from '../../../db/queries/handovers.ts';
import { insertMany } from '../../../db/insert-many.ts';
import { searchPlaces } from '../../../db/queries/search-places.ts';
import {
  type HandedOverPupil,
  handoverRounds,
  handoverSchools,
  results,
} from '../../paket/payloads/handover.ts';
import type { Work } from '../command.ts';
import type { ReceivedPaket } from '../exchange/payload.ts';

/**
 * Every result is kept as it was signed; whoever is on the list becomes an application of this office.
 *
 * A newer handover of a school replaces the older one whole: who is no longer on its list is void here.
 */
export async function takeInPupils(work: Work, paket: ReceivedPaket): Promise<void> {
  const rows = paket.payload.rows(results);
  const schools = new Map(paket.payload.rows(handoverSchools).map(({ npsn, name }) => [npsn, name]));
  for (const npsn of schools.keys()) await dropEarlier(work, paket, npsn);
  await insertMany(
    work.db,
    'handed_over',
    ['application_id', 'npsn', 'school_name', 'name', 'from_office', 'paket_id', 'content'],
    rows.map((row) => ({
      application_id: row.application_id,
      npsn: row.school_npsn,
      school_name: schools.get(row.school_npsn) ?? row.school_npsn,
      name: row.name,
      from_office: paket.from,
      paket_id: paket.paketId,
      content: JSON.stringify(row),
    })),
  );
  for (const row of rows) {
    if (row.result !== 'lulus') continue;
    await storePupil(work, row, schools.get(row.school_npsn) ?? '');
    await storeApplication(work, row, paket);
  }
}

async function dropEarlier({ db }: Work, paket: ReceivedPaket, npsn: string): Promise<void> {
  const held = await handedOverIds(db, paket.from, npsn);
  const listed = new Set(
    paket.payload
      .rows(results)
      .filter(({ result }) => result === 'lulus')
      .map(({ application_id }) => application_id),
  );
  await db('handed_over').where({ from_office: paket.from, npsn }).delete();
  await db('application')
    .whereIn(
      'application_id',
      held.filter((id) => !listed.has(id)),
    )
    .update({ void_reason: 'Tidak tercantum lagi pada serah terima yang lebih baru' });
}

/** What the account form asks may be better known here already: it is written once and corrected here. */
async function storePupil({ db, at, actor }: Work, row: HandedOverPupil, schoolName: string): Promise<void> {
  const identity = {
    nik: row.nik,
    nik_state: row.nik === null ? 'belum-ada' : 'ada',
    nisn: row.nisn,
    name: row.name,
    name_key: nameKey(row.name),
    birth_place: row.birth_place,
    birth_date: row.birth_date,
    sex: row.sex,
    kk_number: row.kk_number,
    address: row.address,
    rt: row.rt || null,
    rw: row.rw || null,
    kelurahan: row.kelurahan,
    kecamatan: row.kecamatan,
    kota: row.kota,
    npsn: row.school_npsn,
    level: row.level,
    class_grade: row.class_grade,
    updated_at: at,
    updated_by: actor.name,
  };
  await db('pupil')
    .insert({
      ...identity,
      pupil_id: row.pupil_id,
      postal_code: row.postal_code,
      phone: row.phone,
      mother_name: row.mother_name ?? '',
      guardian_name: row.guardian_name ?? '',
      created_at: at,
      created_by: actor.name,
    })
    .onConflict('pupil_id')
    .merge(identity);
  await db('pupil_search')
    .whereIn('rowid', searchPlaces(db, 'pupil_search', [row.pupil_id]))
    .delete();
  await db('pupil_search').insert({
    name: row.name,
    numbers: [row.nik, row.nisn].filter((number) => number !== null).join(' '),
    school: `${schoolName} ${row.school_npsn}`,
    pupil_id: row.pupil_id,
  });
}

/** A pupil whose form was filled or recapped here stays where he is; one who owes papers of Pasal 22 waits. */
async function storeApplication(
  { db, at, actor }: Work,
  row: HandedOverPupil,
  paket: ReceivedPaket,
): Promise<void> {
  const round = paket.payload
    .rows(handoverRounds)
    .find(({ npsn, applicant_class }) => npsn === row.school_npsn && applicant_class === row.applicant_class);
  const facts = {
    name: row.name,
    applicant_class: row.applicant_class,
    level: row.level,
    kind: row.kind,
    category: row.category,
    void_reason: null,
  };
  await db('application')
    .insert({
      ...facts,
      application_id: row.application_id,
      pupil_id: row.pupil_id,
      edition_id: paket.scope.edition ?? '',
      school_year: paket.scope.school_year ?? '',
      npsn: row.school_npsn,
      received_on: row.received_on,
      state: row.incomplete ? 'addedByCorrection' : 'listed',
      documents: '{}',
      // Only who consented to be published is on a list (Lampiran I).
      consent: 1,
      round_id: round?.round_id ?? null,
      import_ordinal: row.source_row,
      source_file: row.source_file,
      result: row.result,
      recorded_at: at,
      recorded_by: actor.name,
    })
    .onConflict('application_id')
    .merge(facts);
  if (!row.incomplete)
    await db('application')
      .where({ application_id: row.application_id, state: 'addedByCorrection' })
      .update({ state: 'listed' });
}
