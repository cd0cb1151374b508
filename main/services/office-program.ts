import type { MethodName } from '#contract/api.ts';
import { applicationHandlers } from './applications/handlers.ts';
import { announcementHandlers } from './announcements/handlers.ts';
import { attachmentHandlers } from './attachments/handlers.ts';
import { auditHandlers } from './audit/handlers.ts';
import { backupHandlers } from './backups/handlers.ts';
import { recapRule } from './candidates/take-in-recap.ts';
import { comparisonHandlers } from './comparison/handlers.ts';
import type { Desk } from './desk.ts';
import { determinationRule } from './determination/distribute.ts';
import { paperBatchHandlers } from './documents/batch-handlers.ts';
import { deskHandlers } from './desks/handlers.ts';
import { documentHandlers } from './documents/documents.ts';
import { draftHandlers } from './drafts/handlers.ts';
import { editionHandlers } from './editions/handlers.ts';
import { erasureHandlers } from './erasure/handlers.ts';
import { exchangeHandlers } from './exchange/handlers.ts';
import { joinRules } from './exchange/join-rules.ts';
import type { TakeInRules } from './exchange/payload.ts';
import { streamHandlers } from './exchange/stream-handlers.ts';
import type { OnSealed } from './exchange/sign-paket.ts';
import { receiptRule } from './exchange/take-in-receipt.ts';
import { formHandlers } from './forms/handlers.ts';
import type { HandlersOf } from './handlers-of.ts';
import { handoverHandlers } from './handovers/handlers.ts';
import { handoverRule } from './handovers/take-in-handover.ts';
import { homeHandlers } from './home/handlers.ts';
import { holidayHandlers } from './holidays/handlers.ts';
import { importHandlers } from './imports/handlers.ts';
import { ledgerHandlers } from './ledger/handlers.ts';
import { movingHandlers } from './moving/handlers.ts';
import { networkHandlers } from './network/handlers.ts';
import { incidentHandlers } from './incidents/handlers.ts';
import { numberHandlers } from './numbers/handlers.ts';
import { objectionHandlers } from './objections/handlers.ts';
import { officeHandlers } from './office/handlers.ts';
import { orderHandlers } from './orders/handlers.ts';
import { orderRule } from './orders/take-in-order.ts';
import { reportRule } from './orders/take-in-report.ts';
import { periodicReportHandlers } from './periodic-reports/handlers.ts';
import { quarterlyRule } from './periodic-reports/take-in-quarterly.ts';
import { preferenceHandlers } from './preferences/handlers.ts';
import { printedFormHandlers } from './printed-forms/handlers.ts';
import { problemReportHandlers } from './problem-report/handlers.ts';
import { proposalHandlers } from './proposals/handlers.ts';
import { proposalSealed } from './proposals/on-sealed.ts';
import { publicReportHandlers } from './public-reports/handlers.ts';
import { pupilHandlers } from './pupils/handlers.ts';
import { recipientHandlers } from './recipients/handlers.ts';
import { proposalRule } from './recommendation/take-in-proposal.ts';
import { recapHandlers } from './recaps/handlers.ts';
import { onPaketSealed as recapSealed } from './recaps/on-sealed.ts';
import { returnRule } from './recaps/take-in-return.ts';
import { referenceRule } from './reference/take-in-reference.ts';
import { roundHandlers } from './rounds/handlers.ts';
import { sampleHandlers } from './sample/handlers.ts';
import { schoolListHandlers } from './school-lists/handlers.ts';
import { sanctionHandlers } from './sanctions/handlers.ts';
import { schoolHandlers } from './schools/handlers.ts';
import { searchHandlers } from './search/handlers.ts';
import { sessionHandlers } from './session/handlers.ts';
import { stickHandlers } from './sticks/handlers.ts';
import { userHandlers } from './users/handlers.ts';
import { yearHandlers } from './years/handlers.ts';

/** Every method of the API for one desk: all areas joined; completeness is checked by the type. */
export function officeProgram(desk: Desk): HandlersOf<MethodName> {
  return {
    ...sessionHandlers(desk),
    ...officeHandlers(desk),
    ...homeHandlers(desk),
    ...searchHandlers(desk),
    ...userHandlers(desk),
    ...holidayHandlers(desk),
    ...editionHandlers(desk),
    ...schoolHandlers(desk),
    ...schoolListHandlers(desk),
    ...importHandlers(desk),
    ...applicationHandlers(desk),
    ...pupilHandlers(desk),
    ...roundHandlers(desk),
    ...comparisonHandlers(desk),
    ...objectionHandlers(desk),
    ...orderHandlers(desk),
    ...announcementHandlers(desk),
    ...formHandlers(desk),
    ...recapHandlers(desk),
    ...handoverHandlers(desk),
    ...networkHandlers(desk),
    ...exchangeHandlers(desk, takeInRules, onSealed),
    ...streamHandlers(desk),
    ...stickHandlers(desk),
    ...ledgerHandlers(desk),
    ...proposalHandlers(desk),
    ...documentHandlers(desk, officeProgram),
    ...paperBatchHandlers(desk),
    ...printedFormHandlers(desk),
    ...numberHandlers(desk),
    ...attachmentHandlers(desk),
    ...recipientHandlers(desk),
    ...sanctionHandlers(desk),
    ...periodicReportHandlers(desk),
    ...publicReportHandlers(desk),
    ...auditHandlers(desk),
    ...backupHandlers(desk),
    ...movingHandlers(desk),
    ...deskHandlers(desk),
    ...yearHandlers(desk),
    ...sampleHandlers(desk),
    ...incidentHandlers(desk),
    ...erasureHandlers(desk),
    ...draftHandlers(desk),
    ...preferenceHandlers(desk),
    ...problemReportHandlers(desk),
  };
}

const takeInRules: TakeInRules = {
  reference: referenceRule,
  handover: handoverRule,
  recap: recapRule,
  report: joinRules(reportRule, quarterlyRule),
  order: orderRule,
  proposal: proposalRule,
  determination: determinationRule,
  receipt: receiptRule,
  return: returnRule,
};

const onSealed: OnSealed = async (work, paketId, subjectId, kind) => {
  if (kind === 'recap') await recapSealed(work, paketId, subjectId, kind);
  if (kind === 'proposal') await proposalSealed(work, paketId, subjectId, kind);
};
