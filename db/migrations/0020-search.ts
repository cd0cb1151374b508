import type { Migration } from '../migration.ts';

// By the index, not by reading the table; `MATCH` itself is refused in triggers, because a file could carry one.
const schoolOut = `DELETE FROM school_search WHERE rowid IN
  (SELECT rowid FROM school_search WHERE school_search = 'npsn : "' || old.npsn || '"')`;
const schoolIn = 'INSERT INTO school_search (name, npsn) VALUES (new.name, new.npsn)';

/** One application more or less where its school, level, class and result are counted. */
const applicationIn = `
  INSERT INTO application_tally SELECT new.npsn, new.level, coalesce(new.applicant_class, ''), coalesce(new.result, ''), 1
  WHERE new.void_reason IS NULL ON CONFLICT DO UPDATE SET total = total + 1`;
const applicationOut = `
  UPDATE application_tally SET total = total - 1 WHERE old.void_reason IS NULL AND npsn = old.npsn AND level = old.level
  AND applicant_class = coalesce(old.applicant_class, '') AND result = coalesce(old.result, '')`;
const candidateIn = `
  INSERT INTO candidate_tally VALUES (new.npsn, new.from_office, new.level, new.school_status, new.state, 1)
  ON CONFLICT DO UPDATE SET total = total + 1`;
const candidateOut = `
  UPDATE candidate_tally SET total = total - 1 WHERE npsn = old.npsn AND from_office = old.from_office
  AND level = old.level AND school_status = old.school_status AND state = old.state`;

/** What the search of the top bar looks in, and the counts home and its charts read: both kept by the rows themselves. */
export const search: Migration = {
  name: '0020-search',
  statements: [
    `CREATE VIRTUAL TABLE school_search USING fts5(name, npsn, tokenize='unicode61', prefix='2 3')`,
    'INSERT INTO school_search (name, npsn) SELECT name, npsn FROM school',
    `CREATE TRIGGER school_search_in AFTER INSERT ON school BEGIN ${schoolIn}; END`,
    `CREATE TRIGGER school_search_out AFTER DELETE ON school BEGIN ${schoolOut}; END`,
    `CREATE TRIGGER school_search_renamed AFTER UPDATE OF name, npsn ON school
      WHEN new.name <> old.name OR new.npsn <> old.npsn BEGIN ${schoolOut}; ${schoolIn}; END`,
    // Only the number: a title may carry the name of a person who is erased one day.
    `CREATE VIRTUAL TABLE document_search USING fts5(number, document_id UNINDEXED, tokenize='unicode61', prefix='2 3')`,
    'INSERT INTO document_search (number, document_id) SELECT number, document_id FROM document',
    `CREATE TRIGGER document_search_in AFTER INSERT ON document
      BEGIN INSERT INTO document_search (number, document_id) VALUES (new.number, new.document_id); END`,
    'CREATE INDEX paket_by_agenda ON paket (agenda_no)',
    'CREATE INDEX round_by_unit ON round (unit)',
    `CREATE TABLE application_tally (
      npsn TEXT NOT NULL, level TEXT NOT NULL, applicant_class TEXT NOT NULL, result TEXT NOT NULL, total INTEGER NOT NULL,
      PRIMARY KEY (npsn, level, applicant_class, result)) STRICT, WITHOUT ROWID`,
    `INSERT INTO application_tally SELECT npsn, level, coalesce(applicant_class, ''), coalesce(result, ''), count(*)
      FROM application WHERE void_reason IS NULL GROUP BY 1, 2, 3, 4`,
    `CREATE TRIGGER application_tally_in AFTER INSERT ON application BEGIN ${applicationIn}; END`,
    `CREATE TRIGGER application_tally_out AFTER DELETE ON application BEGIN ${applicationOut}; END`,
    `CREATE TRIGGER application_tally_moved AFTER UPDATE OF npsn, level, applicant_class, result, void_reason ON application
      WHEN new.npsn <> old.npsn OR new.level <> old.level OR new.applicant_class IS NOT old.applicant_class
        OR new.result IS NOT old.result OR new.void_reason IS NOT old.void_reason
      BEGIN ${applicationOut}; ${applicationIn}; END`,
    `CREATE TABLE candidate_tally (
      npsn TEXT NOT NULL, from_office TEXT NOT NULL, level TEXT NOT NULL, school_status TEXT NOT NULL, state TEXT NOT NULL,
      total INTEGER NOT NULL, PRIMARY KEY (npsn, from_office, level, school_status, state)) STRICT, WITHOUT ROWID`,
    `INSERT INTO candidate_tally SELECT npsn, from_office, level, school_status, state, count(*)
      FROM candidate GROUP BY 1, 2, 3, 4, 5`,
    `CREATE TRIGGER candidate_tally_in AFTER INSERT ON candidate BEGIN ${candidateIn}; END`,
    `CREATE TRIGGER candidate_tally_out AFTER DELETE ON candidate BEGIN ${candidateOut}; END`,
    `CREATE TRIGGER candidate_tally_moved AFTER UPDATE OF npsn, from_office, level, school_status, state ON candidate
      WHEN new.npsn <> old.npsn OR new.from_office <> old.from_office OR new.level <> old.level
        OR new.school_status <> old.school_status OR new.state <> old.state
      BEGIN ${candidateOut}; ${candidateIn}; END`,
    // Few reasons, many pupils: the chart of reasons reads this index alone.
    `CREATE INDEX application_refused ON application (result_reasons) WHERE result = 'tidak-lulus' AND void_reason IS NULL`,
  ],
};
