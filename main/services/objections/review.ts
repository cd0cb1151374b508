import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { SignatoryView } from '#contract/methods/rounds.ts';
import { fieldReviewBeritaAcara } from '#domain/documents/field-review-berita-acara.ts';
import type { Party } from '#domain/documents/parties.ts';
import { type Signatory, titlePhrase } from '#domain/documents/signatory.ts';
import { advanceObjection } from '#domain/objections/advance-objection.ts';
import { reviewerConflict } from '#domain/objections/reviewer-independence.ts';
import { sameName } from '#domain/people/name-comparison.ts';
import { parseNip } from '#domain/people/nip.ts';
import type { Actor } from '#domain/routing/actors.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { issueDocument } from '../issue-document.ts';
import type { GatheredRound } from '../rounds/gather-round.ts';
import { requireRoundKeeper } from '../rounds/keeper.ts';
import { articleWords } from './article-words.ts';
import { gatherObjection, type ObjectionCase } from './objection-case.ts';
import { refuseObjection } from './objection-refusal.ts';
import { viewObjection } from './objection-view.ts';
import { waitForOwnDecision } from './own-decision.ts';
import { settleRound } from './settle-round.ts';
import { objectorOf } from './stored-objector.ts';
import type { StoredSubject } from './subject.ts';

type Request = ParsedRequestOf<'objections.review'>;

/** Field review with its Berita Acara (DOC-10), signed by exactly the reviewers of Pasal 18(2) or 19; a late one is flagged. */
export async function reviewObjection(
  desk: Desk,
  request: Request,
  job: Job,
): Promise<ResponseOf<'objections.review'>> {
  await command(
    desk,
    { action: 'objections.review', object: request.objectionId, facts: request },
    async (work) => {
      const found = await gatherObjection(work.db, request.objectionId, work.today);
      requireRoundKeeper(work.own, found.round, 'field-review');
      const reviewers = request.reviewers.map((reviewer) => namedReviewer(work, found.round, reviewer));
      requireIndependent(found, reviewers);
      const state = reviewedState(
        found,
        request,
        reviewers.map(({ role, typedRole }) => (role === null ? typedRole : actorLabel(role))),
      );
      await storeReview(desk, work, job, found, request, reviewers);
      if (found.round.route.reportTo === null) await waitForOwnDecision(work, found.row.objection_id);
      await work.db('objection').where({ objection_id: found.row.objection_id }).update({ state });
      await settleRound(work, found.row.round_id);
    },
  );
  return viewObjection(desk, request.objectionId);
}

/** O3 and O4 in one act: the visit and its signed Berita Acara come to the desk together. */
function reviewedState({ facts }: ObjectionCase, request: Request, signedRoles: readonly string[]) {
  const started = facts.state === 'underReview' ? facts : startedReview(facts);
  const signed = advanceObjection(started, {
    kind: 'signReview',
    reviewedOn: request.visitedOn,
    signedRoles,
  });
  if (!signed.ok) return refuseObjection(signed);
  if (request.beritaAcaraDate < request.visitedOn) return refuse('OBJ-011', { date: request.visitedOn });
  if (request.beritaAcaraDate > facts.today) return refuse('OBJ-019', { date: request.beritaAcaraDate });
  return signed.state;
}

function startedReview(facts: ObjectionCase['facts']): ObjectionCase['facts'] {
  const started = advanceObjection(facts, { kind: 'startReview' });
  return started.ok ? { ...facts, state: started.state } : refuseObjection(started);
}

/** G-32: another member of the Komite signs when the Komite's own man objected. */
function requireIndependent({ row, round }: ObjectionCase, reviewers: readonly Reviewer[]): void {
  const komite = reviewers.filter(({ role }) => role === 'komite').map(({ party }) => party.signatory.name);
  const conflict = reviewerConflict(objectorOf(row), komite, round.rules.settings.reviewerConflict);
  if (conflict) refuse(conflict.code, conflict.values);
}

interface Reviewer {
  /** An actor of the routing, or what was typed where none fits. */
  readonly role: Actor | null;
  readonly typedRole: string;
  readonly party: Party;
}

