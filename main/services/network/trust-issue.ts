import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { saveTrust } from '../exchange/trust-store.ts';
import { matchedOffices } from './enrolment-intake.ts';
import { nextTrustVersion } from './network.ts';

/** Signs version N+1 with the matched offices and prepares the `trust` Paket that carries it to all of them. */
export async function issueTrust(
  desk: Desk,
  request: ParsedRequestOf<'trust.issue'>,
): Promise<ResponseOf<'trust.issue'>> {
  return command(
    desk,
    ({ version }) => ({ action: 'trust.issue', object: `versi ${version}` }),
    async (work) => {
      const added = await matchedOffices(work);
      if (added.length === 0) refuse('NET-008');
      const next = await nextTrustVersion(work, request.passphrase, added);
      await saveTrust(work.db, [next], work.at);
      await work.db('enrolment').where({ state: 'cocok' }).update({ state: 'terbit' });
      const to = next.list.offices.map(({ office }) => office).filter((office) => office !== work.own.office);
      const prepared = await preparePaket(work, {
        kind: 'trust',
        to,
        scope: {},
        payload: new Payload(),
        documents: [],
        subjectId: null,
      });
      return { version: next.list.version, paketId: prepared.paketId };
    },
  );
}
