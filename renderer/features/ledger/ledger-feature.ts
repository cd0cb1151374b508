import { type Feature, everyTier } from '../../components/frame/feature.ts';
import { LedgerIcon } from '../../theme/icons.ts';

export const ledgerFeature: Feature = {
  rail: [{ to: '/ledger', label: 'Buku agenda', icon: LedgerIcon, order: 81, tiers: everyTier }],
  routes: [
    { path: 'ledger', lazy: async () => ({ Component: (await import('./ledger-page.tsx')).LedgerPage }) },
  ],
};
