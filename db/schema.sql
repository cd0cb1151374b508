CREATE TABLE account_form (
  application_id TEXT PRIMARY KEY REFERENCES application(application_id), npsn TEXT NOT NULL, name TEXT NOT NULL,
  mother_name TEXT NOT NULL, guardian_name TEXT NOT NULL, phone TEXT, postal_code TEXT, filled_on TEXT,
  complete INTEGER NOT NULL, problems TEXT NOT NULL, voided_on TEXT, void_reason TEXT) STRICT;

CREATE INDEX account_form_by_completeness ON account_form (complete, voided_on);

CREATE INDEX account_form_by_school ON account_form (npsn, complete, name);

CREATE TABLE amount_decree (
  decree_id TEXT PRIMARY KEY, edition_id TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, rows TEXT NOT NULL,
  recorded_by TEXT NOT NULL, recorded_at TEXT NOT NULL, UNIQUE (edition_id, number)) STRICT;

CREATE TABLE announcement (
  announcement_id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES round(round_id), ordinal INTEGER NOT NULL,
  number TEXT NOT NULL, issued_on TEXT NOT NULL, display_until TEXT NOT NULL, objection_until TEXT NOT NULL,
  late_posting TEXT, media TEXT NOT NULL, entries TEXT NOT NULL, changes TEXT NOT NULL, deadlines TEXT NOT NULL, supersedes_id TEXT, document_id TEXT,
  UNIQUE (round_id, ordinal)) STRICT;

CREATE TABLE application (
  application_id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL REFERENCES pupil(pupil_id), edition_id TEXT NOT NULL,
  school_year TEXT NOT NULL, kind TEXT NOT NULL, applicant_class TEXT, npsn TEXT NOT NULL, level TEXT NOT NULL,
  name TEXT NOT NULL, received_on TEXT NOT NULL, via_correction INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL,
  category TEXT, sktm_number TEXT, sktm_date TEXT, documents TEXT NOT NULL, consent INTEGER NOT NULL,
  round_id TEXT, import_id TEXT, import_ordinal INTEGER, source_file TEXT,
  advice TEXT, comparison TEXT, result TEXT, result_reasons TEXT NOT NULL DEFAULT '[]', deviation_reason TEXT, decided_on TEXT,
  recap_id TEXT, outcome TEXT, ended_on TEXT, ended_reason TEXT,
  recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, void_reason TEXT) STRICT;

CREATE INDEX application_by_import ON application (import_id, import_ordinal);

CREATE INDEX application_by_name ON application (name, application_id) WHERE void_reason IS NULL;

CREATE INDEX application_by_pupil ON application (pupil_id);

CREATE INDEX application_by_round ON application (round_id, name);

CREATE INDEX application_by_school ON application (npsn, applicant_class, name);

CREATE INDEX application_by_state ON application (state, name);

CREATE UNIQUE INDEX application_once ON application (pupil_id, edition_id, school_year) WHERE void_reason IS NULL;

CREATE INDEX application_refused ON application (result_reasons) WHERE result = 'tidak-lulus' AND void_reason IS NULL;

CREATE TRIGGER application_tally_in AFTER INSERT ON application BEGIN 
  INSERT INTO application_tally SELECT new.npsn, new.level, coalesce(new.applicant_class, ''), coalesce(new.result, ''), 1
  WHERE new.void_reason IS NULL ON CONFLICT DO UPDATE SET total = total + 1; END;

CREATE TRIGGER application_tally_moved AFTER UPDATE OF npsn, level, applicant_class, result, void_reason ON application
  WHEN new.npsn <> old.npsn OR new.level <> old.level OR new.applicant_class IS NOT old.applicant_class
  OR new.result IS NOT old.result OR new.void_reason IS NOT old.void_reason
  BEGIN 
  UPDATE application_tally SET total = total - 1 WHERE old.void_reason IS NULL AND npsn = old.npsn AND level = old.level
  AND applicant_class = coalesce(old.applicant_class, '') AND result = coalesce(old.result, ''); 
  INSERT INTO application_tally SELECT new.npsn, new.level, coalesce(new.applicant_class, ''), coalesce(new.result, ''), 1
  WHERE new.void_reason IS NULL ON CONFLICT DO UPDATE SET total = total + 1; END;

CREATE TRIGGER application_tally_out AFTER DELETE ON application BEGIN 
  UPDATE application_tally SET total = total - 1 WHERE old.void_reason IS NULL AND npsn = old.npsn AND level = old.level
  AND applicant_class = coalesce(old.applicant_class, '') AND result = coalesce(old.result, ''); END;

CREATE TABLE application_paper (
  application_id TEXT NOT NULL REFERENCES application(application_id), code TEXT NOT NULL, received_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, PRIMARY KEY (application_id, code)) STRICT;

CREATE TABLE application_tally (
  npsn TEXT NOT NULL, level TEXT NOT NULL, applicant_class TEXT NOT NULL, result TEXT NOT NULL, total INTEGER NOT NULL,
  PRIMARY KEY (npsn, level, applicant_class, result)) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
  attachment_id TEXT PRIMARY KEY, subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
  media TEXT NOT NULL, pages INTEGER NOT NULL, bytes INTEGER NOT NULL, facts TEXT NOT NULL, sha256 TEXT NOT NULL,
  file TEXT NOT NULL, file_sha256 TEXT NOT NULL, added_at TEXT NOT NULL, added_by TEXT NOT NULL) STRICT;

CREATE INDEX attachment_by_file ON attachment (file);

CREATE INDEX attachment_by_subject ON attachment (subject_kind, subject_id, added_at);

CREATE TRIGGER attachment_no_delete BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'attachments are never deleted'); END;

CREATE TRIGGER attachment_no_update BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'attachments never change'); END;

CREATE TABLE attachment_removal (
  attachment_id TEXT PRIMARY KEY REFERENCES attachment(attachment_id), removed_at TEXT NOT NULL, removed_by TEXT NOT NULL,
  reason TEXT NOT NULL) STRICT;

CREATE TRIGGER attachment_removal_no_delete BEFORE DELETE ON attachment_removal BEGIN SELECT RAISE(ABORT, 'attachments are never deleted'); END;

CREATE TRIGGER attachment_removal_no_update BEFORE UPDATE ON attachment_removal BEGIN SELECT RAISE(ABORT, 'attachments never change'); END;

CREATE TABLE audit (
  seq INTEGER PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL,
  object TEXT NOT NULL, payload_sha256 TEXT NOT NULL, prev TEXT NOT NULL, hash TEXT NOT NULL) STRICT;

