import type { Objector } from '#domain/objections/objection-facts.ts';
import type { ObjectionRow } from '../../../db/queries/objections.ts';

/** Column `objection.objector`; the name is blank where the head took the objection without one (G-20). */
export interface StoredObjector extends Objector {
  readonly anonymousReason: string | null;
}

export function objectorOf({ objector }: Pick<ObjectionRow, 'objector'>): StoredObjector {
  return JSON.parse(objector) as StoredObjector;
}
