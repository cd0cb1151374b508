import { type Feature, everyTier } from '../../components/frame/feature.ts';
import { EditionIcon } from '../../theme/icons.ts';

export const editionsFeature: Feature = {
  rail: [{ to: '/editions', label: 'Edisi kebijakan', icon: EditionIcon, order: 105, tiers: everyTier }],
  routes: [
    {
      path: 'editions',
      lazy: async () => ({ Component: (await import('./editions-page.tsx')).EditionsPage }),
    },
    {
      path: 'editions/:editionId',
      lazy: async () => ({ Component: (await import('./edition-page.tsx')).EditionPage }),
    },
    {
      path: 'editions/:editionId/activate',
      lazy: async () => ({ Component: (await import('./activation-page.tsx')).ActivationPage }),
    },
  ],
};
