import { type SignatoryView } from '#contract/methods/rounds.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type IsoDate } from '#domain/deadlines/iso-date.ts';
import { type Kop } from '#domain/documents/content.ts';
import { type Party } from '#domain/documents/parties.ts';
import { type Signatory, titlePhrase } from '#domain/documents/signatory.ts';
import { parseNip } from '#domain/people/nip.ts';
import { type Actor } from '#domain/routing/actors.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import { isMadrasah } from '#domain/routing/levels.ts';
import { type Knex } from 'knex';
import { type SchoolRow } from '../../../db/queries/schools.ts';
import { type OwnOffice } from '../desk.ts';
import { headOn } from '../office/officials.ts';
import { type GatheredRound } from './gather-round.ts';

/** A required role with the person who fills it on that date; `signatory` is null while nobody is recorded. */
export interface RequiredParty {
  readonly role: Actor;
  readonly signatory: Signatory | null;
  readonly unit: string;
}

/** Exactly the parties of Pasal 13(2) or 15(2), in routing order, with the names the registers hold on `date`. */
export async function requiredParties(
  db: Knex,
  own: OwnOffice,
  round: GatheredRound,
  date: IsoDate,
): Promise<readonly RequiredParty[]> {
  const { school, route } = round;
  const parties: RequiredParty[] = [];
  for (const role of route.beritaAcaraSignatories) {
    if (role === 'head:satuan-pendidikan')
      parties.push({ role, signatory: headOfSchool(school), unit: school.name });
    else if (role === 'pengawas') parties.push({ role, signatory: pengawasOf(school), unit: own.name });
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

export function headOfSchool(school: SchoolRow): Signatory | null {
  return school.head_name === null
    ? null
    : signatory(school.head_name, school.head_nip, `Kepala ${school.name}`);
}

export function requireHeadOfSchool(school: SchoolRow): Signatory {
  return headOfSchool(school) ?? refuse('RND-052', { role: actorLabel('head:satuan-pendidikan') });
}

/** Schools keep no letterhead of their own here: province, Dinas (or ministry), name and address. */
export function schoolKop(school: SchoolRow): Kop {
  return {
    agencyLines: isMadrasah(school.level_group as Parameters<typeof isMadrasah>[0])
      ? ['KEMENTERIAN AGAMA REPUBLIK INDONESIA']
      : ['PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA', 'DINAS PENDIDIKAN'],
    unitLines: [school.name.toUpperCase()],
    addressLines: [school.address],
    cityLine: 'J A K A R T A',
    postalCode: null,
    logo: null,
  };
}

function pengawasOf(school: SchoolRow): Signatory | null {
  if (school.pengawas_name === null) return null;
  const title = school.under_ministry === 'kemenag' ? 'Pengawas Madrasah' : 'Pengawas Sekolah';
  return signatory(school.pengawas_name, school.pengawas_nip, title);
}

function signatory(name: string, typedNip: string | null, title: string): Signatory {
  const nip = typedNip === null ? null : parseNip(typedNip);
  return {
    name,
    nip: nip?.ok === true ? nip.value : null,
    title,
    capacity: 'definitif',
    onBehalfOf: null,
    rank: null,
  };
}
