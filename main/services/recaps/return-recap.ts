import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { returned } from '../../paket/payloads/answers.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { getPaket, type PaketRecord } from '../exchange/paket-row.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';

/**
 * Sends a received recap back with the reason (Pasal 26, 29(1)); its sender answers with the next revision.
 *
 * Its pupils wait until then and are in no recap of this office; what is proposed already is not taken back (RCP-062).
 */
export async function returnRecap(
  desk: Desk,
  { paketId: receivedId, reason }: ParsedRequestOf<'recaps.returnTo'>,
): Promise<ResponseOf<'recaps.returnTo'>> {
  return command(desk, { action: 'recaps.returnTo', object: receivedId, facts: { reason } }, async (work) => {
    const { stream, epoch, seq, digest, from_office } = await receivedPaket(work, receivedId);
    if (seq === null || digest === null) return refuse('RCP-052');
    await holdPupils(work, receivedId, reason);
    const { paketId } = await preparePaket(work, {
      kind: 'return',
      to: [from_office],
      scope: {},
      payload: new Payload().set(returned, [{ of: { stream, epoch, seq, digest }, reasons: [reason] }]),
      documents: [],
      subjectId: receivedId,
    });
    return { paketId };
  });
}

/** RCP-052 for a recap that came on paper, was made here, or was never taken in. */
async function receivedPaket({ db }: Work, paketId: string): Promise<PaketRecord> {
  const paket = await getPaket(db, paketId);
  return paket.direction === 'masuk' && paket.kind === 'recap' ? paket : refuse('RCP-052');
}

async function holdPupils({ db }: Work, paketId: string, reason: string): Promise<void> {
  const proposed = await db('candidate')
    .where({ 'candidate.paket_id': paketId })
    .join('proposal', 'proposal.proposal_id', 'candidate.proposal_id')
    .leftJoin('paket', 'paket.paket_id', 'proposal.paket_id')
    .whereIn('proposal.state', ['draft', 'sealed'])
    .whereNot('paket.state', 'batal')
    .first<{ number: string } | undefined>('proposal.number');
  if (proposed) refuse('RCP-062', { number: proposed.number });
  const held = await db('candidate')
    .where({ paket_id: paketId })
    .whereIn('state', ['received', 'recapped', 'set-aside'])
    .update({ state: 'returned', note: reason });
  // A recap of which nothing is left here was returned, or a newer one took its place.
  if (held === 0) refuse('RCP-063');
}
