import type { MethodName } from '#contract/api.ts';
import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { commitList, discardList } from './commit-list.ts';
import { listMonths, pageMonth, recordDisbursement } from './disbursements.ts';
import { offerListTemplate } from './list-template.ts';
import { pageRecipients, summariseRecipients } from './list-recipients.ts';
import { pageLines, previewList } from './lists.ts';
import { makeComparison } from './make-comparison.ts';
import { handCard, openAccount, receivePledge } from './record-acts.ts';
import { saveUpdate } from './save-update.ts';
import { viewRecipient } from './view-recipient.ts';
import { pageYear, viewYear } from './year-overview.ts';

type RecipientMethod = Extract<
  MethodName,
  `recipients.${string}` | `disbursements.${string}` | `recipientLists.${string}` | `yearUpdates.${string}`
>;

export function recipientHandlers(desk: Desk): HandlersOf<RecipientMethod> {
  return {
    'recipients.summary': () => summariseRecipients(desk),
    'recipients.page': (request) => pageRecipients(desk, request),
    'recipients.get': ({ applicationId }) => viewRecipient(desk, applicationId),
    'recipients.openAccount': (request) => openAccount(desk, request),
    'recipients.handCard': (request) => handCard(desk, request),
    'recipients.receivePledge': (request) => receivePledge(desk, request),
    'disbursements.months': () => listMonths(desk),
    'disbursements.page': (request) => pageMonth(desk, request),
    'disbursements.record': (request) => recordDisbursement(desk, request),
    'recipientLists.preview': (request, job) => previewList(desk, request, job),
    'recipientLists.lines': (request) => pageLines(desk, request),
    'recipientLists.commit': (request) => commitList(desk, request),
    'recipientLists.discard': (request) => discardList(desk, request),
    'recipientLists.template': (request, job) => offerListTemplate(desk, request, job),
    'yearUpdates.overview': () => viewYear(desk),
    'yearUpdates.page': (request) => pageYear(desk, request),
    'yearUpdates.save': (request) => saveUpdate(desk, request),
    'yearUpdates.makeComparison': () => makeComparison(desk),
  };
}
