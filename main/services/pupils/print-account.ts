import type { ResponseOf } from '#contract/api.ts';
import type { PupilAccount } from '#contract/methods/pupil-account.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import type { DocumentFrame } from '#domain/documents/frame.ts';
import { pupilAccount } from '#domain/documents/pupil-account.ts';
import { longDate } from '#domain/words/date-words.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { isTrial } from '../network-state.ts';
import { officeKop } from '../office/kop.ts';
import { readSetting } from '../settings.ts';
import { explainPupil } from './explain-pupil.ts';

/** The jurist's view on paper; printing personal data is recorded, the paper itself is not kept. */
export async function printAccount(
  desk: Desk,
  applicationId: string,
  job: Job,
): Promise<ResponseOf<'pupils.printAccount'>> {
  const account = await explainPupil(desk, applicationId);
  const content = await command(
    desk,
    { action: 'pupils.printAccount', object: applicationId },
    async (work) => contentOf(account, work, await frameOf(work)),
  );
  const pdf = await desk.printer.render(content, job);
  return desk.shelf.offer(`Telaah ${account.name}.pdf`, pdf);
}

async function frameOf(work: Work): Promise<DocumentFrame> {
  return {
    paper: (await readSetting(work.db, 'paper')) === 'A4' ? 'A4' : 'F4',
    kop: officeKop(work.own),
    number: null,
    date: work.today,
    place: 'Jakarta',
    draft: false,
    trial: await isTrial(work.db),
  };
}

function contentOf(account: PupilAccount, { own, actor }: Work, frame: DocumentFrame): DocumentContent {
  return pupilAccount({
    frame,
    officeName: own.name,
    printedBy: actor.name,
    pupil: {
      name: account.name,
      schoolName: account.schoolName,
      editionTitle: account.edition.title,
      schoolYear: account.schoolYear,
      state: account.stateLabel,
      amount:
        account.amount === null ? 'belum ditetapkan' : `${account.amount.text} (${account.amount.basis})`,
      card: account.card,
    },
    facts: account.facts,
    checks: account.checks.map(({ question, answerLabel, assumed, source, reasons }) => ({
      question,
      answer: assumed ? `${answerLabel}, data belum ada` : answerLabel,
      source,
      reasons,
    })),
    advice: account.advice.standing,
    decision: decisionLines(account),
    waysOut: account.waysOut.map(({ label, sentence }) => `${label}: ${sentence}`),
    course: account.course.map(({ label, on, detail }) => `${label}${dated(on)}: ${detail}`),
  });
}

function decisionLines({ decision }: PupilAccount): readonly string[] {
  if (decision === null) return [];
  const { beritaAcara, recorded } = decision;
  return [
    `${decision.result === 'lulus' ? 'Lulus' : 'Tidak lulus'}${dated(decision.decidedOn)}`,
    ...decision.reasons.map(({ label, source }) => `${label} (${source})`),
    ...(decision.deviationReason === null ? [] : [`Berbeda dari saran karena ${decision.deviationReason}`]),
    ...(beritaAcara === null
      ? []
      : [
          `Berita Acara Nomor ${beritaAcara.number}${dated(beritaAcara.date)}, ${beritaAcara.parties
            .map(({ role, name }) => `${role}: ${name}`)
            .join('; ')}`,
        ]),
    ...(recorded === null ? [] : [`Dicatat oleh ${recorded.by}`]),
  ];
}

function dated(on: string | null): string {
  return on === null ? '' : `, ${longDate(isoDate(on))}`;
}
