import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { longDate } from '#domain/words/date-words.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { missingPapers, type Papers } from '../imports/papers.ts';
import { refuseStep } from '../rounds/round-refusal.ts';
import { type ApplicationCase, gatherApplication, requireIntakeDesk, stepOf } from './application-case.ts';
import { storePapers } from './store-papers.ts';
import { viewApplication } from './view-application.ts';

type Request = ParsedRequestOf<'applications.completePapers'>;

/** A3: papers that came after the letter; the last one makes it complete, until the Berita Acara is drafted (G-15). */
export async function completePapers(
  desk: Desk,
  request: Request,
): Promise<ResponseOf<'applications.completePapers'>> {
  const { applicationId } = request;
  await command(
    desk,
    { action: 'applications.completePapers', object: applicationId, facts: request },
    async (work) => {
      const letter = await gatherApplication(work.db, applicationId, work.today);
      requireIntakeDesk(work.own, letter);
      requireSound(work, letter, request);
      const papers: Papers = {
        ...letter.papers,
        ...Object.fromEntries(request.papers.map((code) => [code, true])),
      };
      const state = completedState(letter, papers);
      await storePapers(work, applicationId, request.papers, request.receivedOn);
      await work
        .db('application')
        .where({ application_id: applicationId })
        .update({
          state,
          documents: JSON.stringify(papers),
          // What was advised and decided without these papers is asked again.
          advice: null,
          result: null,
          result_reasons: '[]',
          deviation_reason: null,
          decided_on: null,
        });
    },
  );
  return viewApplication(desk, applicationId);
}

function requireSound({ today }: Work, { row, papers }: ApplicationCase, request: Request): void {
  if (request.receivedOn > today) refuseStep({ code: 'APP-004', detail: { date: request.receivedOn } });
  if (request.receivedOn < row.received_on) refuse('APP-035', { date: longDate(request.receivedOn) });
  if (request.papers.some((code) => papers[code])) refuse('APP-036');
}

/** Once complete it goes where the round already is: to its verifiers when they have begun (A4). */
function completedState(letter: ApplicationCase, papers: Papers) {
  const complete = { ...letter.facts, documentsWanting: 0 };
  const state = stepOf({ facts: complete }, { kind: 'complete' });
  if (missingPapers(papers).length > 0) return letter.row.state;
  return letter.round?.state === 'verifying'
    ? stepOf({ facts: { ...complete, state: 'submitted' } }, { kind: 'verify' })
    : state;
}
