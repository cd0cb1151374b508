// temporary, deleted when recaps and handovers handlers exist
import { type Desk } from '../../main/services/desk.ts';
import { recapRule } from '../../main/services/candidates/take-in-recap.ts';
import { determinationRule } from '../../main/services/determination/distribute.ts';
import { documentHandlers } from '../../main/services/documents/documents.ts';
import { exchangeHandlers } from '../../main/services/exchange/handlers.ts';
import { receiptRule } from '../../main/services/exchange/receipts.ts';
import { importHandlers } from '../../main/services/imports/handlers.ts';
import { officeHandlers } from '../../main/services/office/handlers.ts';
import { proposalHandlers } from '../../main/services/proposals/handlers.ts';
import { proposalSealed } from '../../main/services/proposals/on-sealed.ts';
import { proposalRule } from '../../main/services/recommendation/take-in-proposal.ts';
import { referenceRule } from '../../main/services/reference/take-in-reference.ts';
import { schoolHandlers } from '../../main/services/schools/handlers.ts';
import { sessionHandlers } from '../../main/services/session/handlers.ts';
export function officeProgram(desk: Desk): any {
  return {
    ...sessionHandlers(desk), ...officeHandlers(desk), ...schoolHandlers(desk), ...importHandlers(desk), ...proposalHandlers(desk), ...documentHandlers(desk),
    ...exchangeHandlers(desk, { reference: referenceRule, recap: recapRule, proposal: proposalRule, determination: determinationRule, receipt: receiptRule },
      async (work, paketId, subjectId, kind) => { if (kind === 'proposal') await proposalSealed(work, paketId, subjectId, kind); }),
  };
}
