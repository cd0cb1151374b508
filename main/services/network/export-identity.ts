import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { openPersonKey } from '../exchange/signing-key.ts';

/** Decryption keys as an `age` identity file, so that an inspector can open a Paket without this program. */
export async function exportIdentity(
  desk: Desk,
  request: ParsedRequestOf<'network.exportIdentity'>,
): Promise<ResponseOf<'network.exportIdentity'>> {
  const made = await command(
    desk,
    { action: 'network.exportIdentity', object: request.reason },
    async (work) => {
      // The passphrase proves that the kepala himself sits here; the key it opens is not used.
      await openPersonKey(work.db, work.actor.userId, request.passphrase);
      const rows = await work
        .db('decryption_key')
        .orderBy('created_at')
        .select<{ identity: string }[]>('identity');
      return {
        name: `${work.own.office}_kunci-pembuka.txt`,
        text: `# Kunci pembuka Paket ${work.own.office}: simpan terkunci\n${rows.map(({ identity }) => identity).join('\n')}\n`,
      };
    },
  );
  return desk.shelf.offer(made.name, new TextEncoder().encode(made.text));
}
