import type { Migration } from '../migration.ts';

/** Verification rounds, Berita Acara, announcements, objections, reviews, orders and recaps. */
export const rounds: Migration = {
  name: '0003-rounds',
  statements: [
    // unit: the NPSN for classes a and c, the office's own code for class b, whose Pengawas stand here (Pasal 14).
    `CREATE TABLE round (
      round_id TEXT PRIMARY KEY, edition_id TEXT NOT NULL, school_year TEXT NOT NULL,
      unit_kind TEXT NOT NULL CHECK (unit_kind IN ('school', 'office')), unit TEXT NOT NULL, npsn TEXT REFERENCES school(npsn),
      pengawas_name TEXT, pengawas_nip TEXT, applicant_class TEXT NOT NULL, level_group TEXT NOT NULL, state TEXT NOT NULL, opened_on TEXT NOT NULL,
      school_year_start TEXT NOT NULL, window_until TEXT NOT NULL, decree_number TEXT NOT NULL, decree_date TEXT NOT NULL,
      window_decree_number TEXT, window_decree_date TEXT, checked_on TEXT, recapped_on TEXT, closed_on TEXT, closed_reason TEXT, recap_document_id TEXT) STRICT`,
    `CREATE UNIQUE INDEX round_once ON round (edition_id, school_year, unit, applicant_class, level_group)`,
    `CREATE INDEX round_by_state ON round (state, unit)`,
    `CREATE INDEX round_by_opening ON round (school_year, opened_on)`,
    // A finding after the end stands beside the closed round; it never opens it again (R17).
    `CREATE TABLE round_correction (
      correction_id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES round(round_id), application_id TEXT REFERENCES application(application_id),
      found_on TEXT NOT NULL, source TEXT NOT NULL, finding TEXT NOT NULL, reason TEXT NOT NULL,
      recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT`,
    `CREATE INDEX round_correction_by_round ON round_correction (round_id, found_on)`,
    `CREATE TABLE berita_acara (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, round_id TEXT NOT NULL REFERENCES round(round_id), objection_id TEXT,
      number TEXT NOT NULL, date TEXT NOT NULL, place TEXT NOT NULL, required TEXT NOT NULL, parties TEXT NOT NULL,
      complete INTEGER NOT NULL, counts TEXT NOT NULL, document_id TEXT, void_reason TEXT) STRICT`,
    `CREATE INDEX berita_acara_by_round ON berita_acara (round_id, kind)`,
    `CREATE TABLE announcement (
      announcement_id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES round(round_id), ordinal INTEGER NOT NULL,
      number TEXT NOT NULL, issued_on TEXT NOT NULL, display_until TEXT NOT NULL, objection_until TEXT NOT NULL,
      late_posting TEXT, media TEXT NOT NULL, entries TEXT NOT NULL, changes TEXT NOT NULL, deadlines TEXT NOT NULL, supersedes_id TEXT, document_id TEXT,
      UNIQUE (round_id, ordinal)) STRICT`,
    `CREATE TABLE objection (
      objection_id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES round(round_id),
      announcement_id TEXT NOT NULL REFERENCES announcement(announcement_id), agenda_no TEXT NOT NULL UNIQUE,
      received_on TEXT NOT NULL, objector TEXT NOT NULL, type TEXT NOT NULL, application_id TEXT, subject TEXT NOT NULL,
      grounds TEXT NOT NULL, in_time INTEGER NOT NULL, state TEXT NOT NULL, review_due_on TEXT, finding TEXT, order_id TEXT,
      ended_reason TEXT, document_id TEXT, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT`,
    `CREATE INDEX objection_by_round ON objection (round_id, state)`,
    `CREATE INDEX objection_by_state ON objection (state, review_due_on)`,
    `CREATE TABLE field_review (
      id TEXT PRIMARY KEY, objection_id TEXT NOT NULL REFERENCES objection(objection_id), ordinal INTEGER NOT NULL,
      visited_on TEXT NOT NULL, place TEXT NOT NULL, facts TEXT NOT NULL, reviewers TEXT NOT NULL, proposed_finding TEXT NOT NULL,
      berita_acara_id TEXT NOT NULL REFERENCES berita_acara(id), report_number TEXT, report_date TEXT, report_document_id TEXT,
      UNIQUE (objection_id, ordinal)) STRICT`,
    // Reports that reached the deciding office, by Paket or on paper (Pasal 18(3), 19); a Kanwil's own Berita Acara (19c) stands in for one.
    `CREATE TABLE review_report (
      report_id TEXT PRIMARY KEY, objection_id TEXT NOT NULL, unit TEXT NOT NULL, unit_name TEXT NOT NULL, applicant_class TEXT NOT NULL,
      level_group TEXT NOT NULL, source TEXT NOT NULL CHECK (source IN ('paket', 'kertas', 'berita-acara')), came_from TEXT NOT NULL, report_number TEXT NOT NULL, report_date TEXT NOT NULL, agenda_no TEXT NOT NULL, content TEXT NOT NULL,
      state TEXT NOT NULL, order_id TEXT, paket_id TEXT) STRICT`,
    `CREATE INDEX review_report_by_state ON review_report (state, report_date)`,
    `CREATE TABLE head_order (
      order_id TEXT PRIMARY KEY, direction TEXT NOT NULL, kind TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL,
      unit TEXT NOT NULL, unit_name TEXT NOT NULL, applicant_class TEXT NOT NULL, level_group TEXT NOT NULL,
      addressee TEXT NOT NULL, by_name TEXT NOT NULL, by_nip TEXT, by_capacity TEXT NOT NULL,
      findings TEXT NOT NULL, changes TEXT NOT NULL, source TEXT NOT NULL, document_id TEXT, paket_id TEXT) STRICT`,
    `CREATE TABLE recap (
      recap_id TEXT PRIMARY KEY, kind TEXT NOT NULL, level TEXT NOT NULL, unit TEXT NOT NULL, unit_label TEXT NOT NULL,
      revision INTEGER NOT NULL, state TEXT NOT NULL, made_on TEXT NOT NULL, hardcopy_received_on TEXT, pupils INTEGER NOT NULL,
      totals TEXT NOT NULL, left_behind TEXT NOT NULL, content_digest TEXT, sealed_on TEXT, sealed_by TEXT, paket_id TEXT, document_id TEXT,
      UNIQUE (kind, level, unit, revision)) STRICT`,
    `CREATE TABLE recap_row (
      recap_id TEXT NOT NULL REFERENCES recap(recap_id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, application_id TEXT NOT NULL,
      content TEXT NOT NULL, PRIMARY KEY (recap_id, ordinal)) STRICT`,
    `CREATE INDEX recap_row_by_application ON recap_row (application_id)`,
  ],
};
