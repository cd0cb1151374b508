import { type SignatoryView } from '#contract/methods/rounds.ts';
import { type PaperReference } from '#domain/documents/citations.ts';
import { type ResultCounts } from '#domain/rounds/round-facts.ts';
import { parseNip } from '#domain/people/nip.ts';
import { type Knex } from 'knex';
import { type z } from 'zod';
import {
  announcementsIn,
  beritaAcaraOf,
  type RegisteredAnnouncementRow,
  type RegisteredBeritaAcaraRow,
} from '../../../db/queries/recaps.ts';
import { type BeritaAcaraRow } from '../../paket/payloads/pupil-row.ts';
import { type announcements } from '../../paket/payloads/recap.ts';

type AnnouncementRow = z.infer<(typeof announcements)['row']>;

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

export async function gatherRegisters(db: Knex, roundIds: readonly string[]): Promise<Registers> {
  const acts = await beritaAcaraOf(db, roundIds);
  const notices = await announcementsIn(db, roundIds);
  return {
    beritaAcara: acts.map(beritaAcaraRow),
    announcements: notices.map(announcementRow),
    documentIds: acts.map(({ document_id }) => document_id),
    papersOf: (roundId) => {
      const act = acts.find(({ round_id, kind }) => round_id === roundId && kind === 'verifikasi');
      const notice = notices.findLast(({ round_id }) => round_id === roundId);
      return {
        beritaAcara: act ? { number: act.number, date: act.date } : null,
        announcement: notice ? { number: notice.number, date: notice.issued_on } : null,
      };
    },
  };
}

function beritaAcaraRow(row: RegisteredBeritaAcaraRow): BeritaAcaraRow {
  const { passed, failed } = JSON.parse(row.counts) as ResultCounts;
  return {
    npsn: row.npsn,
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
