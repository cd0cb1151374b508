import type { Knex } from 'knex';
import { unpackVerdict, type VerifyReply, type VerifyRequest } from '../../paket/portable-verify.ts';
import type { RefusedPaket, VerifiedPaket } from '../../paket/verify.ts';
import { type Desk, type Job, opened } from '../desk.ts';
import { allStreams } from './stream-store.ts';
import { heldTrust } from './trust-store.ts';

/** V0-V9 in a task process against what this office knows now. */
export async function verifyBytes(
  desk: Desk,
  bytes: Uint8Array,
  job: Job,
  takeNewStart = false,
): Promise<VerifiedPaket | RefusedPaket> {
  const { own, database } = opened(desk);
  const request: VerifyRequest = {
    bytes,
    office: own.office,
    identities: await identities(database.read),
    trust: await heldTrust(database.read),
    streams: await allStreams(database.read),
    takeNewStart,
  };
  return unpackVerdict(await desk.tasks.run<VerifyReply>('paket.verify', request, job));
}

/** Old decryption keys are kept for ever (exchange.md 3). */
async function identities(db: Knex): Promise<string[]> {
  const rows = await db('decryption_key').select<{ identity: string }[]>('identity');
  return rows.map(({ identity }) => identity);
}
