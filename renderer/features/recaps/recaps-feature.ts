import type { Feature } from '../../components/frame/feature.ts';
import { RecapIcon } from '../../theme/icons.ts';

export const recapsFeature: Feature = {
  rail: [
    {
      to: '/recaps',
      label: 'Rekapitulasi',
      icon: RecapIcon,
      order: 61,
      tiers: ['section', 'sudin', 'kantor', 'kanwil'],
    },
  ],
  routes: [
    { path: 'recaps', lazy: async () => ({ Component: (await import('./recaps-page.tsx')).RecapsPage }) },
    {
      path: 'recaps/:recapId',
      lazy: async () => ({ Component: (await import('./recap-page.tsx')).RecapPage }),
    },
  ],
};
