import { refuse } from '#contract/errors/app-error.ts';
import type { Permission } from '#contract/views.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import { recipientKeeper } from '#domain/recipients/recipient-keeper.ts';
import { type Level, levelGroupOf } from '#domain/routing/levels.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { OwnOffice } from '../desk.ts';

/** Refuses (OFF-001) unless this office keeps the recipients of that level: the others only read. */
export function requireRecipientKeeper(own: OwnOffice, level: Level, article: string): void {
  const { authority } = recipientKeeper(levelGroupOf(level));
  if (!keepsLevel(own, level)) refuse('OFF-001', { office: own.name, article, authority });
}

/** The same as a permission, so that a screen says why (U20). */
export function keeperPermission(own: OwnOffice, level: Level, article: string): Permission {
  return keepsLevel(own, level)
    ? { allowed: true, why: null }
    : { allowed: false, why: fill(catalogue['OFF-001'].what, { office: own.name, article }) };
}

/** Offices below the Suku Dinas and, for MA, the Kanwil keep recipients (Pasal 25-28). */
export function keepsRecipients(own: OwnOffice): boolean {
  return ['section', 'kantor', 'kanwil'].includes(tierOf(own.kind));
}

function keepsLevel(own: OwnOffice, level: Level): boolean {
  return recipientKeeper(levelGroupOf(level)).tier === tierOf(own.kind);
}
