import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { SignatoryView } from '#contract/methods/rounds.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { DocumentFrame } from '#domain/documents/frame.ts';
import type { Party } from '#domain/documents/parties.ts';
import {
  verificationBeritaAcara,
  type VerifiedApplicant,
} from '#domain/documents/verification-berita-acara.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { explainReason, type ReasonCode } from '#domain/policy/reasons.ts';
import type { ResultCounts } from '#domain/rounds/round-facts.ts';
import { beritaAcaraDated } from '#domain/rounds/round-guards.ts';
import { applicationsOf, type RoundApplicationRow } from '../../../db/queries/rounds-applications.ts';
import type { Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { issueDocument } from '../issue-document.ts';
import { parsePapers } from '../imports/papers.ts';
import { officeKop } from '../office/kop.ts';
import { addressLine } from '../pupils/pupil-view.ts';
import { actOnRound, decide, storeRound } from './advance.ts';
import { getEdition } from './edition.ts';
import type { GatheredRound } from './gather-round.ts';
import { refuseStep } from './round-refusal.ts';
import { partiesNamed, requiredParties, viewParty } from './signatories.ts';
import { type Comparison, isListed } from './stored-advice.ts';

type Draft = ParsedRequestOf<'rounds.draftBeritaAcara'>;

/**
 * R3: draws up the Berita Acara (DOC-06) with its annex and counts frozen, ready for ink.
 *
 * Drawn up again while unsigned it replaces the one before, which becomes void.
 */
export function draftBeritaAcara(
  desk: Desk,
  request: Draft,
  job: Job,
): Promise<ResponseOf<'rounds.draftBeritaAcara'>> {
  return actOnRound(desk, 'rounds.draftBeritaAcara', request, 'sign-berita-acara', async (work, round) => {
    const again = round.row.state === 'beritaAcaraDrafted';
    const state = decide(again ? { ...round, facts: { ...round.facts, state: 'verifying' } } : round, {
      kind: 'draftBeritaAcara',
    });
    const { passed, failed } = round.tally;
    const early = beritaAcaraDated(round.facts, { number: '', date: request.date });
    if (early) refuseStep({ code: early.code, detail: early.values });
    const required = await requiredParties(work.db, work.own, round, request.date);
    const parties = partiesNamed(required);
    const annex = await annexOf(work, round);
    const document = await issueDocument(desk, work, job, {
      type: 'DOC-06',
      subject: round.unit.title,
      date: request.date,
      typedNumber: request.number === '' ? null : request.number,
      unitToken: round.unit.id,
      // Class a is the section's Berita Acara (Pasal 13(2)), class c the school's (Pasal 15(2)), class b the office's own.
      kop: round.row.applicant_class === 'a' ? officeKop(work.own) : round.unit.kop,
      replaces: again ? (round.beritaAcara?.document_id ?? null) : null,
      content: (frame) => contentOf(frame, round, request.place, parties, annex),
    });
    await work
      .db('berita_acara')
      .where({ round_id: request.roundId, kind: 'verifikasi' })
      .whereNull('void_reason')
      .update({ void_reason: 'Disusun ulang' });
    await work.db('berita_acara').insert({
      id: work.ids.next(),
      kind: 'verifikasi',
      round_id: request.roundId,
      number: document.number,
      date: request.date,
      place: request.place,
      required: JSON.stringify(required.map(({ role }) => role)),
      parties: JSON.stringify(required.map(viewParty)),
      complete: 0,
      counts: JSON.stringify({ passed, failed } satisfies ResultCounts),
      document_id: document.documentId,
    });
    await storeRound(work, request.roundId, { state });
  });
}

/** R4: records the ink on the printed Berita Acara; exactly the required roles, under the names printed there. */
export function signBeritaAcara(
  desk: Desk,
  request: ParsedRequestOf<'rounds.signBeritaAcara'>,
): Promise<ResponseOf<'rounds.signBeritaAcara'>> {
  return actOnRound(desk, 'rounds.signBeritaAcara', request, 'sign-berita-acara', async (work, round) => {
    const { beritaAcara } = round;
    if (!beritaAcara) return refuseStep({ code: 'RND-001', detail: {} });
    const counts = JSON.parse(beritaAcara.counts) as ResultCounts;
    const state = decide(round, {
      kind: 'signBeritaAcara',
      signedRoles: request.signatures.map(({ role }) => role),
      number: beritaAcara.number,
      date: beritaAcara.date,
      ...counts,
    });
    const parties = (JSON.parse(beritaAcara.parties) as SignatoryView[]).map((party) =>
      signed(party, request, beritaAcara.date, work),
    );
    await work
      .db('berita_acara')
      .where({ id: beritaAcara.id })
      .update({ complete: 1, parties: JSON.stringify(parties) });
    await storeRound(work, request.roundId, { state });
  });
}

function signed(
  party: SignatoryView,
  request: ParsedRequestOf<'rounds.signBeritaAcara'>,
  date: string,
  { today }: Work,
): SignatoryView {
  const signature = request.signatures.find(({ role }) => role === party.role);
  if (!signature) throw new Error(`The guard let ${party.role} pass unsigned`);
  if (signature.name !== party.name) refuse('RND-053', { role: party.roleLabel, name: party.name });
  if (signature.signedOn < date) refuse('RND-055', { date: signature.signedOn });
  if (signature.signedOn > today) refuseStep({ code: 'RND-034', detail: { date: signature.signedOn } });
  return { ...party, signedOn: signature.signedOn };
}

function contentOf(
  frame: DocumentFrame,
  round: GatheredRound,
  place: string,
  parties: readonly Party[],
  applicants: readonly VerifiedApplicant[],
) {
  const { row, school, unit, comparisonSet } = round;
  return verificationBeritaAcara({
    frame,
    applicantClass: row.applicant_class,
    schoolYear: row.school_year,
    venue: place,
    parties,
    school: school && { name: school.name, npsn: school.npsn, address: school.address },
    levelName: unit.levels.join(', '),
    comparison:
      // Class c is outside the data (G-03); for class b it is optional and never blocks (G-04).
      row.applicant_class !== 'c' && comparisonSet !== null
        ? {
            source: comparisonSet.source,
            version: comparisonSet.version,
            receivedOn: comparisonSet.received_on,
          }
        : null,
    applicants,
    copies: parties.length,
  });
}

async function annexOf({ db }: Work, round: GatheredRound): Promise<readonly VerifiedApplicant[]> {
  const edition = await getEdition(db, round.row.edition_id);
  return (await applicationsOf(db, round.row.round_id)).map((row) => ({
    ...verifiedApplicant(row, edition),
    ...(round.unit.kind === 'office' && { school: row.school_name }),
  }));
}

function verifiedApplicant(row: RoundApplicationRow, edition: PolicyEdition): VerifiedApplicant {
  const papers = parsePapers(row.documents);
  const reasons = (JSON.parse(row.result_reasons) as ReasonCode[]).map(
    (code) => explainReason(code, edition).text,
  );
  return {
    name: row.name,
    sex: row.sex,
    birthPlace: row.birth_place,
    birthDate: row.birth_date,
    grade: row.class_grade,
    address: addressLine(row),
    inComparison: row.comparison === null ? null : isListed(JSON.parse(row.comparison) as Comparison),
    documents: { kk: papers.kk, sktm: papers.sktm, enrolment: papers['surat-aktif'] },
    passed: row.result === 'lulus',
    reason: reasons.length === 0 ? null : reasons.join('; '),
  };
}
