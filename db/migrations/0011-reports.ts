import type { Migration } from '../migration.ts';

/** Periodic reports of Pasal 43-48, and what the public reports by Pasal 49. */
export const reports: Migration = {
  name: '0011-reports',
  statements: [
    `CREATE TABLE periodic_report (
      report_id TEXT PRIMARY KEY, kind TEXT NOT NULL, unit TEXT NOT NULL, unit_name TEXT NOT NULL,
      trigger TEXT NOT NULL CHECK (trigger IN ('berkala', 'sewaktu-waktu')), period_from TEXT NOT NULL, period_to TEXT NOT NULL,
      revision INTEGER NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, received_on TEXT NOT NULL, content TEXT NOT NULL,
      superseded INTEGER NOT NULL DEFAULT 0, document_id TEXT, paket_id TEXT, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT`,
    `CREATE TABLE periodic_report_draft (
      kind TEXT NOT NULL, period_from TEXT NOT NULL, texts TEXT NOT NULL, funds TEXT NOT NULL, saved_at TEXT NOT NULL, saved_by TEXT NOT NULL,
      PRIMARY KEY (kind, period_from)) STRICT`,
    `CREATE INDEX periodic_report_by_period ON periodic_report (kind, period_from, unit)`,
    `CREATE TABLE public_report (
      report_id TEXT PRIMARY KEY, agenda_no TEXT NOT NULL UNIQUE, received_on TEXT NOT NULL, reporter TEXT NOT NULL, channel TEXT NOT NULL,
      subject TEXT NOT NULL, chronology TEXT NOT NULL, evidence TEXT NOT NULL, items TEXT NOT NULL, state TEXT NOT NULL,
      steps TEXT NOT NULL, receipt_no TEXT, letter_document_id TEXT, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT`,
    `CREATE INDEX public_report_by_state ON public_report (state, received_on)`,
  ],
};
