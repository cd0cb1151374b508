import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { resetEpoch } from '../../paket/stream-link.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { voidUnsent } from './prepare-paket.ts';
import { sentStream } from './stream-store.ts';

/**
 * Closes the epoch of an own stream for ever, after a restore or a fork.
 *
 * The next Paket of the stream is number 1 of the new epoch, says what the old one ended with, and goes only with the
 * two signatures of the policy `epoch-reset`.
 */
export async function openEpoch(desk: Desk, request: ParsedRequestOf<'streams.resetEpoch'>): Promise<void> {
  await command(
    desk,
    { action: 'streams.resetEpoch', object: request.stream, facts: request },
    async (work) => {
      const sent = await sentStream(work.db, work.own.office, request.stream);
      if (sent.sent.length === 0) refuse('NET-063');
      const next = resetEpoch(sent);
      await voidUnsent(work, request.stream, 'Urutan lama ditutup oleh kepala');
      await work
        .db('stream')
        .where({ direction: 'keluar', office: work.own.office, stream: request.stream })
        .update({
          epoch: next.epoch,
          last_seq: 0,
          last_digest: '',
          prev_epoch: JSON.stringify(next.prevEpoch),
          unknown: 0,
        });
    },
  );
}
