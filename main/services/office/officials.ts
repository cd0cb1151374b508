import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import {
  explainSigningHead,
  type Official,
  overlappingHeads,
  type SigningHead,
  signingHead,
} from '#domain/documents/officials.ts';
import { type Signatory, titleLines } from '#domain/documents/signatory.ts';
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
  readonly role: Official['role'];
  readonly rank: string | null;
  readonly on_behalf_of: string | null;
  readonly valid_from: IsoDate;
  readonly valid_to: IsoDate | null;
}

export async function listOfficials(desk: Desk): Promise<ResponseOf<'officials.list'>> {
  const rows = await reading(desk)('official')
    .orderByRaw('valid_to IS NOT NULL, valid_to DESC, role, name')
    .select<StoredOfficial[]>();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    nip: row.nip,
    jabatan: row.jabatan,
    capacity: row.capacity,
    role: row.role,
    rank: row.rank,
    onBehalfOf: row.on_behalf_of,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}

/** A new official leaves the ones before as they are: whose term is over is for a person to say. */
export async function saveOfficial(
  desk: Desk,
  request: ParsedRequestOf<'officials.save'>,
): Promise<{ id: string }> {
  const id = request.id ?? desk.ids.next();
  const { id: _given, validFrom, validTo, onBehalfOf, rank, ...rest } = request;
  if (validTo !== null && validTo < validFrom) refuse('DOC-046');
  if (request.capacity === 'an' && !onBehalfOf) refuse('DOC-047');
  await command(desk, { action: 'officials.save', object: id, facts: request }, async (work) => {
    const row = {
      ...rest,
      rank: rank || null,
      on_behalf_of: request.capacity === 'an' ? onBehalfOf : null,
      valid_from: validFrom,
      valid_to: validTo,
    };
    const changed = await work.db('official').where({ id }).update(row);
    if (changed === 0) await work.db('official').insert({ id, ...row });
  });
  return { id };
}

/** The head who signs on this date, as documents keep him (U34); OFF-004 when nobody is in office. */
export async function headOn(db: Knex, own: OwnOffice, date: IsoDate): Promise<Signatory> {
  const head = signingHead(await headsOf(db), date);
  return head.kind === 'none' ? refuse('OFF-004', { office: own.name }) : head.official.signatory;
}

/** Who signs what on a day, why, and which terms of the register contradict each other. */
export async function explainSigner(
  desk: Desk,
  { date }: ParsedRequestOf<'officials.signer'>,
): Promise<ResponseOf<'officials.signer'>> {
  const heads = await headsOf(reading(desk));
  const head = signingHead(heads, date);
  return {
    date,
    signer: signerOf(head),
    sentence: explainSigningHead(head),
    warnings: overlappingHeads(heads),
  };
}

function signerOf(head: SigningHead): ResponseOf<'officials.signer'>['signer'] {
  if (head.kind === 'none') return null;
  const { signatory } = head.official;
  return {
    titleLines: titleLines(signatory),
    name: signatory.name,
    nip: signatory.nip,
    rank: signatory.rank,
  };
}

async function headsOf(db: Knex): Promise<readonly Official[]> {
  const rows = await db('official').where({ role: 'kepala' }).select<StoredOfficial[]>();
  return rows.map((row) => ({
    id: row.id,
    role: row.role,
    signatory: signatoryOf(row),
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}

function signatoryOf(row: StoredOfficial): Signatory {
  const nip = row.nip === null ? null : parseNip(row.nip);
  return {
    name: row.name,
    nip: nip?.ok === true ? nip.value : null,
    title: row.jabatan,
    capacity:
      row.capacity === 'plt' || row.capacity === 'plh' || row.capacity === 'an' ? row.capacity : 'definitif',
    onBehalfOf: row.on_behalf_of,
    rank: row.rank,
  };
}
