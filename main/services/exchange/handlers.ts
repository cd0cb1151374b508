import { refuse } from '#contract/errors/app-error.ts';
import { command } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { importComparison, summariseComparison } from '../reference/import-comparison.ts';
import { prepareReference } from '../reference/prepare-reference.ts';
import { relayReference } from '../reference/relay-reference.ts';
import { confirmPaket, rejectPaket } from './confirm-paket.ts';
import { exportPaket } from './export-paket.ts';
import { markCopied } from './mark-copied.ts';
import { getPaket } from './paket-row.ts';
import { comparePaper } from './compare-paper.ts';
import { pagePakets, viewPaket } from './paket-view.ts';
import type { TakeInRules } from './payload.ts';
import { receivePaket } from './receive-paket.ts';
import { type OnSealed, signPakets } from './sign-paket.ts';

type ExchangeMethod =
  | 'comparison.import'
  | 'comparison.summary'
  | 'reference.prepare'
  | 'reference.relay'
  | 'paket.page'
  | 'paket.get'
  | 'paket.sign'
  | 'paket.void'
  | 'paket.export'
  | 'paket.copied'
  | 'paket.receive'
  | 'paket.confirm'
  | 'paket.reject'
  | 'paket.receipt'
  | 'paket.compareDigest';

export function exchangeHandlers(
  desk: Desk,
  rules: TakeInRules,
  onSealed: OnSealed,
): HandlersOf<ExchangeMethod> {
  const view = (paketId: string) => viewPaket(desk, paketId);
  return {
    'comparison.import': (request, job) => importComparison(desk, request, job),
    'comparison.summary': () => summariseComparison(desk),
    'reference.prepare': (request) => prepareReference(desk, request),
    'reference.relay': (request) => relayReference(desk, request),
    'paket.page': (request) => pagePakets(desk, request),
    'paket.get': ({ paketId }) => view(paketId),
    'paket.sign': async (request) => {
      await signPakets(desk, request, onSealed);
      const views = [];
      for (const paketId of request.paketIds) views.push(await view(paketId));
      return views;
    },
    'paket.void': async (request) => {
      await voidPaket(desk, request.paketId, request.reason);
      return {};
    },
    'paket.export': ({ paketId }, job) => exportPaket(desk, paketId, job),
    'paket.copied': ({ paketId }) => markCopied(desk, paketId),
    'paket.receive': async ({ file }, job) => view(await receivePaket(desk, file, rules, job)),
    'paket.confirm': async (request, job) => {
      await confirmPaket(desk, request, rules, job);
      return view(request.paketId);
    },
    'paket.reject': async (request, job) => {
      await rejectPaket(desk, request, rules, job);
      return view(request.paketId);
    },
    'paket.receipt': async ({ paketId }, job) => {
      const row = await getPaket(reading(desk), paketId);
      const receipt =
        row.direction === 'masuk' && row.receipt !== null
          ? (JSON.parse(row.receipt) as { paketId: string })
          : null;
      return exportPaket(desk, receipt?.paketId ?? refuse('NET-019'), job);
    },
    'paket.compareDigest': (request) => comparePaper(desk, request),
  };
}

/** Voiding frees the number; what has left the house cannot be voided. */
async function voidPaket(desk: Desk, paketId: string, reason: string): Promise<void> {
  await command(desk, { action: 'paket.void', object: paketId, facts: reason }, async (work) => {
    const row = await getPaket(work.db, paketId);
    if (row.direction !== 'keluar' || row.exported_at !== null || row.state === 'batal') refuse('NET-012');
    await work
      .db('paket')
      .where({ paket_id: paketId })
      .update({ state: 'batal', reason, decided_at: work.at });
    await work.db('paket_file').where({ paket_id: paketId }).delete();
  });
}
