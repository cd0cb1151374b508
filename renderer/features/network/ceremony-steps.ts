import type { NetworkView, RootHolderRow, TrustDraftView } from '#contract/methods/network-views.ts';
import type { StepView } from '#contract/views.ts';

/** Three sticks, three persons; any two of them sign (exchange.md 4). */
export const holdersNeeded = 3;

/** How far the Dinas is on its way to a real network. */
export function ceremonySteps(
  network: Pick<NetworkView, 'fingerprint'> & {
    readonly rootHolders: readonly Pick<RootHolderRow, 'state'>[];
    readonly draft: Pick<TrustDraftView, 'needs'> | null;
  },
): readonly StepView[] {
  const { rootHolders: holders, draft, fingerprint } = network;
  const founded = fingerprint !== null;
  const proven = holders.filter(({ state }) => state !== 'dibuat').length;
  const made = Math.min(holders.length, holdersNeeded);
  const signed = draft?.needs[0]?.signed.length ?? 0;
  const threshold = draft?.needs[0]?.threshold ?? 2;
  const ready = proven >= holdersNeeded;
  return [
    step(
      'keys',
      'Buat tiga kunci',
      made >= holdersNeeded,
      true,
      `${made} dari 3 pemegang sudah punya kunci.`,
    ),
    step(
      'prove',
      'Baca kembali setiap kunci',
      ready,
      made >= holdersNeeded,
      `${proven} dari 3 sudah dibaca kembali.`,
    ),
    step('draft', 'Susun daftar versi 1', draft !== null || founded, ready, 'Isinya hanya kantor Dinas.'),
    step(
      'sign',
      'Dua pemegang menandatangani',
      founded,
      draft !== null,
      `${signed} dari ${threshold} tanda tangan.`,
    ),
    step('sheet', 'Bagikan lembar sidik jari', false, founded, 'Dicetak dan ditandatangani basah.'),
  ];
}

function step(key: string, label: string, done: boolean, reached: boolean, why: string): StepView {
  return { key, label, state: done ? 'done' : reached ? 'next' : 'later', on: null, why };
}
