import { refuse } from '#contract/errors/app-error.ts';
import type { LostItem, LostKind } from '#contract/methods/incidents.ts';
import { assertNever } from '#domain/assert-never.ts';
import { type DataKind, sortDataKinds } from '#domain/incidents/data-kinds.ts';
import { type Protection, protectionOf } from '#domain/incidents/protection.ts';
import type { Knex } from 'knex';
import { affectedApplications, everyoneHeld } from '../../../db/queries/incidents.ts';
import { openKeptPaket } from '../audit/kept-paket.ts';
import type { Job } from '../desk.ts';
import type { PaketRecord } from '../exchange/paket-row.ts';
import { type AffectedPerson, type Holding, holdingOf, mergePersons } from './affected-person.ts';
import { personsInDocument } from './document-persons.ts';
import { paketLabel } from './paket-label.ts';
import { personsInPaket } from './payload-persons.ts';

export interface LostRef {
  readonly kind: LostKind;
  readonly ref: string;
}

export interface Affected {
  readonly items: readonly LostItem[];
  readonly persons: readonly AffectedPerson[];
  readonly dataKinds: readonly DataKind[];
  readonly protection: Protection;
}

/** Opens everything that was lost, as this office still has it, and lists whose data it held (P15). */
export async function gatherAffected(db: Knex, lost: readonly LostRef[], job: Job): Promise<Affected> {
  const items: LostItem[] = [];
  const holdings: Holding[] = [];
  for (const [index, { kind, ref }] of lost.entries()) {
    if (job.signal.aborted) refuse('SYS-004');
    job.progress(index, lost.length, 'Membuka yang hilang');
    const { item, holding } = await openLost(db, kind, ref);
    items.push(item);
    holdings.push(holding);
  }
  return {
    items,
    persons: mergePersons(holdings),
    dataKinds: sortDataKinds(holdings.flatMap(({ kinds }) => kinds)),
    protection: protectionOf(items.map(({ encrypted }) => encrypted)),
  };
}

async function openLost(
  db: Knex,
  kind: LostKind,
  ref: string,
): Promise<{ readonly item: LostItem; readonly holding: Holding }> {
  switch (kind) {
    case 'paket': {
      const row = await db('paket').where({ paket_id: ref }).first<PaketRecord | undefined>();
      if (!row) refuse('INC-001');
      const kept = (await openKeptPaket(db, row)) ?? refuse('INC-007', { agenda: row.agenda_no });
      return {
        item: { kind, ref, label: paketLabel(row), encrypted: true },
        holding: personsInPaket(kept, await schoolNames(db)),
      };
    }
    case 'document': {
      const row = await db('document')
        .where({ document_id: ref })
        .first<{ title: string; number: string } | undefined>('title', 'number');
      if (!row) refuse('INC-001');
      return {
        item: { kind, ref, label: `${row.title} nomor ${row.number}`, encrypted: false },
        holding: await personsInDocument(db, ref),
      };
    }
    case 'import': {
      const row = await db('import_file')
        .where({ import_id: ref })
        .first<{ file_name: string } | undefined>('file_name');
      if (!row) refuse('INC-001');
      return {
        item: { kind, ref, label: `Berkas sekolah ${row.file_name}`, encrypted: false },
        holding: holdingOf(await affectedApplications(db, 'application.import_id = :ref', { ref }), fullRow),
      };
    }
    case 'school': {
      const row = await db('school').where({ npsn: ref }).first<{ name: string } | undefined>('name');
      if (!row) refuse('INC-001');
      return {
        item: { kind, ref, label: `Seluruh usulan ${row.name}`, encrypted: false },
        holding: holdingOf(await affectedApplications(db, 'application.npsn = :ref', { ref }), fullRow),
      };
    }
    case 'office':
      return {
        item: { kind, ref, label: 'Seluruh data kantor ini (komputer atau cadangan)', encrypted: true },
        holding: holdingOf(await everyoneHeld(db), [...fullRow, 'result', 'amount', 'account_no']),
      };
    default:
      return assertNever(kind);
  }
}

/** The seventeen columns of a school's recap, and what the account form adds. */
const fullRow: readonly DataKind[] = [
  'name',
  'nik',
  'kk_number',
  'nisn',
  'sex',
  'birth_place',
  'birth_date',
  'address',
  'phone',
  'mother_name',
  'guardian_name',
  'category',
  'school',
];

async function schoolNames(db: Knex): Promise<ReadonlyMap<string, string>> {
  const rows = await db('school').select<{ npsn: string; name: string }[]>('npsn', 'name');
  return new Map(rows.map(({ npsn, name }) => [npsn, name]));
}
