import type { SignatoryView } from '#contract/methods/rounds.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Party } from '#domain/documents/parties.ts';
import { type Signatory, titlePhrase } from '#domain/documents/signatory.ts';
import type { Actor } from '#domain/routing/actors.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import { isMadrasah } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
import type { OwnOffice } from '../desk.ts';
import { headOn } from '../office/officials.ts';
import type { GatheredRound } from './gather-round.ts';
import { headOfSchool, namedSignatory } from './school-papers.ts';

/** A required role with the person who fills it on that date; `signatory` is null while nobody is recorded. */
export interface RequiredParty {
  readonly role: Actor;
  readonly signatory: Signatory | null;
  readonly unit: string;
}

/** Exactly the parties of Pasal 13(2), 14(2) or 15(2), in routing order, with the names the registers hold on `date`. */
export async function requiredParties(
  db: Knex,
  own: OwnOffice,
  round: GatheredRound,
  date: IsoDate,
): Promise<readonly RequiredParty[]> {
  const { school, route } = round;
  const parties: RequiredParty[] = [];
  for (const role of route.beritaAcaraSignatories) {
    if (role === 'head:satuan-pendidikan' && school !== null)
      parties.push({ role, signatory: headOfSchool(school), unit: school.name });
    else if (role === 'pengawas') parties.push({ role, signatory: pengawasOf(round), unit: own.name });
    else parties.push({ role, signatory: await headOn(db, own, date), unit: own.name });
  }
  return parties;
}

/** The parties of a document, or RND-052 naming the first who is not recorded. */
export function partiesNamed(
  required: readonly RequiredParty[],
): readonly (Party & { readonly role: Actor })[] {
  return required.map(({ role, signatory, unit }) => ({
    role,
    unit,
    signatory: signatory ?? refuse('RND-052', { role: actorLabel(role) }),
  }));
}

export function viewParty({ role, signatory }: RequiredParty): SignatoryView {
  return {
    role,
    roleLabel: actorLabel(role),
    name: signatory?.name ?? '',
    nip: signatory?.nip ?? null,
    jabatan: signatory === null ? actorLabel(role) : titlePhrase(signatory),
    signedOn: null,
  };
}

/** A school's Pengawas stands in its register; those of class b differ by level and stand on the round (Pasal 14). */
function pengawasOf({ row, school }: GatheredRound): Signatory | null {
  const { name, nip, ofMadrasah } =
    school === null
      ? { name: row.pengawas_name, nip: row.pengawas_nip, ofMadrasah: isMadrasah(row.level_group) }
      : {
          name: school.pengawas_name,
          nip: school.pengawas_nip,
          ofMadrasah: school.under_ministry === 'kemenag',
        };
  return name === null
    ? null
    : namedSignatory(name, nip, ofMadrasah ? 'Pengawas Madrasah' : 'Pengawas Sekolah');
}
