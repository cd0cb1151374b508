import { tierOf } from '#domain/routing/office-kinds.ts';
import type { FormRow } from '../../../db/queries/forms.ts';
import type { Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { gatherOffice } from '../recaps/office-content.ts';
import type { LeftBehind } from '../recaps/left-behind.ts';
import { storeRecapped } from './store-recapped.ts';

/** What the Kanwil recaps without an office in between. */
export interface OwnPart {
  /** Forms of its own class b, to be marked as recapped (A11c). */
  readonly classB: readonly FormRow[];
  readonly left: readonly LeftBehind[];
}

/**
 * Madrasah aliyah (Pasal 25 huruf d) and class b of the Kanwil go straight into its recap of Pasal 29(1) (G-10).
 *
 * A Suku Dinas has no such part.
 */
export async function takeInOwn(desk: Desk, work: Work): Promise<OwnPart> {
  if (tierOf(work.own.kind) !== 'kanwil') return { classB: [], left: [] };
  const { rows, classB, left } = await gatherOffice(desk, work.db, work.own, work.today);
  await storeRecapped(work, { fromOffice: work.own.office, paketId: '', rows });
  return { classB, left };
}