CREATE INDEX audit_by_object ON audit (object, seq);

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows are never deleted'); END;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit rows never change'); END;

CREATE TABLE berita_acara (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, round_id TEXT NOT NULL REFERENCES round(round_id), objection_id TEXT,
  number TEXT NOT NULL, date TEXT NOT NULL, place TEXT NOT NULL, required TEXT NOT NULL, parties TEXT NOT NULL,
  complete INTEGER NOT NULL, counts TEXT NOT NULL, document_id TEXT, void_reason TEXT) STRICT;

CREATE INDEX berita_acara_by_round ON berita_acara (round_id, kind);

CREATE TABLE calendar_change (
  change_id TEXT PRIMARY KEY, at TEXT NOT NULL, on_date TEXT NOT NULL, by TEXT NOT NULL, cause TEXT NOT NULL, title TEXT NOT NULL,
  reason TEXT NOT NULL, version_after TEXT NOT NULL, moves TEXT NOT NULL) STRICT;

CREATE INDEX calendar_change_by_time ON calendar_change (at);

CREATE TABLE candidate (
  application_id TEXT PRIMARY KEY, pupil_id TEXT NOT NULL, from_office TEXT NOT NULL, source TEXT NOT NULL, paket_id TEXT NOT NULL,
  npsn TEXT NOT NULL, school_name TEXT NOT NULL, level TEXT NOT NULL, level_group TEXT NOT NULL, bidang TEXT NOT NULL, school_status TEXT NOT NULL,
  applicant_class TEXT NOT NULL, kind TEXT NOT NULL, nik TEXT, name TEXT NOT NULL, name_key TEXT NOT NULL, birth_date TEXT NOT NULL,
  sex TEXT NOT NULL, content TEXT NOT NULL, state TEXT NOT NULL, note TEXT, recap_id TEXT, proposal_id TEXT, outcome TEXT) STRICT;

CREATE INDEX candidate_by_bidang ON candidate (bidang, state, school_name, name);

CREATE INDEX candidate_by_birth ON candidate (birth_date, name, state, from_office);

CREATE INDEX candidate_by_level ON candidate (level, name, state, from_office);

CREATE INDEX candidate_by_name ON candidate (birth_date, name_key);

CREATE INDEX candidate_by_nik ON candidate (nik) WHERE nik IS NOT NULL;

CREATE INDEX candidate_by_office ON candidate (from_office, name, state);

CREATE INDEX candidate_by_office_school ON candidate (from_office, school_name, name, state);

CREATE INDEX candidate_by_school ON candidate (school_name, name, state, from_office);

CREATE INDEX candidate_by_state ON candidate (state, name, from_office);

CREATE INDEX candidate_sorted ON candidate (name, state, from_office);

CREATE TRIGGER candidate_tally_in AFTER INSERT ON candidate BEGIN 
  INSERT INTO candidate_tally VALUES (new.npsn, new.from_office, new.level, new.school_status, new.state, 1)
  ON CONFLICT DO UPDATE SET total = total + 1; END;

CREATE TRIGGER candidate_tally_moved AFTER UPDATE OF npsn, from_office, level, school_status, state ON candidate
  WHEN new.npsn <> old.npsn OR new.from_office <> old.from_office OR new.level <> old.level
  OR new.school_status <> old.school_status OR new.state <> old.state
  BEGIN 
  UPDATE candidate_tally SET total = total - 1 WHERE npsn = old.npsn AND from_office = old.from_office
  AND level = old.level AND school_status = old.school_status AND state = old.state; 
  INSERT INTO candidate_tally VALUES (new.npsn, new.from_office, new.level, new.school_status, new.state, 1)
  ON CONFLICT DO UPDATE SET total = total + 1; END;

CREATE TRIGGER candidate_tally_out AFTER DELETE ON candidate BEGIN 
  UPDATE candidate_tally SET total = total - 1 WHERE npsn = old.npsn AND from_office = old.from_office
  AND level = old.level AND school_status = old.school_status AND state = old.state; END;

CREATE VIRTUAL TABLE candidate_search USING fts5(name, numbers, school, application_id UNINDEXED, tokenize='unicode61', prefix='2 3');

CREATE TABLE candidate_tally (
  npsn TEXT NOT NULL, from_office TEXT NOT NULL, level TEXT NOT NULL, school_status TEXT NOT NULL, state TEXT NOT NULL,
  total INTEGER NOT NULL, PRIMARY KEY (npsn, from_office, level, school_status, state)) STRICT, WITHOUT ROWID;

CREATE TABLE comparison_decision (
  application_id TEXT NOT NULL, source TEXT NOT NULL, version TEXT NOT NULL, ref TEXT NOT NULL, verdict TEXT NOT NULL,
  reason TEXT NOT NULL, decided_by TEXT NOT NULL, decided_on TEXT NOT NULL,
  PRIMARY KEY (application_id, source, version, ref)) STRICT;

CREATE TABLE comparison_person (
  id INTEGER PRIMARY KEY, source TEXT NOT NULL, version TEXT NOT NULL, ref TEXT NOT NULL, nik TEXT, name TEXT NOT NULL,
  name_key TEXT NOT NULL, sound_key TEXT NOT NULL, sound_words TEXT NOT NULL, birth_date TEXT, sex TEXT, address TEXT NOT NULL,
  kelurahan TEXT NOT NULL, kecamatan TEXT NOT NULL, category TEXT NOT NULL) STRICT;

CREATE INDEX comparison_by_birth ON comparison_person (birth_date, sex, nik, name_key, sound_words, source, version);

CREATE INDEX comparison_by_nik ON comparison_person (nik) WHERE nik IS NOT NULL;

CREATE INDEX comparison_by_ref ON comparison_person (source, version, ref);

CREATE INDEX comparison_by_sound ON comparison_person (sound_key, birth_date, sex);

CREATE TABLE comparison_set (
  source TEXT NOT NULL, version TEXT NOT NULL, persons INTEGER NOT NULL, received_on TEXT NOT NULL, came_from TEXT NOT NULL,
  PRIMARY KEY (source, version)) STRICT;

