import { refuse } from '#contract/errors/app-error.ts';
import type { LevelGroup } from '#domain/routing/levels.ts';
import { officeKindLabel } from '#domain/routing/labels.ts';
import { type OfficeKind, officeKinds } from '#domain/routing/office-kinds.ts';
import type { RegisteredOffice } from '#domain/routing/office-registry.ts';
import { unitOf } from '#domain/routing/actors.ts';
import type { Route } from '#domain/routing/route.ts';
import type { Knex } from 'knex';
import { currentTrust } from '../../paket/trust-chain.ts';
import { activeRecipient, findOffice } from '../../paket/trust-list.ts';
import type { Desk, OwnOffice } from '../desk.ts';
import { loadChain } from '../exchange/trust-store.ts';
import { shippedOffices } from '../shipped-wilayah.ts';

/** An office with the name letters address it by. */
export type Addressee = Pick<RegisteredOffice, 'office' | 'kind' | 'name'>;

/** The office whose head decides on reports of this route; null where the reviewer decides himself (Pasal 19 huruf c). */
export function decidingOffice(desk: Desk, own: OwnOffice, route: Route): Addressee | null {
  const unit = route.reportTo === null ? null : unitOf(route.reportTo);
  const kind = officeKinds.find((known) => known === unit);
  return kind === undefined ? null : officeAbove(desk, own, kind);
}

/** The office of a kind that serves the region of this one: its kota, or the province. */
export function officeAbove(desk: Desk, own: OwnOffice, kind: OfficeKind): Addressee {
  const kota = own.regionCode.slice(0, 5);
  const found = shippedOffices(desk).find(
    (office) => office.kind === kind && kota.startsWith(office.regionCode),
  );
  return found ?? refuse('OFF-001', { office: own.name, article: '18(3)', authority: officeKindLabel(kind) });
}

export function officeName(desk: Desk, office: string): string {
  return shippedOffices(desk).find((known) => known.office === office)?.name ?? office;
}

/** G-05: the Kantor Kemenag decides on an MA whose recap goes to the Kanwil, which is told of it. */
export function informed(decider: Pick<Addressee, 'kind'>, group: LevelGroup): readonly string[] {
  const kanwil = officeKindLabel('kanwil-kemenag');
  return group === 'MA' && decider.kind === 'kantor-kemenag' ? [`Kepala ${kanwil}`] : [];
}

/** Whether a Paket could be made for that office now; without it the paper alone goes, as the regulation has it. */
export async function isReachable(db: Knex, office: string): Promise<boolean> {
  const chain = await loadChain(db);
  const known = chain ? findOffice(currentTrust(chain), office) : null;
  return known !== null && activeRecipient(known) !== null;
}
