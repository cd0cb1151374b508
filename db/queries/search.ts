import type { Knex } from 'knex';
import { after, type SearchText } from './search-text.ts';

/** At most this many of a kind: the box leads to the list for the rest. */
const most = 6;

export interface FoundPerson {
  readonly application_id: string;
  readonly name: string;
  readonly nik: string | null;
  readonly school_name: string | null;
}

export interface FoundSchool {
  readonly npsn: string;
  readonly name: string;
  readonly levels: string;
}

export interface FoundDocument {
  readonly document_id: string;
  readonly type: string;
  readonly number: string;
  readonly date: string;
  readonly subject: string;
}

export interface FoundPaket {
  readonly paket_id: string;
  readonly agenda_no: string;
  readonly direction: string;
  readonly kind: string;
  readonly state: string;
}

export interface FoundRound {
  readonly round_id: string;
  readonly unit_name: string;
  readonly applicant_class: string;
  readonly state: string;
}

/**
 * Pupils of applications here by words of their names, or by the first digits of NIK or NISN.
 *
 * Numbers go by an index of their own: as words of the full-text index, the first digits of 750,000 NIK would be
 * read and joined before the first is shown.
 */
export async function searchPupils(db: Knex, text: SearchText): Promise<readonly FoundPerson[]> {
  const found = (pupils: string, bindings: readonly string[]) =>
    all<FoundPerson>(
      db,
      `SELECT application.application_id, application.name, pupil.nik, school.name AS school_name
       FROM (${pupils}) AS hit CROSS JOIN application ON application.pupil_id = hit.pupil_id AND application.void_reason IS NULL
       JOIN pupil ON pupil.pupil_id = application.pupil_id LEFT JOIN school ON school.npsn = application.npsn LIMIT ${most}`,
      bindings,
    );
  return byNumberOrWords(text, {
    byNik: () => found(`SELECT pupil_id FROM pupil WHERE ${startsWith('nik')} LIMIT ${most}`, range(text)),
    byWords: (words) =>
      found(`SELECT pupil_id FROM pupil_search WHERE pupil_search MATCH ? LIMIT 200`, [words]),
  });
}

/** The same among candidates of an office further up. */
export async function searchCandidates(db: Knex, text: SearchText): Promise<readonly FoundPerson[]> {
  const columns = 'candidate.application_id, candidate.name, candidate.nik, candidate.school_name';
  return byNumberOrWords(text, {
    byNik: () =>
      all<FoundPerson>(
        db,
        `SELECT ${columns} FROM candidate WHERE ${startsWith('nik')} LIMIT ${most}`,
        range(text),
      ),
    byWords: (words) =>
      all<FoundPerson>(
        db,
        `SELECT ${columns} FROM (SELECT application_id FROM candidate_search WHERE candidate_search MATCH ? LIMIT ${most}) AS hit
         CROSS JOIN candidate ON candidate.application_id = hit.application_id`,
        [words],
      ),
  });
}

export async function searchSchools(db: Knex, text: SearchText): Promise<readonly FoundSchool[]> {
  const columns = 'school.npsn, school.name, school.levels';
  if (text.isNumber)
    return all(db, `SELECT ${columns} FROM school WHERE ${startsWith('npsn')} LIMIT ${most}`, range(text));
  if (text.words === null) return [];
  return all(
    db,
    `SELECT ${columns} FROM (SELECT npsn FROM school_search WHERE school_search MATCH ? LIMIT ${most}) AS hit
     CROSS JOIN school ON school.npsn = hit.npsn`,
    [text.words],
  );
}

export async function searchDocuments(db: Knex, text: SearchText): Promise<readonly FoundDocument[]> {
  if (text.words === null) return [];
  return all(
    db,
    `SELECT document.document_id, document.type, document.number, document.date, document.subject
     FROM (SELECT document_id FROM document_search WHERE document_search MATCH ? LIMIT ${most}) AS hit
     CROSS JOIN document ON document.document_id = hit.document_id`,
    [text.words],
  );
}

/** Paket by agenda number or by the first signs of their own number. */
export async function searchPaket(db: Knex, text: SearchText): Promise<readonly FoundPaket[]> {
  const columns = 'paket_id, agenda_no, direction, kind, state';
  const agenda = text.typed.toUpperCase();
  const own = text.typed.toLowerCase();
  return all(
    db,
    `SELECT ${columns} FROM paket WHERE ${startsWith('agenda_no')}
     UNION SELECT ${columns} FROM paket WHERE ${startsWith('paket_id')} LIMIT ${most}`,
    [agenda, after(agenda), own, after(own)],
  );
}

/** Rounds of these schools, the newest year first. */
export async function searchRounds(
  db: Knex,
  schools: readonly FoundSchool[],
): Promise<readonly FoundRound[]> {
  return all(
    db,
    `SELECT round.round_id, school.name AS unit_name, round.applicant_class, round.state
     FROM json_each(?) AS wanted CROSS JOIN round ON round.unit = wanted.value JOIN school ON school.npsn = round.unit
     ORDER BY round.school_year DESC LIMIT ${most}`,
    [JSON.stringify(schools.map(({ npsn }) => npsn))],
  );
}

interface Ways {
  readonly byNik: () => Promise<readonly FoundPerson[]>;
  readonly byWords: (words: string) => Promise<readonly FoundPerson[]>;
}

/** So many digits of a NISN are needed: fewer would join the numbers of thousands of pupils. */
const fewestNisnDigits = 6;

async function byNumberOrWords(text: SearchText, { byNik, byWords }: Ways): Promise<readonly FoundPerson[]> {
  if (!text.isNumber) return text.words === null ? [] : byWords(text.words);
  const niks = await byNik();
  // Where a NIK begins so, a NISN of the same digits is not what was meant, and the joining would be long.
  if (niks.length > 0 || text.typed.length < fewestNisnDigits) return niks;
  return byWords(`"${text.typed}"*`);
}

function startsWith(column: string): string {
  return `${column} >= ? AND ${column} < ?`;
}

function range({ typed }: SearchText): readonly string[] {
  return [typed, after(typed)];
}

async function all<Row>(db: Knex, sql: string, bindings: readonly string[]): Promise<readonly Row[]> {
  return (await db.raw(sql, bindings)) as Row[];
}
