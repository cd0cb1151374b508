import type { RoundAct, RoundView } from '#contract/methods/rounds.ts';
import type { Permission } from '#contract/views.ts';
import { AppError } from '#contract/errors/app-error.ts';
import { catalogue, type ErrorCode } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import { advanceRound } from '#domain/rounds/advance-round.ts';
import type { RoundEvent, RoundFacts } from '#domain/rounds/round-facts.ts';
import { nextSteps } from '#domain/rounds/round-progress.ts';
import type { OwnOffice } from '../desk.ts';
import type { GatheredRound } from './gather-round.ts';
import { requireRoundKeeper } from './keeper.ts';
import { receivesLetters } from './receives-letters.ts';
import { whyNot } from './round-refusal.ts';

/** Which acts this office may do on the round now; a disabled one says why (U20). */
export function permissionsOf(round: GatheredRound, own: OwnOffice): RoundView['actions'] {
  const outside = notOurs(round, own);
  const { facts } = round;
  const verifying = facts.state === 'verifying';
  const drafted = facts.state === 'beritaAcaraDrafted';
  const permissions: Readonly<Record<RoundAct, Permission>> = {
    changeWindow: receivesLetters(round.row) ? allowed : because('RND-073'),
    startVerifying: stepOf(facts, 'startVerification'),
    runChecks: verifying ? allowed : outOfPlace,
    setResults: verifying || drafted ? allowed : outOfPlace,
    draftBeritaAcara: stepOf(drafted ? { ...facts, state: 'verifying' } : facts, 'draftBeritaAcara'),
    signBeritaAcara: stepOf(facts, 'signBeritaAcara'),
    makeRecap: stepOf(facts, 'recap'),
    announce: stepOf(facts, 'announce'),
    registerObjection: objectionToday(facts),
    announceCorrection: stepOf(facts, 'announceResult'),
    close: stepOf(facts, 'close'),
    recordCorrection: facts.state === 'closed' ? allowed : because('RND-074'),
  };
  if (outside === null) return permissions;
  const refused = { allowed: false, why: outside };
  return Object.fromEntries(Object.keys(permissions).map((act) => [act, refused])) as RoundView['actions'];
}

const allowed: Permission = { allowed: true, why: null };
const outOfPlace = because('RND-001');

function because(code: ErrorCode): Permission {
  return { allowed: false, why: catalogue[code].what };
}

function stepOf(facts: RoundFacts, act: RoundEvent['kind']): Permission {
  const step = nextSteps(facts).find((candidate) => candidate.act === act);
  if (!step) return outOfPlace;
  const [blocked] = step.blockedBy;
  return blocked ? { allowed: false, why: whyNot(blocked) } : allowed;
}

/** Whether an objection handed in today would be in time (Pasal 16, 23). */
function objectionToday(facts: RoundFacts): Permission {
  const step = advanceRound(facts, { kind: 'receiveObjection', receivedOn: facts.today });
  return step.ok ? allowed : { allowed: false, why: whyNot({ code: step.code, values: step.detail }) };
}

function notOurs(round: GatheredRound, own: OwnOffice): string | null {
  try {
    requireRoundKeeper(own, round, 'verify');
    return null;
  } catch (error) {
    if (error instanceof AppError) return fill(catalogue[error.code].what, error.values);
    throw error;
  }
}
