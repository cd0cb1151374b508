import { createContext, use } from 'react';
import type { OfficeView, SessionState, SignedIn } from '#contract/methods/session.ts';
import type { Role } from '#contract/method.ts';
import { type OfficeTier, tierOf } from '#domain/routing/office-kinds.ts';
import { roleLabels } from '../text/labels.ts';

/** The signed-in session every open screen stands in. */
export interface OpenSession {
  readonly user: SignedIn;
  readonly office: OfficeView;
  readonly tier: OfficeTier;
  /** Date of work: the clock, or the paper date of a trial network. */
  readonly today: string;
  readonly state: SessionState;
}

export const SessionContext = createContext<OpenSession | null>(null);

export function useSession(): OpenSession {
  const session = use(SessionContext);
  if (!session) throw new Error('Only screens of an open session may ask for it');
  return session;
}

/** Null until someone is signed in to an office that is set up. */
export function openSessionOf(state: SessionState): OpenSession | null {
  if (state.stage !== 'open' || !state.user || !state.office) return null;
  return {
    user: state.user,
    office: state.office,
    tier: tierOf(state.office.kind),
    today: state.today,
    state,
  };
}

/** Why this role may not act, or null: the same words on every screen (U20). */
export function roleWhy(role: Role, allowed: readonly Role[]): string | null {
  if (allowed.includes(role)) return null;
  const others = allowed.map((one) => roleLabels[one].toLowerCase()).join(' atau ');
  return `Peran Anda tidak berwenang; minta ${others} melakukannya.`;
}
