import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { OfficialRow } from '#contract/methods/office.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Signatory } from '#domain/documents/signatory.ts';
import { parseNip } from '#domain/people/nip.ts';
import type { Knex } from 'knex';
import { command } from '../command.ts';
import { type Desk, type OwnOffice, reading } from '../desk.ts';

interface StoredOfficial {
  readonly id: string;
  readonly name: string;
  readonly nip: string | null;
  readonly jabatan: string;
  readonly capacity: string;
  readonly role: string;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

export async function listOfficials(desk: Desk): Promise<ResponseOf<'officials.list'>> {
  const rows = (await reading(desk)('official').orderBy(['valid_to', 'role', 'name'])) as StoredOfficial[];
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    nip: row.nip,
    jabatan: row.jabatan,
    capacity: row.capacity,
    role: row.role as OfficialRow['role'],
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}

/** One definitive head at a time: a new one ends the term of the one before (domain.md 5, Official). */
export async function saveOfficial(
  desk: Desk,
  request: ParsedRequestOf<'officials.save'>,
): Promise<{ id: string }> {
  const id = request.id ?? desk.ids.next();
  const { id: _given, validFrom, validTo, ...rest } = request;
  await command(desk, { action: 'officials.save', object: id, facts: request }, async (work) => {
    if (request.role === 'kepala' && request.id === null) {
      await work.db('official').where({ role: 'kepala', valid_to: null }).update({ valid_to: validFrom });
    }
    const row = { ...rest, valid_from: validFrom, valid_to: validTo };
    const changed = await work.db('official').where({ id }).update(row);
    if (changed === 0) await work.db('official').insert({ id, ...row });
  });
  return { id };
}

/** The head who signs on this date, as documents keep him (U34). */
export async function headOn(db: Knex, own: OwnOffice, date: IsoDate): Promise<Signatory> {
  const row = ((await db('official')
    .where({ role: 'kepala' })
    .andWhere('valid_from', '<=', date)
    .andWhere((query) => void query.whereNull('valid_to').orWhere('valid_to', '>', date))
    .orderBy('valid_from', 'desc')
    .first()) ?? (await db('official').where({ role: 'kepala' }).orderBy('valid_from').first())) as
    StoredOfficial | undefined;
  if (!row) refuse('OFF-004', { office: own.name });
  const nip = row.nip === null ? null : parseNip(row.nip);
  return {
    name: row.name,
    nip: nip?.ok ? nip.value : null,
    title: row.jabatan,
    capacity:
      row.capacity === 'plt' || row.capacity === 'plh' || row.capacity === 'an' ? row.capacity : 'definitif',
    onBehalfOf: null,
    rank: null,
  };
}
