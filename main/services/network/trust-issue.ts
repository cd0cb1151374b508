import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { addRootSignature, completeDraft } from '../../paket/trust-draft.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { openPersonKey } from '../exchange/signing-key.ts';
import { requireTrust } from '../exchange/trust-store.ts';
import { draftNextVersion, issueVersion } from './next-version.ts';
import { requireDinas } from './require-dinas.ts';

/** In a trial network one person signs version N+1, and the `trust` Paket that carries it is prepared. */
export async function issueTrust(
  desk: Desk,
  request: ParsedRequestOf<'trust.issue'>,
): Promise<ResponseOf<'trust.issue'>> {
  return command(
    desk,
    ({ version }) => ({ action: 'trust.issue', object: `versi ${version}` }),
    async (work) => {
      requireDinas(work.own);
      if (!(await requireTrust(work.db)).trial) refuse('NET-045');
      const draft = await draftNextVersion(work);
      const { key } = await openPersonKey(work.db, work.actor.userId, request.passphrase, 'root');
      const signed = await addRootSignature(draft, key, Math.floor(Date.parse(work.at) / 1000));
      const version = signed.ok ? await completeDraft(signed.draft) : null;
      if (version === null) refuse('NET-034');
      const paketId = await issueVersion(work, version, 'cocok');
      return { version: version.list.version, paketId };
    },
  );
}
