import type { OfficeKind } from './office-kinds.ts';

/** A unit that acts. The bare name is the unit; its Kepala in person is `head:<unit>`. */
export type OfficeActor = OfficeKind;
export type Unit = OfficeActor | 'satuan-pendidikan';
export type Head<U extends Unit = Unit> = `head:${U}`;
export type Actor = Unit | Head | 'pengawas' | 'komite';

export function headOf<U extends Unit>(unit: U): Head<U> {
  return `head:${unit}`;
}

/** The unit behind an actor; null for Pengawas and Komite, who belong to none here. */
export function unitOf(actor: Actor): Unit | null {
  if (actor === 'pengawas' || actor === 'komite') return null;
  return isHead(actor) ? unitHeadedBy(actor) : actor;
}

export function isHead(actor: Actor): actor is Head {
  return actor.startsWith('head:');
}

function unitHeadedBy(head: Head): Unit {
  return head.slice('head:'.length) as Unit;
}
