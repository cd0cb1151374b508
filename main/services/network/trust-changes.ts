import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { assertNever } from '#domain/assert-never.ts';
import { nextTrustList, type TrustChange } from '../../paket/trust-change.ts';
import { findKey, findOffice, type TrustList } from '../../paket/trust-list.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { personLabel, roleLabel } from '../exchange/labels.ts';
import { requireTrust } from '../exchange/trust-store.ts';
import { askedChanges } from './change-store.ts';
import { requireNoDraft } from './draft-store.ts';
import { viewNetwork } from './network-view.ts';
import { refuseChange } from './next-version.ts';
import { requireDinas } from './require-dinas.ts';
import { getRootHolder } from './root-holders.ts';

type Asked = ParsedRequestOf<'trust.ask'>;

/** Records what the next version does to a key; nothing is in force before that version is signed. */
export async function askTrustChange(desk: Desk, request: Asked): Promise<ResponseOf<'network.view'>> {
  await command(
    desk,
    { action: `trust.ask.${request.kind}`, object: objectOf(request), facts: request },
    async (work) => {
      requireDinas(work.own);
      await requireNoDraft(work.db);
      const held = await requireTrust(work.db);
      if (request.kind === 'replace-root' && held.trial) refuse('NET-044');
      const change = await changeOf(work, request);
      const asked = await askedChanges(work.db);
      if (asked.some((known) => aboutSame(known, change))) refuse('NET-049');
      const tried = nextTrustList(held, [...asked, change], new Map(), held);
      if (!tried.ok) refuseChange(tried.problem);
      await work.db('trust_change').insert({
        change_id: work.ids.next(),
        change: JSON.stringify(change),
        sentence: sentenceOf(held, request),
        reason: request.reason,
        asked_by: work.actor.name,
        asked_at: work.at,
      });
    },
  );
  return viewNetwork(desk);
}

export async function withdrawTrustChange(
  desk: Desk,
  request: ParsedRequestOf<'trust.withdraw'>,
): Promise<ResponseOf<'network.view'>> {
  await command(
    desk,
    { action: 'trust.withdraw', object: request.changeId, facts: request },
    async (work) => {
      requireDinas(work.own);
      await requireNoDraft(work.db);
      const gone = await work.db('trust_change').where({ change_id: request.changeId }).delete();
      if (gone === 0) refuse('OFF-002');
    },
  );
  return viewNetwork(desk);
}

async function changeOf(work: Work, request: Asked): Promise<TrustChange> {
  if (request.kind !== 'replace-root') return request;
  const { holder, key } = await getRootHolder(work.db, request.by);
  if (holder.provenAt === null) refuse('NET-051');
  return { kind: 'replace-root', remove: request.kid, add: key };
}

function aboutSame(known: TrustChange, change: TrustChange): boolean {
  if (known.kind !== change.kind) return false;
  switch (known.kind) {
    case 'retire-key':
    case 'revoke-key':
      return 'kid' in change && known.kid === change.kid;
    case 'revoke-office':
      return 'office' in change && known.office === change.office;
    case 'replace-root':
      return 'remove' in change && known.remove === change.remove;
    case 'enrol':
      return false;
    default:
      return assertNever(known);
  }
}

function objectOf(request: Asked): string {
  return request.kind === 'revoke-office' ? request.office : request.kid;
}

function sentenceOf(held: TrustList, request: Asked): string {
  switch (request.kind) {
    case 'retire-key':
      return `Pensiunkan kunci ${keyWords(held, request.kid)}`;
    case 'revoke-key':
      return `Cabut kunci ${keyWords(held, request.kid)}`;
    case 'revoke-office':
      return `Cabut semua kunci ${findOffice(held, request.office)?.name ?? request.office}`;
    case 'replace-root': {
      const leaving = held.root.keys.find(({ kid }) => kid === request.kid);
      return `Ganti pemegang kunci pangkal ${personLabel(leaving?.person ?? '')}`;
    }
    default:
      return assertNever(request);
  }
}

function keyWords(held: TrustList, kid: string): string {
  const found = findKey(held, kid);
  if (found === null) return '';
  const { key, office } = found;
  const who = key.role === 'office' ? 'kantor' : `${roleLabel(key.role)} (${personLabel(key.person)})`;
  return `${who} ${office.name}`;
}
