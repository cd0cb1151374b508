import { type Feature, verifyingTiers } from '../../components/frame/feature.ts';
import { ObjectionIcon } from '../../theme/icons.ts';

export const objectionsFeature: Feature = {
  rail: [{ to: '/objections', label: 'Keberatan', icon: ObjectionIcon, order: 50, tiers: verifyingTiers }],
  routes: [
    {
      path: 'objections',
      lazy: async () => ({ Component: (await import('./objections-page.tsx')).ObjectionsPage }),
    },
    {
      path: 'objections/new',
      lazy: async () => ({ Component: (await import('./new-objection-page.tsx')).NewObjectionPage }),
    },
    {
      path: 'objections/:objectionId',
      lazy: async () => ({ Component: (await import('./objection-page.tsx')).ObjectionPage }),
    },
  ],
};
