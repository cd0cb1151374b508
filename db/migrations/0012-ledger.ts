import type { Migration } from '../migration.ts';

/** The agenda book (DOC-30) and the comparison of paper with file (Pasal 25). All of it is only added to. */
export const ledger: Migration = {
  name: '0012-ledger',
  statements: [
    `CREATE TABLE ledger_entry (
      entry_id TEXT PRIMARY KEY, agenda_no TEXT NOT NULL UNIQUE, on_date TEXT NOT NULL, at TEXT NOT NULL, direction TEXT NOT NULL CHECK (direction IN ('masuk', 'keluar')),
      counterpart TEXT NOT NULL, kind TEXT NOT NULL, document_numbers TEXT NOT NULL, carrier TEXT,
      hardcopy TEXT NOT NULL, softcopy TEXT NOT NULL, paket_id TEXT UNIQUE, file_name TEXT, bytes INTEGER, sha256 TEXT,
      note TEXT NOT NULL, handled_by TEXT NOT NULL) STRICT`,
    `CREATE INDEX ledger_entry_by_day ON ledger_entry (on_date)`,
    // What became known later; the entry itself never changes. The newest word on each thing counts.
    `CREATE TABLE ledger_addition (
      addition_id TEXT PRIMARY KEY, entry_id TEXT NOT NULL REFERENCES ledger_entry(entry_id), at TEXT NOT NULL, by TEXT NOT NULL,
      carrier TEXT, hardcopy TEXT, softcopy TEXT, document_numbers TEXT, file_name TEXT, bytes INTEGER, sha256 TEXT, note TEXT) STRICT`,
    `CREATE INDEX ledger_addition_by_entry ON ledger_addition (entry_id, at)`,
    `CREATE TABLE paper_check (
      check_id TEXT PRIMARY KEY, paket_id TEXT NOT NULL REFERENCES paket(paket_id), at TEXT NOT NULL, by TEXT NOT NULL,
      typed TEXT NOT NULL, result TEXT NOT NULL CHECK (result IN ('cocok', 'tidak-cocok'))) STRICT`,
    `CREATE INDEX paper_check_by_paket ON paper_check (paket_id, at)`,
    // The book as it reads today: each entry with the newest word on every thing, and what became of its Paket.
    `CREATE VIEW ledger_line AS
      SELECT e.entry_id, e.agenda_no, e.on_date, e.at, e.direction, e.counterpart, e.kind, e.paket_id, e.note, e.handled_by,
        ${['carrier', 'hardcopy', 'softcopy', 'document_numbers', 'file_name', 'bytes', 'sha256'].map(newest).join(',\n        ')},
        p.state, p.reason, p.epoch, p.seq, p.signatures,
        (SELECT r.agenda_no FROM paket r WHERE r.paket_id = json_extract(p.receipt, '$.paketId')) AS receipt_no,
        (SELECT c.result || ' ' || c.at || ' ' || c.by FROM paper_check c WHERE c.paket_id = e.paket_id
          ORDER BY c.at DESC, c.rowid DESC LIMIT 1) AS paper_check
      FROM ledger_entry e LEFT JOIN paket p ON p.paket_id = e.paket_id`,
    ...['ledger_entry', 'ledger_addition', 'paper_check'].flatMap((table) => [
      sealed(table, 'UPDATE'),
      sealed(table, 'DELETE'),
    ]),
  ],
};

function newest(column: string): string {
  return `coalesce((SELECT a.${column} FROM ledger_addition a WHERE a.entry_id = e.entry_id AND a.${column} IS NOT NULL
          ORDER BY a.at DESC, a.rowid DESC LIMIT 1), e.${column}) AS ${column}`;
}

function sealed(table: string, act: 'UPDATE' | 'DELETE'): string {
  return `CREATE TRIGGER ${table}_no_${act.toLowerCase()} BEFORE ${act} ON ${table}
    BEGIN SELECT RAISE(ABORT, '${table} is only added to'); END`;
}
