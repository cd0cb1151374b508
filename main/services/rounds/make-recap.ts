import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { verificationRecap } from '#domain/documents/verification-recap.ts';
import { announcedAfterBeritaAcara } from '#domain/rounds/round-guards.ts';
import { applicationsOf } from '../../../db/queries/rounds-applications.ts';
import type { Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { issueDocument } from '../issue-document.ts';
import { actOnRound, decide, storeRound } from './advance.ts';
import type { GatheredRound } from './gather-round.ts';
import { refuseStep } from './round-refusal.ts';
import { headOfUnit } from './round-unit.ts';

/** R5: the recap of the results (DOC-07), from the annex as it was signed (Pasal 13(2), 14(2), 15(2)). */
export function makeRecap(
  desk: Desk,
  request: ParsedRequestOf<'rounds.makeRecap'>,
  job: Job,
): Promise<ResponseOf<'rounds.makeRecap'>> {
  return actOnRound(desk, 'rounds.makeRecap', request, 'recap-verification', async (work, round) => {
    const { passed, failed } = round.tally;
    const state = decide(round, { kind: 'recap', passed, failed });
    requireNotBefore(work, round, request.on);
    const results = (await applicationsOf(work.db, request.roundId)).map(
      ({ name, sex, class_grade, school_name, result }) => ({
        name,
        sex,
        grade: class_grade,
        passed: result === 'lulus',
        ...(round.unit.kind === 'office' && { school: school_name }),
      }),
    );
    const signatory = await headOfUnit(work.db, work.own, round, request.on);
    const { documentId } = await issueDocument(desk, work, job, {
      type: 'DOC-07',
      subject: round.unit.title,
      date: request.on,
      typedNumber: null,
      unitToken: round.unit.id,
      kop: round.unit.kop,
      content: (frame) =>
        verificationRecap({
          frame,
          applicantClass: round.row.applicant_class,
          schoolYear: round.row.school_year,
          scopeName: round.unit.scope,
          beritaAcara: signedBeritaAcara(round),
          results,
          signatory,
        }),
    });
    await storeRound(work, request.roundId, {
      state,
      recapped_on: request.on,
      recap_document_id: documentId,
    });
  });
}

/** The paper a recap or an announcement rests on. */
export function signedBeritaAcara({ beritaAcara }: GatheredRound): {
  readonly number: string;
  readonly date: IsoDate;
} {
  if (!beritaAcara) throw new Error('A recapped round has a Berita Acara');
  return { number: beritaAcara.number, date: beritaAcara.date };
}

function requireNotBefore({ today }: Work, round: GatheredRound, on: IsoDate): void {
  if (on > today) refuseStep({ code: 'RND-034', detail: { date: on } });
  const early = announcedAfterBeritaAcara(round.facts, {
    issuedOn: on,
    postedOn: on,
    latePostingReason: null,
    media: [],
  });
  if (early) refuseStep({ code: early.code, detail: early.values });
}
