import { officeKindLabel } from '#domain/routing/labels.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { shippedOffices } from '../shipped-wilayah.ts';
import { locksInSeconds } from './idle.ts';
import { recover } from './recover.ts';
import { changePassphrase, lock, sessionState, setTrialDate, unlock } from './session.ts';
import { setUpOffice } from './setup-office.ts';

type SessionMethod =
  | 'session.state'
  | 'session.idle'
  | 'session.stay'
  | 'session.officeChoices'
  | 'session.setup'
  | 'session.unlock'
  | 'session.lock'
  | 'session.changePassphrase'
  | 'session.recover'
  | 'session.setTrialDate';

export function sessionHandlers(desk: Desk): HandlersOf<SessionMethod> {
  return {
    'session.state': () => sessionState(desk),
    'session.idle': () => Promise.resolve({ locksInSeconds: locksInSeconds(desk) }),
    // Being called is the work that keeps the desk open; there is nothing else to do.
    'session.stay': () => Promise.resolve({}),
    'session.officeChoices': () =>
      Promise.resolve(
        shippedOffices(desk).map((choice) => ({ ...choice, kindLabel: officeKindLabel(choice.kind) })),
      ),
    'session.setup': (request) => setUpOffice(desk, request),
    'session.unlock': (request) => unlock(desk, request),
    'session.lock': () => lock(desk),
    'session.changePassphrase': (request) => changePassphrase(desk, request),
    'session.recover': (request) => recover(desk, request),
    'session.setTrialDate': (request) => setTrialDate(desk, request),
  };
}
