import type { Migration } from '../migration.ts';

/** After the Keputusan Gubernur: recipients, their aid by month, the yearly update, sanctions. */
export const recipients: Migration = {
  name: '0010-recipients',
  statements: [
    `CREATE TABLE recipient (
      application_id TEXT PRIMARY KEY, determination_id TEXT NOT NULL REFERENCES determination(determination_id),
      pupil_id TEXT, nik TEXT, name TEXT NOT NULL, npsn TEXT NOT NULL, school_name TEXT NOT NULL, school_status TEXT NOT NULL,
      school_region TEXT NOT NULL, level TEXT NOT NULL, class_grade TEXT NOT NULL, applicant_class TEXT NOT NULL,
      edition_id TEXT NOT NULL, school_year TEXT NOT NULL, first_month TEXT NOT NULL, last_month TEXT NOT NULL, state TEXT NOT NULL,
      bank TEXT, branch TEXT, account_no TEXT, account_opened_on TEXT, card_handed_on TEXT, card_receiver TEXT,
      pledge_received_on TEXT, ended_on TEXT, ended_reason TEXT, continues_id TEXT,
      updated_at TEXT NOT NULL, updated_by TEXT NOT NULL) STRICT`,
    `CREATE INDEX recipient_by_state ON recipient (state, name)`,
    `CREATE INDEX recipient_by_school ON recipient (npsn, name)`,
    `CREATE INDEX recipient_by_nik ON recipient (nik) WHERE nik IS NOT NULL`,
    `CREATE UNIQUE INDEX recipient_account ON recipient (account_no) WHERE account_no IS NOT NULL AND state IN ('active', 'cardWithdrawn')`,
    // Pasal 60: from which month on which level, and what the Keputusan gives there; null = belum ditetapkan.
    `CREATE TABLE recipient_spell (
      application_id TEXT NOT NULL REFERENCES recipient(application_id), from_month TEXT NOT NULL, level TEXT NOT NULL,
      monthly INTEGER, PRIMARY KEY (application_id, from_month)) STRICT`,
    `CREATE TABLE disbursement (
      disbursement_id TEXT PRIMARY KEY, application_id TEXT NOT NULL REFERENCES recipient(application_id), month TEXT NOT NULL,
      gross INTEGER NOT NULL CHECK (gross > 0), fees INTEGER NOT NULL, evidence_no TEXT NOT NULL, transferred_on TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('berhasil', 'gagal')), list_id TEXT, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT`,
    `CREATE UNIQUE INDEX disbursement_once ON disbursement (application_id, month) WHERE status = 'berhasil'`,
    `CREATE INDEX disbursement_by_month ON disbursement (month, status)`,
    // Lists of the bank and of schools, read and shown before anything is taken in.
    `CREATE TABLE recipient_list (
      list_id TEXT PRIMARY KEY, kind TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, state TEXT NOT NULL,
      lines TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL, committed_at TEXT) STRICT`,
    `CREATE INDEX recipient_list_by_hash ON recipient_list (sha256, state)`,
    `CREATE TABLE year_update (
      application_id TEXT NOT NULL REFERENCES recipient(application_id), school_year TEXT NOT NULL, npsn TEXT NOT NULL,
      outcome TEXT NOT NULL, class_grade TEXT NOT NULL, new_npsn TEXT, new_level TEXT, moved_on TEXT NOT NULL, source TEXT NOT NULL,
      new_application_id TEXT, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, PRIMARY KEY (application_id, school_year)) STRICT`,
    `CREATE INDEX year_update_by_school ON year_update (school_year, npsn)`,
    `CREATE TABLE sanction (
      sanction_id TEXT PRIMARY KEY, application_id TEXT, npsn TEXT NOT NULL, school_name TEXT NOT NULL, nik TEXT, name TEXT NOT NULL,
      edition_id TEXT NOT NULL, subject TEXT NOT NULL, prohibition_ref TEXT, prohibition TEXT NOT NULL, counted INTEGER,
      basis TEXT NOT NULL, basis_number TEXT NOT NULL, basis_date TEXT NOT NULL, facts TEXT NOT NULL, state TEXT NOT NULL, last_on TEXT NOT NULL,
      recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT`,
    `CREATE INDEX sanction_by_state ON sanction (state, last_on)`,
    `CREATE INDEX sanction_by_recipient ON sanction (application_id)`,
    `CREATE INDEX sanction_by_nik ON sanction (nik) WHERE nik IS NOT NULL`,
    `CREATE TABLE sanction_step (
      sanction_id TEXT NOT NULL REFERENCES sanction(sanction_id), ordinal INTEGER NOT NULL, kind TEXT NOT NULL,
      number TEXT NOT NULL, date TEXT NOT NULL, by_office TEXT NOT NULL, reason TEXT NOT NULL,
      recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, PRIMARY KEY (sanction_id, ordinal)) STRICT`,
  ],
};
