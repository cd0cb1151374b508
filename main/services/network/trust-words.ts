import { assertNever } from '#domain/assert-never.ts';
import type { TrustDifference } from '../../paket/trust-difference.ts';
import { personLabel, roleLabel } from '../exchange/labels.ts';

/** Names of persons by id: only the Dinas knows those of its root holders. */
export type PersonNames = ReadonlyMap<string, string>;

/** What a trust version changes, as the person who signs or receives it reads it. */
export function differenceSentence(difference: TrustDifference, names: PersonNames = new Map()): string {
  switch (difference.kind) {
    case 'office-added':
      return `${difference.name} menjadi anggota`;
    case 'office-gone':
      return `${difference.name} tidak lagi menjadi anggota`;
    case 'key-added':
      return `Kunci ${holderWords(difference)} mulai berlaku`;
    case 'key-retired':
      return `Kunci ${holderWords(difference)} dipensiunkan${because(difference.reason)}`;
    case 'key-revoked':
      return `Kunci ${holderWords(difference)} dicabut${because(difference.reason)}`;
    case 'key-gone':
      return `Kunci ${holderWords(difference)} hilang dari daftar`;
    case 'recipient-added':
      return `Kunci penerima ${difference.name} yang baru mulai berlaku`;
    case 'recipient-ended':
      return `Kunci penerima ${difference.name} yang lama tidak dipakai lagi`;
    case 'root-added':
      return `${rootWords(difference.person, names)} menjadi pemegang kunci pangkal`;
    case 'root-removed':
      return `${rootWords(difference.person, names)} tidak lagi memegang kunci pangkal`;
    case 'threshold':
      return `Jumlah tanda tangan pangkal berubah dari ${difference.from} menjadi ${difference.to}`;
    case 'policies':
      return 'Aturan siapa menandatangani apa berubah';
    default:
      return assertNever(difference);
  }
}

function rootWords(person: string, names: PersonNames): string {
  const name = names.get(person);
  return name === undefined ? personLabel(person) : `${name} (${personLabel(person)})`;
}

function holderWords({ role, person, name }: Extract<TrustDifference, { readonly role: string }>): string {
  return role === 'office' ? `kantor ${name}` : `${roleLabel(role)} ${name} (${personLabel(person)})`;
}

function because(reason: string | null): string {
  return reason === null ? '' : `: ${reason}`;
}
