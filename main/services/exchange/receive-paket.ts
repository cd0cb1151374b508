import { refuse } from '#contract/errors/app-error.ts';
import type { RefusedPaket, VerifiedPaket } from '../../paket/verify.ts';
import { command } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import type { LedgerFile } from '../ledger/record-entry.ts';
import { takeIn } from './confirm-paket.ts';
import type { TakeInRules } from './payload.ts';
import { blockStream, quarantine } from './quarantine.ts';
import { receivedOf } from './received.ts';
import { recheckPaket } from './recheck-undecided.ts';
import { saveTrust } from './trust-store.ts';
import { verifyBytes } from './verify-bytes.ts';

const paketLimit = 64 * 1024 * 1024;

/**
 * Takes a file in as far as quarantine: verified and shown, no table touched until a person confirms (V10).
 *
 * A refused file leaves nothing but newer trust versions. One that waits or forks is kept as ciphertext.
 */
export async function receivePaket(desk: Desk, token: string, rules: TakeInRules, job: Job): Promise<string> {
  const file = desk.shelf.take(token) ?? refuse('SYS-008');
  if (file.bytes.length > paketLimit) refuse('PKT-001');
  const verdict = await verifyBytes(desk, file.bytes, job);
  const known = await findByDigest(desk, verdict);
  if (known !== null) {
    await recheckPaket(desk, known, rules, job);
    return known;
  }
  if (!verdict.ok) return takeRefused(desk, file, verdict);
  // A receipt asks nothing of anyone: its effect is only the delivery state of what we sent.
  if (verdict.manifest.kind === 'receipt') return settleReceipt(desk, file, verdict, rules, job);
  return command(
    desk,
    { action: 'paket.receive', object: verdict.digest, facts: verdict.manifest.counts },
    async (work) => {
      const paketId = await quarantine(work, arrivalOf(file, verdict), 'karantina');
      const rule = rules[verdict.manifest.kind];
      const differences = (await rule?.differences(work.db, receivedOf(paketId, verdict))) ?? [];
      await work
        .db('paket')
        .where({ paket_id: paketId })
        .update({ differences: JSON.stringify(differences) });
      return paketId;
    },
  );
}

/** A receipt for what we never sent is refused like any bad file: nothing of it stays but the log (BU31). */
async function settleReceipt(
  desk: Desk,
  file: LedgerFile,
  verified: VerifiedPaket,
  rules: TakeInRules,
  job: Job,
): Promise<string> {
  try {
    return await command(
      desk,
      { action: 'paket.confirm.receipt', object: verified.digest, facts: verified.manifest.counts },
      async (work) => {
        const paketId = await quarantine(work, arrivalOf(file, verified), 'karantina');
        await takeIn(desk, work, { paketId, reason: null }, verified, rules, job);
        return paketId;
      },
    );
  } catch (error) {
    await command(desk, { action: 'paket.refuse', object: verified.digest }, async (work) => {
      await saveTrust(work.db, verified.trustUpdates, work.at);
    });
    throw error;
  }
}

async function takeRefused(desk: Desk, file: LedgerFile, refused: RefusedPaket): Promise<string> {
  const { proven, streamDecision: decision, trustUpdates, signers } = refused;
  const kept = proven && (decision?.kind === 'wait' || decision?.kind === 'fork');
  const paketId = await command(
    desk,
    { action: 'paket.refuse', object: proven?.digest ?? refused.code, facts: refused.code },
    async (work) => {
      await saveTrust(work.db, trustUpdates, work.at);
      if (!kept) return null;
      if (decision.kind === 'fork') await blockStream(work, proven, decision);
      const state = decision.kind === 'fork' ? 'bercabang' : 'menunggu';
      return quarantine(work, { file, ...proven, signers, decision }, state, refused);
    },
  );
  return paketId ?? refuse(refused.code, { detail: refused.detail });
}

function arrivalOf(file: LedgerFile, { manifest, digest, signers, streamDecision }: VerifiedPaket) {
  return { file, manifest, digest, signers, decision: streamDecision };
}

/** What came before under the same identity; nothing is known of a file V6 did not prove. */
async function findByDigest(desk: Desk, verdict: VerifiedPaket | RefusedPaket): Promise<string | null> {
  const digest = verdict.ok ? verdict.digest : verdict.proven?.digest;
  if (digest === undefined) return null;
  const row = await reading(desk)('paket')
    .where({ direction: 'masuk', digest })
    .first<{ paket_id: string } | undefined>('paket_id');
  return row?.paket_id ?? null;
}
