import type { Migration } from '../migration.ts';

/** Failures of data protection (UU 27/2022 Pasal 46): what was lost, whose data it held, who was told when. */
export const incidents: Migration = {
  name: '0014-incidents',
  statements: [
    `CREATE TABLE incident (
      incident_id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, description TEXT NOT NULL, lost_on TEXT,
      found_on TEXT NOT NULL, found_time TEXT NOT NULL, protection TEXT NOT NULL, data_kinds TEXT NOT NULL,
      persons INTEGER NOT NULL, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT`,
    `CREATE INDEX incident_by_found ON incident (found_on)`,
    `CREATE TABLE incident_item (
      incident_id TEXT NOT NULL REFERENCES incident(incident_id), ordinal INTEGER NOT NULL, kind TEXT NOT NULL,
      ref TEXT NOT NULL, label TEXT NOT NULL, encrypted INTEGER NOT NULL, PRIMARY KEY (incident_id, ordinal)) STRICT`,
    // The list as it was when the incident was recorded; a name goes when the child's data are erased.
    `CREATE TABLE incident_person (
      incident_id TEXT NOT NULL REFERENCES incident(incident_id), ordinal INTEGER NOT NULL, application_id TEXT,
      name TEXT NOT NULL, school_name TEXT NOT NULL, class_grade TEXT NOT NULL, kecamatan TEXT NOT NULL,
      guardian_name TEXT, address TEXT, phone TEXT, PRIMARY KEY (incident_id, ordinal)) STRICT`,
    `CREATE INDEX incident_person_by_school ON incident_person (incident_id, school_name, name)`,
    `CREATE INDEX incident_person_by_application ON incident_person (application_id)`,
    `CREATE TABLE incident_step (
      incident_id TEXT NOT NULL REFERENCES incident(incident_id), ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('langkah', 'subjek', 'lembaga', 'selesai')),
      on_date TEXT NOT NULL, at_time TEXT NOT NULL, told TEXT NOT NULL, note TEXT NOT NULL,
      recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, PRIMARY KEY (incident_id, ordinal)) STRICT`,
  ],
};
