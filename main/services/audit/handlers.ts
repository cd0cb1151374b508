import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { checkAudit } from './check-chain.ts';
import { checkSeals } from './check-seals.ts';
import { exportAudit } from './export-audit.ts';
import { pageAudit } from './page-audit.ts';
import { compareHeads, exportWitnesses, viewWitnesses } from './witness-list.ts';

type AuditMethod =
  | 'audit.page'
  | 'audit.check'
  | 'audit.checkSeals'
  | 'audit.witnesses'
  | 'audit.exportWitnesses'
  | 'audit.compareHeads'
  | 'audit.export';

export function auditHandlers(desk: Desk): HandlersOf<AuditMethod> {
  return {
    'audit.page': (request) => pageAudit(desk, request),
    'audit.check': (_request, job) => checkAudit(desk, job),
    'audit.checkSeals': (_request, job) => checkSeals(desk, job),
    'audit.witnesses': () => viewWitnesses(desk),
    'audit.exportWitnesses': () => exportWitnesses(desk),
    'audit.compareHeads': (request) => compareHeads(desk, request),
    'audit.export': (request, job) => exportAudit(desk, request, job),
  };
}