CREATE TABLE decryption_key (
  recipient TEXT PRIMARY KEY, identity TEXT NOT NULL, status TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;

CREATE TABLE delivery (
  paket_id TEXT NOT NULL REFERENCES paket(paket_id), office TEXT NOT NULL, result TEXT NOT NULL, code TEXT, reason TEXT,
  rows_ok INTEGER NOT NULL, rows_bad INTEGER NOT NULL, rejected_rows TEXT NOT NULL, received TEXT NOT NULL,
  receipt_paket_id TEXT NOT NULL, PRIMARY KEY (paket_id, office)) STRICT;

CREATE TABLE desk_queue (
  queue_id TEXT PRIMARY KEY, label TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('given', 'merged', 'taken-back')),
  base TEXT NOT NULL, given_at TEXT NOT NULL, given_by TEXT NOT NULL,
  ended_at TEXT, ended_by TEXT, ended_reason TEXT, file_sha256 TEXT) STRICT;

CREATE TABLE desk_queue_round (
  queue_id TEXT NOT NULL REFERENCES desk_queue(queue_id), round_id TEXT NOT NULL REFERENCES round(round_id),
  PRIMARY KEY (queue_id, round_id)) STRICT;

CREATE INDEX desk_queue_round_by_round ON desk_queue_round (round_id);

CREATE TABLE determination (
  determination_id TEXT PRIMARY KEY, kepgub_number TEXT NOT NULL, kepgub_date TEXT NOT NULL, period_from TEXT, period_to TEXT,
  note TEXT NOT NULL, recipients INTEGER NOT NULL, not_determined INTEGER NOT NULL, unmatched TEXT NOT NULL, source TEXT NOT NULL, taken_at TEXT NOT NULL) STRICT;

CREATE TABLE determination_row (
  determination_id TEXT NOT NULL REFERENCES determination(determination_id), application_id TEXT NOT NULL, name TEXT NOT NULL, npsn TEXT NOT NULL,
  school_name TEXT NOT NULL, level TEXT NOT NULL, outcome TEXT NOT NULL, amount INTEGER, note TEXT, content TEXT NOT NULL,
  PRIMARY KEY (determination_id, application_id)) STRICT;

CREATE INDEX determination_row_by_name ON determination_row (name);

CREATE TABLE disbursement (
  disbursement_id TEXT PRIMARY KEY, application_id TEXT NOT NULL REFERENCES recipient(application_id), month TEXT NOT NULL,
  gross INTEGER NOT NULL CHECK (gross > 0), fees INTEGER NOT NULL, evidence_no TEXT NOT NULL, transferred_on TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('berhasil', 'gagal')), list_id TEXT, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT;

CREATE INDEX disbursement_by_month ON disbursement (month, status);

CREATE UNIQUE INDEX disbursement_once ON disbursement (application_id, month) WHERE status = 'berhasil';

CREATE TABLE document (
  document_id TEXT PRIMARY KEY, type TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, title TEXT NOT NULL, subject TEXT NOT NULL,
  state TEXT NOT NULL, revision INTEGER NOT NULL, replaces_id TEXT, snapshot TEXT NOT NULL, pdf BLOB NOT NULL, sha256 TEXT NOT NULL,
  pages INTEGER NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL) STRICT;

CREATE INDEX document_by_replaced ON document (replaces_id) WHERE replaces_id IS NOT NULL;

CREATE INDEX document_by_time ON document (created_at);

CREATE INDEX document_by_type ON document (type, date);

CREATE VIRTUAL TABLE document_search USING fts5(number, document_id UNINDEXED, tokenize='unicode61', prefix='2 3');

CREATE TABLE draft (
  user_id TEXT NOT NULL, form TEXT NOT NULL, content TEXT NOT NULL, saved_at TEXT NOT NULL, PRIMARY KEY (user_id, form)) STRICT;

CREATE TABLE duplicate_pair (
  pair_id TEXT PRIMARY KEY, left_id TEXT NOT NULL, right_id TEXT NOT NULL, kind TEXT NOT NULL, evidence TEXT NOT NULL,
  state TEXT NOT NULL, outcome TEXT, excluded_id TEXT, reason TEXT, decided_by TEXT, decided_on TEXT, found_at TEXT NOT NULL,
  UNIQUE (left_id, right_id)) STRICT;

CREATE INDEX duplicate_by_state ON duplicate_pair (state);

