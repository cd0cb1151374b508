import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { SearchGroup, SearchHit, SearchKind } from '#contract/methods/search.ts';
import { documentTypeLabel } from '#domain/documents/labels.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import { roundStateLabels, type RoundState } from '#domain/rounds/round-states.ts';
import { longDate } from '#domain/words/date-words.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import {
  type FoundPerson,
  searchCandidates,
  searchDocuments,
  searchPaket,
  searchPupils,
  searchRounds,
  searchSchools,
} from '../../../db/queries/search.ts';
import { parseSearch } from '../../../db/queries/search-text.ts';
import type { PaketKind } from '../../paket/kinds.ts';
import { maskedNik } from '../candidates/candidate.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { kindLabel, stateLabel } from '../exchange/labels.ts';

/** Whatever carries these words or this number, the first few of each kind. */
export async function findAnything(
  desk: Desk,
  { typed }: ParsedRequestOf<'search.find'>,
): Promise<ResponseOf<'search.find'>> {
  const text = parseSearch(typed);
  if (text.words === null && !text.isNumber) return [];
  const db = reading(desk);
  const verifies = !['sudin', 'dinas'].includes(tierOf(opened(desk).own.kind));
  const persons = verifies ? await searchPupils(db, text) : await searchCandidates(db, text);
  const schools = await searchSchools(db, text);
  const documents = await searchDocuments(db, text);
  const pakets = await searchPaket(db, text);
  const rounds = verifies ? await searchRounds(db, schools) : [];
  return [
    group('pupil', persons.map(verifies ? pupilHit : candidateHit)),
    group(
      'school',
      schools.map(({ npsn, name, levels }) => ({
        id: npsn,
        title: name,
        detail: `NPSN ${npsn} · ${(JSON.parse(levels) as string[]).join(', ')}`,
        link: verifies ? `/schools?search=${npsn}` : `/candidates?search=${npsn}`,
      })),
    ),
    group(
      'round',
      rounds.map((row) => ({
        id: row.round_id,
        title: `${row.unit_name}, kelas ${row.applicant_class}`,
        detail: roundStateLabels[row.state as RoundState],
        link: `/rounds/${row.round_id}`,
      })),
    ),
    group(
      'document',
      documents.map((row) => ({
        id: row.document_id,
        title: `Nomor ${row.number}`,
        detail: `${documentTypeLabel(row.type)} · ${longDate(isoDate(row.date))} · ${row.subject}`,
        link: `/documents/${row.document_id}`,
      })),
    ),
    group(
      'paket',
      pakets.map((row) => ({
        id: row.paket_id,
        title: `${kindLabel(row.kind as PaketKind)} ${row.direction} ${row.agenda_no}`,
        detail: stateLabel(row.state),
        link: `/paket/${row.paket_id}`,
      })),
    ),
  ].filter(({ hits: [first] }) => first !== undefined);
}

function group(kind: SearchKind, hits: readonly SearchHit[]): SearchGroup {
  return { kind, hits };
}

function pupilHit(person: FoundPerson): SearchHit {
  return { ...personHit(person), link: `/pupils?applicationId=${person.application_id}` };
}

/** Candidates have no page of their own: the list shows where each stands. */
function candidateHit(person: FoundPerson): SearchHit {
  return { ...personHit(person), link: `/candidates?search=${encodeURIComponent(person.name)}` };
}

function personHit(person: FoundPerson): Omit<SearchHit, 'link'> {
  return {
    id: person.application_id,
    title: person.name,
    detail: `NIK ${maskedNik(person.nik)} · ${person.school_name ?? 'sekolah belum tercatat'}`,
  };
}
