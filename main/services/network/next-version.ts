import { refuse } from '#contract/errors/app-error.ts';
import { assertNever } from '#domain/assert-never.ts';
import { addMonths } from '#domain/deadlines/iso-date.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { attempt } from '../../paket/refusal.ts';
import { type ChangeProblem, nextTrustList, type TrustChange } from '../../paket/trust-change.ts';
import { makeTrustDraft, type TrustDraft } from '../../paket/trust-draft.ts';
import type { TrustVersion } from '../../paket/trust-list.ts';
import type { Work } from '../command.ts';
import { personLabel } from '../exchange/labels.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { requireTrust, saveTrust } from '../exchange/trust-store.ts';
import { askedChanges } from './change-store.ts';
import { deleteDraft } from './draft-store.ts';
import { isRenewalDue, validMonths } from './trust-expiry.ts';
import { matchedEnrolments } from './matched-enrolments.ts';
import { lastSignedByKey } from './last-signed.ts';

/** The next version as a draft: what we hold, the offices whose sheets matched, the changes asked for. */
export async function draftNextVersion(work: Work): Promise<TrustDraft> {
  const held = await requireTrust(work.db);
  const enrolments = (await matchedEnrolments(work.db)).map((enrol) => ({ kind: 'enrol', enrol }) as const);
  const changes: TrustChange[] = [...enrolments, ...(await askedChanges(work.db))];
  if (changes.length === 0 && !isRenewalDue(held.expires, work.today)) refuse('NET-008');
  const next = nextTrustList(held, changes, await lastSignedByKey(work.db), {
    issued: work.today,
    expires: addMonths(work.today, validMonths),
  });
  if (!next.ok) return refuseChange(next.problem);
  const draft = await attempt(() => makeTrustDraft(next.list, held));
  return draft.ok ? draft.value : refuse(draft.code, { detail: draft.detail });
}

/** The version is in force here from now on; the Paket that carries it is prepared for every member. */
export async function issueVersion(
  work: Work,
  version: TrustVersion,
  enrolments: 'cocok' | 'rancangan',
): Promise<string | null> {
  await saveTrust(work.db, [version], work.at);
  await work.db('enrolment').where({ state: enrolments }).update({ state: 'terbit' });
  await work.db('trust_change').delete();
  await deleteDraft(work.db);
  const reachable = version.list.offices.filter(({ enc }) => enc.some(({ status }) => status === 'active'));
  const to = reachable.map(({ office }) => office).filter((office) => office !== work.own.office);
  if (to.length === 0) return null;
  const prepared = await preparePaket(work, {
    kind: 'trust',
    to,
    scope: {},
    payload: new Payload(),
    documents: [],
    subjectId: null,
  });
  return prepared.paketId;
}

export function refuseChange(problem: ChangeProblem): never {
  switch (problem.kind) {
    case 'dead-key':
      return refuse('NET-041', { person: personLabel(problem.person) });
    case 'two-ids-one-person':
      return refuse('NET-042', { persons: problem.persons.join(' dan ') });
    case 'no-such-key':
      return refuse('NET-043');
    case 'root-person-twice':
      return refuse('NET-037', { nip: personLabel(problem.person) });
    default:
      return assertNever(problem);
  }
}
