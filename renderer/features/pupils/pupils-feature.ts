import { type Feature, verifyingTiers } from '../../components/frame/feature.ts';
import { PupilIcon } from '../../theme/icons.ts';

export const pupilsFeature: Feature = {
  rail: [{ to: '/pupils', label: 'Peserta didik', icon: PupilIcon, order: 30, tiers: verifyingTiers }],
  routes: [
    { path: 'pupils', lazy: async () => ({ Component: (await import('./pupils-page.tsx')).PupilsPage }) },
    {
      path: 'pupils/:applicationId/account',
      lazy: async () => ({ Component: (await import('./account-page.tsx')).AccountPage }),
    },
  ],
};
