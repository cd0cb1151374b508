import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { saveOffice } from './office-data.ts';
import { explainSigner, listOfficials, saveOfficial } from './officials.ts';
import { changeSetting, listSettings } from './policy-settings.ts';

type OfficeMethod =
  | 'office.save'
  | 'officials.list'
  | 'officials.save'
  | 'officials.signer'
  | 'settings.list'
  | 'settings.change';

export function officeHandlers(desk: Desk): HandlersOf<OfficeMethod> {
  return {
    'office.save': (request) => saveOffice(desk, request),
    'officials.list': () => listOfficials(desk),
    'officials.signer': (request) => explainSigner(desk, request),
    'officials.save': (request) => saveOfficial(desk, request),
    'settings.list': () => listSettings(desk),
    'settings.change': (request) => changeSetting(desk, request),
  };
}
