import { everyTier, type Feature } from '../../components/frame/feature.ts';
import { SanctionIcon } from '../../theme/icons.ts';

export const sanctionsFeature: Feature = {
  rail: [{ to: '/sanctions', label: 'Sanksi', icon: SanctionIcon, order: 79, tiers: everyTier }],
  routes: [
    {
      path: 'sanctions',
      lazy: async () => ({ Component: (await import('./sanctions-page.tsx')).SanctionsPage }),
    },
    {
      path: 'sanctions/new/:applicationId',
      lazy: async () => ({ Component: (await import('./propose-page.tsx')).ProposePage }),
    },
    {
      path: 'sanctions/:sanctionId',
      lazy: async () => ({ Component: (await import('./sanction-page.tsx')).SanctionPage }),
    },
  ],
};
