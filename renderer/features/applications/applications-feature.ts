import { type Feature, verifyingTiers } from '../../components/frame/feature.ts';
import { LetterIcon } from '../../theme/icons.ts';

export const applicationsFeature: Feature = {
  rail: [{ to: '/applications', label: 'Usulan masuk', icon: LetterIcon, order: 22, tiers: verifyingTiers }],
  routes: [
    {
      path: 'applications',
      lazy: async () => ({ Component: (await import('./applications-page.tsx')).ApplicationsPage }),
    },
    {
      path: 'applications/new',
      lazy: async () => ({ Component: (await import('./new-application-page.tsx')).NewApplicationPage }),
    },
    {
      path: 'applications/:applicationId',
      lazy: async () => ({ Component: (await import('./application-page.tsx')).ApplicationPage }),
    },
  ],
};
