import { type Feature, everyTier } from '../../components/frame/feature.ts';
import { PaketIcon } from '../../theme/icons.ts';

export const paketFeature: Feature = {
  rail: [{ to: '/paket', label: 'Paket', icon: PaketIcon, order: 80, tiers: everyTier }],
  routes: [
    { path: 'paket', lazy: async () => ({ Component: (await import('./paket-page.tsx')).PaketPage }) },
    {
      path: 'paket/receive',
      lazy: async () => ({ Component: (await import('./receive-page.tsx')).ReceivePage }),
    },
    {
      path: 'streams',
      lazy: async () => ({ Component: (await import('./streams-page.tsx')).StreamsPage }),
    },
    {
      path: 'paket/:paketId',
      lazy: async () => ({ Component: (await import('./paket-view-page.tsx')).PaketViewPage }),
    },
  ],
};