CREATE TABLE edition (
  edition_id TEXT PRIMARY KEY, content TEXT NOT NULL, active INTEGER NOT NULL, source TEXT NOT NULL, taken_at TEXT NOT NULL,
  for_reference INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE edition_activation (
  activation_id TEXT PRIMARY KEY, edition_id TEXT NOT NULL, school_year TEXT NOT NULL, period TEXT NOT NULL,
  reason TEXT NOT NULL, activated_on TEXT NOT NULL, activated_by TEXT NOT NULL, recorded_at TEXT NOT NULL) STRICT;

CREATE TABLE enrolment (
  office TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, file BLOB NOT NULL, fingerprint TEXT NOT NULL,
  persons TEXT NOT NULL, state TEXT NOT NULL, read_at TEXT NOT NULL, reason TEXT) STRICT;

CREATE TABLE field_review (
  id TEXT PRIMARY KEY, objection_id TEXT NOT NULL REFERENCES objection(objection_id), ordinal INTEGER NOT NULL,
  visited_on TEXT NOT NULL, place TEXT NOT NULL, facts TEXT NOT NULL, reviewers TEXT NOT NULL, proposed_finding TEXT NOT NULL,
  berita_acara_id TEXT NOT NULL REFERENCES berita_acara(id), report_number TEXT, report_date TEXT, report_document_id TEXT,
  UNIQUE (objection_id, ordinal)) STRICT;

CREATE TABLE handed_over (
  application_id TEXT PRIMARY KEY, npsn TEXT NOT NULL, school_name TEXT NOT NULL, name TEXT NOT NULL, from_office TEXT NOT NULL,
  paket_id TEXT NOT NULL, content TEXT NOT NULL) STRICT;

CREATE INDEX handed_over_by_school ON handed_over (school_name, name);

CREATE TABLE handed_over_round (
  round_id TEXT PRIMARY KEY, npsn TEXT NOT NULL, applicant_class TEXT NOT NULL, from_office TEXT NOT NULL, paket_id TEXT NOT NULL) STRICT;

CREATE TABLE head_order (
  order_id TEXT PRIMARY KEY, direction TEXT NOT NULL, kind TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL,
  unit TEXT NOT NULL, unit_name TEXT NOT NULL, applicant_class TEXT NOT NULL, level_group TEXT NOT NULL,
  addressee TEXT NOT NULL, by_name TEXT NOT NULL, by_nip TEXT, by_capacity TEXT NOT NULL,
  findings TEXT NOT NULL, changes TEXT NOT NULL, source TEXT NOT NULL, document_id TEXT, paket_id TEXT) STRICT;

CREATE TABLE holiday (
  date TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, basis TEXT, version TEXT NOT NULL,
  scope TEXT NOT NULL DEFAULT 'jaringan', PRIMARY KEY (date, kind, scope)) STRICT;

CREATE TABLE holiday_version (
  scope TEXT NOT NULL, year INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (scope, year)) STRICT;

CREATE TABLE import_columns (
  npsn TEXT PRIMARY KEY REFERENCES school(npsn), choices TEXT NOT NULL, chosen_at TEXT NOT NULL, chosen_by TEXT NOT NULL) STRICT;

CREATE TABLE import_file (
  import_id TEXT PRIMARY KEY, npsn TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, state TEXT NOT NULL,
  read INTEGER NOT NULL, accepted INTEGER NOT NULL, held INTEGER NOT NULL, rejected INTEGER NOT NULL, warnings INTEGER NOT NULL,
  notes TEXT NOT NULL, mapping TEXT NOT NULL, unknown_columns TEXT NOT NULL, missing_columns TEXT NOT NULL,
  same INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, created_by TEXT NOT NULL, committed_at TEXT, ended_reason TEXT) STRICT;

CREATE INDEX import_by_hash ON import_file (sha256);

CREATE INDEX import_by_school ON import_file (npsn, created_at);

CREATE TABLE import_row (
  import_id TEXT NOT NULL REFERENCES import_file(import_id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, no TEXT NOT NULL,
  name TEXT NOT NULL, state TEXT NOT NULL, has_warning INTEGER NOT NULL, parsed TEXT, cells TEXT NOT NULL, problems TEXT NOT NULL,
  decision TEXT, PRIMARY KEY (import_id, ordinal)) STRICT;

CREATE INDEX import_row_by_state ON import_row (import_id, state, ordinal);

CREATE TABLE incident (
  incident_id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, description TEXT NOT NULL, lost_on TEXT,
  found_on TEXT NOT NULL, found_time TEXT NOT NULL, protection TEXT NOT NULL, data_kinds TEXT NOT NULL,
  persons INTEGER NOT NULL, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT;

CREATE INDEX incident_by_found ON incident (found_on);

CREATE TABLE incident_item (
  incident_id TEXT NOT NULL REFERENCES incident(incident_id), ordinal INTEGER NOT NULL, kind TEXT NOT NULL,
  ref TEXT NOT NULL, label TEXT NOT NULL, encrypted INTEGER NOT NULL, PRIMARY KEY (incident_id, ordinal)) STRICT;

CREATE TABLE incident_person (
  incident_id TEXT NOT NULL REFERENCES incident(incident_id), ordinal INTEGER NOT NULL, application_id TEXT,
  name TEXT NOT NULL, school_name TEXT NOT NULL, class_grade TEXT NOT NULL, kecamatan TEXT NOT NULL,
  guardian_name TEXT, address TEXT, phone TEXT, PRIMARY KEY (incident_id, ordinal)) STRICT;

CREATE INDEX incident_person_by_application ON incident_person (application_id);

CREATE INDEX incident_person_by_school ON incident_person (incident_id, school_name, name);

CREATE TABLE incident_step (
  incident_id TEXT NOT NULL REFERENCES incident(incident_id), ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('langkah', 'subjek', 'lembaga', 'selesai')),
  on_date TEXT NOT NULL, at_time TEXT NOT NULL, told TEXT NOT NULL, note TEXT NOT NULL,
  recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, PRIMARY KEY (incident_id, ordinal)) STRICT;

CREATE TABLE ledger_addition (
  addition_id TEXT PRIMARY KEY, entry_id TEXT NOT NULL REFERENCES ledger_entry(entry_id), at TEXT NOT NULL, by TEXT NOT NULL,
  carrier TEXT, hardcopy TEXT, softcopy TEXT, document_numbers TEXT, file_name TEXT, bytes INTEGER, sha256 TEXT, note TEXT) STRICT;

CREATE INDEX ledger_addition_by_entry ON ledger_addition (entry_id, at);

CREATE TRIGGER ledger_addition_no_delete BEFORE DELETE ON ledger_addition
  BEGIN SELECT RAISE(ABORT, 'ledger_addition is only added to'); END;

CREATE TRIGGER ledger_addition_no_update BEFORE UPDATE ON ledger_addition
  BEGIN SELECT RAISE(ABORT, 'ledger_addition is only added to'); END;

CREATE TABLE ledger_entry (
  entry_id TEXT PRIMARY KEY, agenda_no TEXT NOT NULL UNIQUE, on_date TEXT NOT NULL, at TEXT NOT NULL, direction TEXT NOT NULL CHECK (direction IN ('masuk', 'keluar')),
  counterpart TEXT NOT NULL, kind TEXT NOT NULL, document_numbers TEXT NOT NULL, carrier TEXT,
  hardcopy TEXT NOT NULL, softcopy TEXT NOT NULL, paket_id TEXT UNIQUE, file_name TEXT, bytes INTEGER, sha256 TEXT,
  note TEXT NOT NULL, handled_by TEXT NOT NULL) STRICT;

CREATE INDEX ledger_entry_by_day ON ledger_entry (on_date);

CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry
  BEGIN SELECT RAISE(ABORT, 'ledger_entry is only added to'); END;

CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry
  BEGIN SELECT RAISE(ABORT, 'ledger_entry is only added to'); END;

CREATE VIEW ledger_line AS
  SELECT e.entry_id, e.agenda_no, e.on_date, e.at, e.direction, e.counterpart, e.kind, e.paket_id, e.note, e.handled_by,
  coalesce((SELECT a.carrier FROM ledger_addition a WHERE a.entry_id = e.entry_id AND a.carrier IS NOT NULL
  ORDER BY a.at DESC, a.rowid DESC LIMIT 1), e.carrier) AS carrier,
  coalesce((SELECT a.hardcopy FROM ledger_addition a WHERE a.entry_id = e.entry_id AND a.hardcopy IS NOT NULL
  ORDER BY a.at DESC, a.rowid DESC LIMIT 1), e.hardcopy) AS hardcopy,
  coalesce((SELECT a.softcopy FROM ledger_addition a WHERE a.entry_id = e.entry_id AND a.softcopy IS NOT NULL
  ORDER BY a.at DESC, a.rowid DESC LIMIT 1), e.softcopy) AS softcopy,
  coalesce((SELECT a.document_numbers FROM ledger_addition a WHERE a.entry_id = e.entry_id AND a.document_numbers IS NOT NULL
  ORDER BY a.at DESC, a.rowid DESC LIMIT 1), e.document_numbers) AS document_numbers,
  coalesce((SELECT a.file_name FROM ledger_addition a WHERE a.entry_id = e.entry_id AND a.file_name IS NOT NULL
  ORDER BY a.at DESC, a.rowid DESC LIMIT 1), e.file_name) AS file_name,
  coalesce((SELECT a.bytes FROM ledger_addition a WHERE a.entry_id = e.entry_id AND a.bytes IS NOT NULL
  ORDER BY a.at DESC, a.rowid DESC LIMIT 1), e.bytes) AS bytes,
  coalesce((SELECT a.sha256 FROM ledger_addition a WHERE a.entry_id = e.entry_id AND a.sha256 IS NOT NULL
  ORDER BY a.at DESC, a.rowid DESC LIMIT 1), e.sha256) AS sha256,
  p.state, p.reason, p.epoch, p.seq, p.signatures,
  (SELECT r.agenda_no FROM paket r WHERE r.paket_id = json_extract(p.receipt, '$.paketId')) AS receipt_no,
  (SELECT c.result || ' ' || c.at || ' ' || c.by FROM paper_check c WHERE c.paket_id = e.paket_id
  ORDER BY c.at DESC, c.rowid DESC LIMIT 1) AS paper_check
  FROM ledger_entry e LEFT JOIN paket p ON p.paket_id = e.paket_id;

CREATE TABLE network (
  id INTEGER PRIMARY KEY CHECK (id = 1), network TEXT NOT NULL, fingerprint TEXT NOT NULL, trial INTEGER NOT NULL) STRICT;

CREATE TABLE number_pattern (
  type TEXT PRIMARY KEY, pattern TEXT NOT NULL, changed_at TEXT NOT NULL, changed_by TEXT NOT NULL) STRICT;

CREATE TABLE number_register (
  type TEXT NOT NULL, year INTEGER NOT NULL, number TEXT NOT NULL, ordinal INTEGER, state TEXT NOT NULL,
  document_id TEXT, reason TEXT, noted_at TEXT NOT NULL, noted_by TEXT NOT NULL, PRIMARY KEY (type, year, number)) STRICT;

CREATE UNIQUE INDEX number_series ON number_register (type, year, ordinal) WHERE ordinal IS NOT NULL;

CREATE TABLE objection (
  objection_id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES round(round_id),
  announcement_id TEXT NOT NULL REFERENCES announcement(announcement_id), agenda_no TEXT NOT NULL UNIQUE,
  received_on TEXT NOT NULL, objector TEXT NOT NULL, type TEXT NOT NULL, application_id TEXT, subject TEXT NOT NULL,
  grounds TEXT NOT NULL, in_time INTEGER NOT NULL, state TEXT NOT NULL, review_due_on TEXT, finding TEXT, order_id TEXT,
  ended_reason TEXT, document_id TEXT, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT;

CREATE INDEX objection_by_round ON objection (round_id, state);

CREATE INDEX objection_by_state ON objection (state, review_due_on);

CREATE TABLE office (
  office TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, region_code TEXT NOT NULL, parent TEXT,
  kop_lines TEXT NOT NULL, address TEXT NOT NULL, postal_code TEXT, phone TEXT,
  is_self INTEGER NOT NULL DEFAULT 0, valid_from TEXT, valid_to TEXT) STRICT;

CREATE TABLE official (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, nip TEXT, jabatan TEXT NOT NULL, capacity TEXT NOT NULL,
  role TEXT NOT NULL, rank TEXT, on_behalf_of TEXT, valid_from TEXT NOT NULL, valid_to TEXT) STRICT;

CREATE TABLE paket (
  paket_id TEXT PRIMARY KEY, direction TEXT NOT NULL, kind TEXT NOT NULL, agenda_no TEXT NOT NULL, from_office TEXT NOT NULL,
  to_offices TEXT NOT NULL, stream TEXT NOT NULL, epoch INTEGER NOT NULL, seq INTEGER, digest TEXT, revision INTEGER NOT NULL,
  state TEXT NOT NULL, manifest BLOB, signatures TEXT NOT NULL, content_digest TEXT, counts TEXT NOT NULL, files TEXT NOT NULL,
  verdict TEXT, warnings TEXT NOT NULL, differences TEXT NOT NULL DEFAULT '[]', reason TEXT, receipt TEXT, subject_id TEXT, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
  signed_at TEXT, exported_at TEXT, decided_at TEXT,
  -- What the stream rules said when it came (JSON of a StreamDecision); null for what this office made.
  decision TEXT) STRICT;

CREATE INDEX paket_by_agenda ON paket (agenda_no);

CREATE INDEX paket_by_state ON paket (direction, state);

CREATE INDEX paket_by_stream ON paket (direction, from_office, stream, epoch, seq);

CREATE INDEX paket_by_time ON paket (created_at);

CREATE TABLE paket_file (
  paket_id TEXT NOT NULL REFERENCES paket(paket_id) ON DELETE CASCADE, path TEXT NOT NULL, content BLOB NOT NULL,
  PRIMARY KEY (paket_id, path)) STRICT;

CREATE TABLE paper_check (
  check_id TEXT PRIMARY KEY, paket_id TEXT NOT NULL REFERENCES paket(paket_id), at TEXT NOT NULL, by TEXT NOT NULL,
  typed TEXT NOT NULL, result TEXT NOT NULL CHECK (result IN ('cocok', 'tidak-cocok'))) STRICT;

CREATE INDEX paper_check_by_paket ON paper_check (paket_id, at);

CREATE TRIGGER paper_check_no_delete BEFORE DELETE ON paper_check
  BEGIN SELECT RAISE(ABORT, 'paper_check is only added to'); END;

CREATE TRIGGER paper_check_no_update BEFORE UPDATE ON paper_check
  BEGIN SELECT RAISE(ABORT, 'paper_check is only added to'); END;

CREATE TABLE periodic_report (
  report_id TEXT PRIMARY KEY, kind TEXT NOT NULL, unit TEXT NOT NULL, unit_name TEXT NOT NULL,
  trigger TEXT NOT NULL CHECK (trigger IN ('berkala', 'sewaktu-waktu')), period_from TEXT NOT NULL, period_to TEXT NOT NULL,
  revision INTEGER NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, received_on TEXT NOT NULL, content TEXT NOT NULL,
  superseded INTEGER NOT NULL DEFAULT 0, document_id TEXT, paket_id TEXT, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT;

CREATE INDEX periodic_report_by_period ON periodic_report (kind, period_from, unit);

CREATE TABLE periodic_report_draft (
  kind TEXT NOT NULL, period_from TEXT NOT NULL, texts TEXT NOT NULL, funds TEXT NOT NULL, saved_at TEXT NOT NULL, saved_by TEXT NOT NULL,
  PRIMARY KEY (kind, period_from)) STRICT;

CREATE TABLE preference (
  user_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user_id, key)) STRICT;

CREATE TABLE proposal (
  proposal_id TEXT PRIMARY KEY, direction TEXT NOT NULL, bidang TEXT NOT NULL, sender TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL,
  revision INTEGER NOT NULL, state TEXT NOT NULL, pupils INTEGER NOT NULL, excluded TEXT NOT NULL, totals TEXT NOT NULL,
  recap_id TEXT, paket_id TEXT, document_id TEXT, UNIQUE (direction, sender, bidang, revision)) STRICT;

CREATE TABLE public_report (
  report_id TEXT PRIMARY KEY, agenda_no TEXT NOT NULL UNIQUE, received_on TEXT NOT NULL, reporter TEXT NOT NULL, channel TEXT NOT NULL,
  subject TEXT NOT NULL, chronology TEXT NOT NULL, evidence TEXT NOT NULL, items TEXT NOT NULL, state TEXT NOT NULL,
  steps TEXT NOT NULL, receipt_no TEXT, letter_document_id TEXT, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT;

CREATE INDEX public_report_by_state ON public_report (state, received_on);

CREATE TABLE pupil (
  pupil_id TEXT PRIMARY KEY, nik TEXT, nik_state TEXT NOT NULL, nisn TEXT, name TEXT NOT NULL, name_key TEXT NOT NULL,
  birth_place TEXT NOT NULL, birth_date TEXT NOT NULL, sex TEXT NOT NULL, kk_number TEXT,
  address TEXT NOT NULL, rt TEXT, rw TEXT, kelurahan TEXT NOT NULL, kecamatan TEXT NOT NULL, kota TEXT NOT NULL,
  postal_code TEXT, phone TEXT, mother_name TEXT NOT NULL, guardian_name TEXT NOT NULL,
  npsn TEXT NOT NULL, level TEXT NOT NULL, class_grade TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
  updated_at TEXT NOT NULL, updated_by TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 1, removed_reason TEXT) STRICT;

CREATE INDEX pupil_by_name ON pupil (birth_date, name_key);

CREATE INDEX pupil_by_nik ON pupil (nik) WHERE nik IS NOT NULL;

CREATE INDEX pupil_by_school ON pupil (npsn, name);

CREATE TABLE pupil_pair (
  pair_id TEXT PRIMARY KEY, left_id TEXT NOT NULL REFERENCES application(application_id) ON DELETE CASCADE,
  right_id TEXT NOT NULL REFERENCES application(application_id) ON DELETE CASCADE,
  kind TEXT NOT NULL, evidence TEXT NOT NULL, state TEXT NOT NULL, outcome TEXT, excluded_id TEXT, reason TEXT,
  decided_by TEXT, decided_on TEXT, found_at TEXT NOT NULL, UNIQUE (left_id, right_id)) STRICT;

CREATE INDEX pupil_pair_by_right ON pupil_pair (right_id);

CREATE INDEX pupil_pair_by_state ON pupil_pair (state, found_at);

CREATE TABLE pupil_revision (
  pupil_id TEXT NOT NULL REFERENCES pupil(pupil_id), revision INTEGER NOT NULL, data TEXT NOT NULL,
  application_id TEXT NOT NULL, replaced_at TEXT NOT NULL, replaced_by TEXT NOT NULL, PRIMARY KEY (pupil_id, revision)) STRICT;

CREATE INDEX pupil_revision_by_application ON pupil_revision (application_id);

CREATE VIRTUAL TABLE pupil_search USING fts5(name, numbers, school, pupil_id UNINDEXED, tokenize='unicode61', prefix='2 3');

CREATE TABLE recap (
  recap_id TEXT PRIMARY KEY, kind TEXT NOT NULL, level TEXT NOT NULL, unit TEXT NOT NULL, unit_label TEXT NOT NULL,
  revision INTEGER NOT NULL, state TEXT NOT NULL, made_on TEXT NOT NULL, hardcopy_received_on TEXT, pupils INTEGER NOT NULL,
  totals TEXT NOT NULL, left_behind TEXT NOT NULL, content_digest TEXT, sealed_on TEXT, sealed_by TEXT, paket_id TEXT, document_id TEXT,
  UNIQUE (kind, level, unit, revision)) STRICT;

CREATE TABLE recap_row (
  recap_id TEXT NOT NULL REFERENCES recap(recap_id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, application_id TEXT NOT NULL,
  content TEXT NOT NULL, PRIMARY KEY (recap_id, ordinal)) STRICT;

CREATE INDEX recap_row_by_application ON recap_row (application_id);

CREATE TABLE received_register (
  paket_id TEXT NOT NULL, kind TEXT NOT NULL, ordinal INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (paket_id, kind, ordinal)) STRICT;

CREATE TABLE recipient (
  application_id TEXT PRIMARY KEY, determination_id TEXT NOT NULL REFERENCES determination(determination_id),
  pupil_id TEXT, nik TEXT, name TEXT NOT NULL, npsn TEXT NOT NULL, school_name TEXT NOT NULL, school_status TEXT NOT NULL,
  school_region TEXT NOT NULL, level TEXT NOT NULL, class_grade TEXT NOT NULL, applicant_class TEXT NOT NULL,
  edition_id TEXT NOT NULL, school_year TEXT NOT NULL, first_month TEXT NOT NULL, last_month TEXT NOT NULL, state TEXT NOT NULL,
  bank TEXT, branch TEXT, account_no TEXT, account_opened_on TEXT, card_handed_on TEXT, card_receiver TEXT,
  pledge_received_on TEXT, ended_on TEXT, ended_reason TEXT, continues_id TEXT,
  updated_at TEXT NOT NULL, updated_by TEXT NOT NULL) STRICT;

CREATE UNIQUE INDEX recipient_account ON recipient (account_no) WHERE account_no IS NOT NULL AND state IN ('active', 'cardWithdrawn');

CREATE INDEX recipient_by_nik ON recipient (nik) WHERE nik IS NOT NULL;

CREATE INDEX recipient_by_school ON recipient (npsn, name);

CREATE INDEX recipient_by_state ON recipient (state, name);

CREATE TABLE recipient_list (
  list_id TEXT PRIMARY KEY, kind TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, state TEXT NOT NULL,
  lines TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL, committed_at TEXT) STRICT;

CREATE INDEX recipient_list_by_hash ON recipient_list (sha256, state);

CREATE TABLE recipient_spell (
  application_id TEXT NOT NULL REFERENCES recipient(application_id), from_month TEXT NOT NULL, level TEXT NOT NULL,
  monthly INTEGER, PRIMARY KEY (application_id, from_month)) STRICT;

CREATE TABLE recommendation (
  recommendation_id TEXT PRIMARY KEY, number TEXT NOT NULL, date TEXT NOT NULL, state TEXT NOT NULL, pupils INTEGER NOT NULL,
  totals TEXT NOT NULL, proposals TEXT NOT NULL, letter_document_id TEXT, annex_document_id TEXT,
  signed_on TEXT, signature TEXT, sent TEXT, consideration TEXT) STRICT;

CREATE TABLE reprint (
  document_id TEXT NOT NULL REFERENCES document(document_id), at TEXT NOT NULL, by TEXT NOT NULL, reason TEXT NOT NULL) STRICT;

CREATE TABLE review_report (
  report_id TEXT PRIMARY KEY, objection_id TEXT NOT NULL, unit TEXT NOT NULL, unit_name TEXT NOT NULL, applicant_class TEXT NOT NULL,
  level_group TEXT NOT NULL, source TEXT NOT NULL CHECK (source IN ('paket', 'kertas', 'berita-acara')), came_from TEXT NOT NULL, report_number TEXT NOT NULL, report_date TEXT NOT NULL, agenda_no TEXT NOT NULL, content TEXT NOT NULL,
  state TEXT NOT NULL, order_id TEXT, paket_id TEXT) STRICT;

CREATE INDEX review_report_by_state ON review_report (state, report_date);

CREATE TABLE root_holder (
  kid TEXT PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL, public_jwk TEXT NOT NULL, made_at TEXT NOT NULL,
  proven_at TEXT) STRICT;

CREATE TABLE round (
  round_id TEXT PRIMARY KEY, edition_id TEXT NOT NULL, school_year TEXT NOT NULL,
  unit_kind TEXT NOT NULL CHECK (unit_kind IN ('school', 'office')), unit TEXT NOT NULL, npsn TEXT REFERENCES school(npsn),
  pengawas_name TEXT, pengawas_nip TEXT, applicant_class TEXT NOT NULL, level_group TEXT NOT NULL, state TEXT NOT NULL, opened_on TEXT NOT NULL,
  school_year_start TEXT NOT NULL, window_until TEXT NOT NULL, decree_number TEXT NOT NULL, decree_date TEXT NOT NULL,
  window_decree_number TEXT, window_decree_date TEXT, checked_on TEXT, recapped_on TEXT, closed_on TEXT, closed_reason TEXT, recap_document_id TEXT) STRICT;

CREATE INDEX round_by_opening ON round (school_year, opened_on);

CREATE INDEX round_by_state ON round (state, unit);

CREATE INDEX round_by_unit ON round (unit);

CREATE UNIQUE INDEX round_once ON round (edition_id, school_year, unit, applicant_class, level_group);

CREATE TABLE round_correction (
  correction_id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES round(round_id), application_id TEXT REFERENCES application(application_id),
  found_on TEXT NOT NULL, source TEXT NOT NULL, finding TEXT NOT NULL, reason TEXT NOT NULL,
  recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT;

CREATE INDEX round_correction_by_round ON round_correction (round_id, found_on);

CREATE TABLE sanction (
  sanction_id TEXT PRIMARY KEY, application_id TEXT, npsn TEXT NOT NULL, school_name TEXT NOT NULL, nik TEXT, name TEXT NOT NULL,
  edition_id TEXT NOT NULL, subject TEXT NOT NULL, prohibition_ref TEXT, prohibition TEXT NOT NULL, counted INTEGER,
  basis TEXT NOT NULL, basis_number TEXT NOT NULL, basis_date TEXT NOT NULL, facts TEXT NOT NULL, state TEXT NOT NULL, last_on TEXT NOT NULL,
  recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT;

CREATE INDEX sanction_by_nik ON sanction (nik) WHERE nik IS NOT NULL;

CREATE INDEX sanction_by_recipient ON sanction (application_id);

CREATE INDEX sanction_by_state ON sanction (state, last_on);

CREATE TABLE sanction_step (
  sanction_id TEXT NOT NULL REFERENCES sanction(sanction_id), ordinal INTEGER NOT NULL, kind TEXT NOT NULL,
  number TEXT NOT NULL, date TEXT NOT NULL, by_office TEXT NOT NULL, reason TEXT NOT NULL,
  recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, PRIMARY KEY (sanction_id, ordinal)) STRICT;

CREATE TABLE school (
  npsn TEXT PRIMARY KEY, name TEXT NOT NULL, level_group TEXT NOT NULL, levels TEXT NOT NULL, status TEXT NOT NULL,
  under_ministry TEXT NOT NULL, region TEXT NOT NULL, kecamatan_code TEXT, address TEXT NOT NULL,
  kota TEXT, province TEXT,
  head_name TEXT, head_nip TEXT, pengawas_name TEXT, pengawas_nip TEXT, komite_name TEXT,
  nihil_letter TEXT, active INTEGER NOT NULL DEFAULT 1) STRICT;

CREATE INDEX school_by_kecamatan ON school (kecamatan_code, name);

CREATE TABLE school_list (
  list_id TEXT PRIMARY KEY, npsn TEXT NOT NULL REFERENCES school(npsn), edition_id TEXT NOT NULL, school_year TEXT NOT NULL,
  revision INTEGER NOT NULL, state TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL,
  read INTEGER NOT NULL, accepted INTEGER NOT NULL, held INTEGER NOT NULL, rejected INTEGER NOT NULL, warnings INTEGER NOT NULL,
  notes TEXT NOT NULL, mapping TEXT NOT NULL, received_on TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
  committed_at TEXT, final_on TEXT, replaces_id TEXT, notice_number TEXT, notice_date TEXT) STRICT;

CREATE INDEX school_list_by_school ON school_list (npsn, edition_id, school_year, state);

CREATE UNIQUE INDEX school_list_once ON school_list (npsn, edition_id, school_year) WHERE state IN ('received', 'final');

CREATE TABLE school_list_note (
  note_id TEXT PRIMARY KEY, list_id TEXT NOT NULL REFERENCES school_list(list_id), ordinal INTEGER, kind TEXT NOT NULL,
  happened_on TEXT NOT NULL, person TEXT NOT NULL, capacity TEXT NOT NULL, content TEXT NOT NULL,
  recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT;

CREATE INDEX school_list_note_by_list ON school_list_note (list_id, happened_on);

CREATE TABLE school_list_row (
  list_id TEXT NOT NULL REFERENCES school_list(list_id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, no TEXT NOT NULL, name TEXT NOT NULL,
  verdict TEXT NOT NULL, status TEXT, level TEXT, has_warning INTEGER NOT NULL, contradicts INTEGER NOT NULL,
  parsed TEXT, advice TEXT, cells TEXT NOT NULL, problems TEXT NOT NULL, application_id TEXT, decision TEXT,
  PRIMARY KEY (list_id, ordinal)) STRICT;

CREATE INDEX school_list_row_by_application ON school_list_row (application_id) WHERE application_id IS NOT NULL;

CREATE INDEX school_list_row_by_verdict ON school_list_row (list_id, verdict, ordinal);

CREATE TABLE school_period (
  npsn TEXT NOT NULL REFERENCES school(npsn), edition_id TEXT NOT NULL, school_year TEXT NOT NULL,
  nihil_letter TEXT, nihil_date TEXT, cluster INTEGER, PRIMARY KEY (npsn, edition_id, school_year)) STRICT;

CREATE VIRTUAL TABLE school_search USING fts5(name, npsn, tokenize='unicode61', prefix='2 3');

CREATE TABLE setting (
  key TEXT PRIMARY KEY, value TEXT NOT NULL, changed_by TEXT NOT NULL, reason TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT;

CREATE TABLE signing_key (
  kid TEXT PRIMARY KEY, user_id TEXT REFERENCES user_account(user_id), role TEXT NOT NULL, person TEXT NOT NULL,
  public_jwk TEXT NOT NULL, sealed_private BLOB NOT NULL, purpose TEXT NOT NULL, status TEXT NOT NULL, created_at TEXT NOT NULL) STRICT;

CREATE TABLE sptjm (
  list_id TEXT PRIMARY KEY REFERENCES school_list(list_id), npsn TEXT NOT NULL, school_name TEXT NOT NULL, address TEXT NOT NULL,
  head_name TEXT NOT NULL, head_nip TEXT, head_jabatan TEXT NOT NULL, verified INTEGER NOT NULL, cancelled INTEGER NOT NULL,
  date TEXT NOT NULL, stamped INTEGER NOT NULL, notice_number TEXT, notice_date TEXT,
  scan_name TEXT NOT NULL, scan_type TEXT NOT NULL, scan_sha256 TEXT NOT NULL, scan BLOB NOT NULL,
  recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL) STRICT;

CREATE TABLE stream (
  direction TEXT NOT NULL, office TEXT NOT NULL, stream TEXT NOT NULL, epoch INTEGER NOT NULL, last_seq INTEGER NOT NULL,
  last_digest TEXT NOT NULL, blocked INTEGER NOT NULL,
  -- Own streams only: what the next epoch says of the one before, and whether a restore left the last number in doubt.
  prev_epoch TEXT, unknown INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (direction, office, stream)) STRICT;

CREATE TABLE stream_digest (
  direction TEXT NOT NULL, office TEXT NOT NULL, stream TEXT NOT NULL, epoch INTEGER NOT NULL, seq INTEGER NOT NULL,
  digest TEXT NOT NULL, how TEXT NOT NULL, PRIMARY KEY (direction, office, stream, epoch, seq, digest)) STRICT;

CREATE TABLE stream_gap (
  office TEXT NOT NULL, stream TEXT NOT NULL, epoch INTEGER NOT NULL, from_seq INTEGER NOT NULL, to_seq INTEGER NOT NULL,
  cause TEXT NOT NULL, reason TEXT, paket_id TEXT NOT NULL, noticed_at TEXT NOT NULL,
  PRIMARY KEY (office, stream, epoch, from_seq)) STRICT;

CREATE TABLE trust_change (
  change_id TEXT PRIMARY KEY, change TEXT NOT NULL, sentence TEXT NOT NULL, reason TEXT NOT NULL, asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL) STRICT;

CREATE TABLE trust_draft (
  id INTEGER PRIMARY KEY CHECK (id = 1), file BLOB NOT NULL, made_at TEXT NOT NULL, made_by TEXT NOT NULL) STRICT;

CREATE TABLE trust_version (
  version INTEGER PRIMARY KEY, list BLOB NOT NULL, signatures BLOB NOT NULL, sha256 TEXT NOT NULL, taken_at TEXT NOT NULL) STRICT;

CREATE TABLE user_account (
  user_id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, role TEXT NOT NULL, official_id TEXT REFERENCES official(id),
  person TEXT NOT NULL, active INTEGER NOT NULL DEFAULT 1, created_at TEXT NOT NULL) STRICT;

CREATE TABLE witness (
  office TEXT NOT NULL, count INTEGER NOT NULL, head TEXT NOT NULL, seen_at TEXT NOT NULL, paket_digest TEXT NOT NULL,
  PRIMARY KEY (office, count, head)) STRICT;

CREATE TABLE year_closing (
  closing_id TEXT PRIMARY KEY, school_year TEXT NOT NULL, period TEXT NOT NULL, edition_id TEXT NOT NULL,
  next_year TEXT NOT NULL, closed_on TEXT NOT NULL, closed_by TEXT NOT NULL, reason TEXT NOT NULL,
  backup_id TEXT NOT NULL, figures TEXT NOT NULL, recorded_at TEXT NOT NULL,
  reopened_on TEXT, reopened_by TEXT, reopen_reason TEXT) STRICT;

CREATE TABLE year_update (
  application_id TEXT NOT NULL REFERENCES recipient(application_id), school_year TEXT NOT NULL, npsn TEXT NOT NULL,
  outcome TEXT NOT NULL, class_grade TEXT NOT NULL, new_npsn TEXT, new_level TEXT, moved_on TEXT NOT NULL, source TEXT NOT NULL,
  new_application_id TEXT, recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, PRIMARY KEY (application_id, school_year)) STRICT;

CREATE INDEX year_update_by_school ON year_update (school_year, npsn);
