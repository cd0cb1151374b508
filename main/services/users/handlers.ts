import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { addUser } from './add-user.ts';
import { changeRole, deactivateUser, reactivateUser } from './change-user.ts';
import { listUsers } from './list-users.ts';
import { newEnvelope, printEnvelope, renewPassphrase, showEnvelope } from './envelope.ts';

type UserMethod =
  | 'users.list'
  | 'users.add'
  | 'users.changeRole'
  | 'users.deactivate'
  | 'users.reactivate'
  | 'users.renewPassphrase'
  | 'users.recovery'
  | 'users.newRecoveryCode'
  | 'users.printRecoveryCode';

export function userHandlers(desk: Desk): HandlersOf<UserMethod> {
  return {
    'users.list': () => listUsers(desk),
    'users.add': (request) => addUser(desk, request),
    'users.changeRole': (request) => changeRole(desk, request),
    'users.deactivate': (request) => deactivateUser(desk, request),
    'users.reactivate': (request) => reactivateUser(desk, request),
    'users.renewPassphrase': (request) => renewPassphrase(desk, request),
    'users.recovery': () => showEnvelope(desk),
    'users.newRecoveryCode': (request) => newEnvelope(desk, request),
    'users.printRecoveryCode': (request, job) => printEnvelope(desk, request, job),
  };
}
