import type { SignatoryView } from '#contract/methods/rounds.ts';
import type { PaperReference } from '#domain/documents/citations.ts';
import { parseIsoDate } from '#domain/deadlines/iso-date.ts';
import { parseNip } from '#domain/people/nip.ts';
import type { ResultCounts } from '#domain/rounds/round-facts.ts';
import type { Knex } from 'knex';
import { handedOverRounds, receivedRegister } from '../../../db/queries/handovers.ts';
import {
  announcementsIn,
  beritaAcaraOf,
  type RegisteredAnnouncementRow,
  type RegisteredBeritaAcaraRow,
} from '../../../db/queries/recaps.ts';
import type { AnnouncementRow, BeritaAcaraRow } from '../../paket/payloads/pupil-row.ts';

/** The papers on which a pupil's place on the list rests: Berita Acara and the announcement in force. */
export interface RoundPapers {
  readonly beritaAcara: PaperReference | null;
  readonly announcement: PaperReference | null;
}

/** Registers of these rounds as a Paket carries them, and what each round's pupils cite. */
export interface Registers {
  readonly beritaAcara: readonly BeritaAcaraRow[];
  readonly announcements: readonly AnnouncementRow[];
  readonly documentIds: readonly (string | null)[];
  papersOf(roundId: string | null): RoundPapers | null;
}

interface Filed<Row> {
  readonly roundId: string;
  readonly row: Row;
}

/** Papers drawn up here, and those of rounds that a section held and handed over (G-02). */
export async function gatherRegisters(db: Knex, roundIds: readonly string[]): Promise<Registers> {
  const own = await beritaAcaraOf(db, roundIds);
  const taken = await takenOver(db, roundIds);
  const acts = [
    ...own.map((row) => ({ roundId: row.round_id, row: beritaAcaraRow(row) })),
    ...taken.beritaAcara,
  ];
  const notices = [
    ...(await announcementsIn(db, roundIds)).map((row) => ({
      roundId: row.round_id,
      row: announcementRow(row),
    })),
    ...taken.announcements,
  ];
  return {
    beritaAcara: acts.map(({ row }) => row),
    announcements: notices.map(({ row }) => row),
    documentIds: own.map(({ document_id }) => document_id),
    papersOf: (id) => {
      const act = acts.find(({ roundId, row }) => roundId === id && row.kind === 'verifikasi')?.row;
      const notice = notices.findLast(({ roundId }) => roundId === id)?.row;
      return {
        beritaAcara: act ? paper(act.number, act.date) : null,
        announcement: notice ? paper(notice.number, notice.issued_on) : null,
      };
    },
  };
}

async function takenOver(db: Knex, roundIds: readonly string[]) {
  const rounds = await handedOverRounds(db, roundIds);
  const paketIds = [...new Set(rounds.map(({ paket_id }) => paket_id))];
  const filed = <Row extends BeritaAcaraRow | AnnouncementRow>(contents: readonly string[]): Filed<Row>[] =>
    contents.flatMap((content) => {
      const row = JSON.parse(content) as Row;
      const round = rounds.find(
        ({ npsn, applicant_class }) => npsn === row.npsn && applicant_class === row.applicant_class,
      );
      return round ? [{ roundId: round.round_id, row }] : [];
    });
  return {
    beritaAcara: filed<BeritaAcaraRow>(await receivedRegister(db, 'berita-acara', paketIds)),
    announcements: filed<AnnouncementRow>(await receivedRegister(db, 'announcements', paketIds)),
  };
}

function paper(number: string, date: string): PaperReference | null {
  const parsed = parseIsoDate(date);
  return parsed.ok ? { number, date: parsed.value } : null;
}

function beritaAcaraRow(row: RegisteredBeritaAcaraRow): BeritaAcaraRow {
  const { passed, failed } = JSON.parse(row.counts) as ResultCounts;
  return {
    npsn: row.npsn,
    ...(row.npsn === null && { level_group: row.level_group }),
    applicant_class: row.applicant_class,
    kind: row.kind,
    number: row.number,
    date: row.date,
    signatories: (JSON.parse(row.parties) as SignatoryView[]).map(signatoryOf),
    counts: { applied: passed + failed, passed, failed },
    pdf_sha256: row.sha256,
  };
}

function signatoryOf({
  name,
  nip,
  roleLabel,
  jabatan,
}: SignatoryView): BeritaAcaraRow['signatories'][number] {
  const parsed = nip === null ? null : parseNip(nip);
  const capacity = jabatan.startsWith('Plt. ') ? 'plt' : jabatan.startsWith('Plh. ') ? 'plh' : 'definitif';
  return { name, nip: parsed?.ok === true ? parsed.value : null, role: roleLabel, capacity };
}

function announcementRow(row: RegisteredAnnouncementRow): AnnouncementRow {
  return {
    npsn: row.npsn,
    ...(row.npsn === null && { level_group: row.level_group }),
    applicant_class: row.applicant_class,
    ordinal: row.ordinal,
    number: row.number,
    issued_on: row.issued_on,
    display_until: row.display_until,
    objection_until: row.objection_until,
    listed: (JSON.parse(row.entries) as unknown[]).length,
    pdf_sha256: row.sha256,
  };
}
