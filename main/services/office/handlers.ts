import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { summariseHome } from '../home/summarise-home.ts';
import { checkAudit, pageAudit } from './audit-log.ts';
import { saveOffice } from './office-data.ts';
import { listOfficials, saveOfficial } from './officials.ts';
import { changeSetting, listSettings } from './policy-settings.ts';
import { addUser, deactivateUser, listUsers } from './users.ts';

type OfficeMethod =
  | 'home.summary'
  | 'office.save'
  | 'officials.list'
  | 'officials.save'
  | 'users.list'
  | 'users.add'
  | 'users.deactivate'
  | 'settings.list'
  | 'settings.change'
  | 'audit.page'
  | 'audit.check';

export function officeHandlers(desk: Desk): HandlersOf<OfficeMethod> {
  return {
    'home.summary': () => summariseHome(desk),
    'office.save': (request) => saveOffice(desk, request),
    'officials.list': () => listOfficials(desk),
    'officials.save': (request) => saveOfficial(desk, request),
    'users.list': () => listUsers(desk),
    'users.add': (request) => addUser(desk, request),
    'users.deactivate': (request) => deactivateUser(desk, request),
    'settings.list': () => listSettings(desk),
    'settings.change': (request) => changeSetting(desk, request),
    'audit.page': (request) => pageAudit(desk, request),
    'audit.check': () => checkAudit(desk),
  };
}
