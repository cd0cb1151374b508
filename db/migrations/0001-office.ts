import type { Migration } from '../migration.ts';

/** The office itself, its people, keys, settings, the reference registers and the audit chain. */
export const office: Migration = {
  name: '0001-office',
  statements: [
    `CREATE TABLE office (
      office TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, region_code TEXT NOT NULL, parent TEXT,
      kop_lines TEXT NOT NULL, address TEXT NOT NULL, postal_code TEXT, phone TEXT,
      is_self INTEGER NOT NULL DEFAULT 0, valid_from TEXT, valid_to TEXT) STRICT`,
    `CREATE TABLE official (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, nip TEXT, jabatan TEXT NOT NULL, capacity TEXT NOT NULL,
      role TEXT NOT NULL, rank TEXT, on_behalf_of TEXT, valid_from TEXT NOT NULL, valid_to TEXT) STRICT`,
    `CREATE TABLE user_account (
      user_id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, role TEXT NOT NULL, official_id TEXT REFERENCES official(id),
      person TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL) STRICT`,
    // A person's private key is an age -p file; the office key lies open inside the encrypted database.
    `CREATE TABLE signing_key (
      kid TEXT PRIMARY KEY, user_id TEXT REFERENCES user_account(user_id), role TEXT NOT NULL, person TEXT NOT NULL,
      public_jwk TEXT NOT NULL, sealed_private BLOB NOT NULL, purpose TEXT NOT NULL, status TEXT NOT NULL, created_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE decryption_key (
      recipient TEXT PRIMARY KEY, identity TEXT NOT NULL, status TEXT NOT NULL, created_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE setting (
      key TEXT PRIMARY KEY, value TEXT NOT NULL, changed_by TEXT NOT NULL, reason TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT`,
    `CREATE TABLE edition (
      edition_id TEXT PRIMARY KEY, content TEXT NOT NULL, active INTEGER NOT NULL, source TEXT NOT NULL, taken_at TEXT NOT NULL,
      for_reference INTEGER NOT NULL DEFAULT 0) STRICT`,
    // scope jaringan: the Dinas' table, version `<year>:<n>`; scope kantor: this office's own days, version `<n>`.
    `CREATE TABLE holiday (
      date TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, basis TEXT, version TEXT NOT NULL,
      scope TEXT NOT NULL DEFAULT 'jaringan', PRIMARY KEY (date, kind, scope)) STRICT`,
    `CREATE TABLE school (
      npsn TEXT PRIMARY KEY, name TEXT NOT NULL, level_group TEXT NOT NULL, levels TEXT NOT NULL, status TEXT NOT NULL,
      under_ministry TEXT NOT NULL, region TEXT NOT NULL, kecamatan_code TEXT, address TEXT NOT NULL,
      kota TEXT, province TEXT,
      head_name TEXT, head_nip TEXT, pengawas_name TEXT, pengawas_nip TEXT, komite_name TEXT,
      nihil_letter TEXT, active INTEGER NOT NULL DEFAULT 1) STRICT`,
    `CREATE INDEX school_by_kecamatan ON school (kecamatan_code, name)`,
    `CREATE TABLE comparison_person (
      id INTEGER PRIMARY KEY, source TEXT NOT NULL, version TEXT NOT NULL, ref TEXT NOT NULL, nik TEXT, name TEXT NOT NULL,
      name_key TEXT NOT NULL, sound_key TEXT NOT NULL, sound_words TEXT NOT NULL, birth_date TEXT, sex TEXT, address TEXT NOT NULL,
      kelurahan TEXT NOT NULL, kecamatan TEXT NOT NULL, category TEXT NOT NULL) STRICT`,
    `CREATE INDEX comparison_by_nik ON comparison_person (nik) WHERE nik IS NOT NULL`,
    `CREATE INDEX comparison_by_birth ON comparison_person (birth_date, sex, nik, name_key, sound_words, source, version)`,
    `CREATE INDEX comparison_by_sound ON comparison_person (sound_key, birth_date, sex)`,
    `CREATE INDEX comparison_by_ref ON comparison_person (source, version, ref)`,
    `CREATE TABLE comparison_set (
      source TEXT NOT NULL, version TEXT NOT NULL, persons INTEGER NOT NULL, received_on TEXT NOT NULL, came_from TEXT NOT NULL,
      PRIMARY KEY (source, version)) STRICT`,
    // What a person answered to "is this the same child?"; it outlives a second comparison with the same data.
    `CREATE TABLE comparison_decision (
      application_id TEXT NOT NULL, source TEXT NOT NULL, version TEXT NOT NULL, ref TEXT NOT NULL, verdict TEXT NOT NULL,
      reason TEXT NOT NULL, decided_by TEXT NOT NULL, decided_on TEXT NOT NULL,
      PRIMARY KEY (application_id, source, version, ref)) STRICT`,
    `CREATE TABLE audit (
      seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL,
      object TEXT NOT NULL, payload_sha256 TEXT NOT NULL, prev TEXT NOT NULL, hash TEXT NOT NULL) STRICT`,
    `CREATE INDEX audit_by_object ON audit (object, seq)`,
    `CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows never change'); END`,
    `CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END`,
  ],
};