function namedReviewer(
  work: Work,
  { route, unit, school }: GatheredRound,
  typed: Request['reviewers'][number],
): Reviewer {
  const role = route.reviewBeritaAcaraSignatories.find((actor) => isNamed(actor, typed.role)) ?? null;
  if (typed.name.trim() === '') refuse('OBJ-056', { role: typed.role });
  const ofSchool = role === 'head:satuan-pendidikan' || role === 'komite';
  const chairs = sameName(typed.name, school?.komite_name ?? '');
  const title =
    role === 'komite'
      ? `${chairs ? 'Ketua' : 'Anggota'} Komite ${unit.name}`
      : `Kepala ${ofSchool ? unit.name : work.own.name}`;
  return {
    role,
    typedRole: typed.role,
    party: { signatory: person(typed.name, typed.nip, title), unit: ofSchool ? unit.name : work.own.name },
  };
}

/** By the code of the routing or by its label, whichever the screen sends. */
function isNamed(actor: Actor, typed: string): boolean {
  return typed === actor || typed.toLowerCase() === actorLabel(actor).toLowerCase();
}

function person(name: string, typedNip: string | null, title: string): Signatory {
  const nip = typedNip === null ? null : parseNip(typedNip);
  return {
    name,
    nip: nip?.ok === true ? nip.value : null,
    title,
    capacity: 'definitif',
    onBehalfOf: null,
    rank: null,
  };
}

async function storeReview(
  desk: Desk,
  work: Work,
  job: Job,
  { row, round }: ObjectionCase,
  request: Request,
  reviewers: readonly Reviewer[],
): Promise<void> {
  const { unit, route } = round;
  const paper = await issueDocument(desk, work, job, {
    type: 'DOC-10',
    subject: unit.title,
    date: request.beritaAcaraDate,
    typedNumber: request.number,
    unitToken: unit.id,
    kop: unit.kop,
    content: (frame) =>
      fieldReviewBeritaAcara({
        frame,
        article: articleWords(route.reviewArticle),
        // Pasal 23(3): a review about a correction is "kembali".
        ordinal: row.ordinal + 1,
        venue: request.place,
        parties: reviewers.map(({ party }) => party),
        team: [],
        visits: [
          {
            agendaNumber: row.agenda_no,
            receivedOn: row.received_on,
            subject: `${(JSON.parse(row.subject) as StoredSubject).name}, ${unit.title}`,
            placeVisited: request.place,
            personsMet: [],
            facts: {
              summary: request.facts,
              household: '',
              housing: '',
              income: '',
              assets: '',
              attendance: '',
              documentsSeen: '',
            },
            photos: [],
            proposedFinding: request.proposedFinding,
          },
        ],
        copies: 2,
      }),
  });
  const beritaAcaraId = work.ids.next();
  await work.db('berita_acara').insert({
    id: beritaAcaraId,
    kind: 'peninjauan',
    round_id: row.round_id,
    objection_id: row.objection_id,
    number: paper.number,
    date: request.beritaAcaraDate,
    place: request.place,
    required: JSON.stringify(route.reviewBeritaAcaraSignatories),
    parties: JSON.stringify(reviewers.map((reviewer) => signedParty(reviewer, request.beritaAcaraDate))),
    complete: 1,
    counts: JSON.stringify({ passed: 0, failed: 0 }),
    document_id: paper.documentId,
  });
  await work.db('field_review').insert({
    id: work.ids.next(),
    objection_id: row.objection_id,
    // Pasal 23(3): the second round of objections is reviewed `kembali`.
    ordinal: row.ordinal + 1,
    visited_on: request.visitedOn,
    place: request.place,
    facts: request.facts,
    reviewers: JSON.stringify(request.reviewers),
    proposed_finding: request.proposedFinding,
    berita_acara_id: beritaAcaraId,
  });
}

function signedParty({ role, typedRole, party }: Reviewer, signedOn: string): SignatoryView {
  const { signatory } = party;
  return {
    role: role ?? typedRole,
    roleLabel: role === null ? typedRole : actorLabel(role),
    name: signatory.name,
    nip: signatory.nip,
    jabatan: titlePhrase(signatory),
    signedOn,
  };
}
