import { type Feature, verifyingTiers } from '../../components/frame/feature.ts';
import { DifferenceIcon, DuplicateIcon } from '../../theme/icons.ts';

export const comparisonFeature: Feature = {
  rail: [
    { to: '/comparison', label: 'Pembanding', icon: DifferenceIcon, order: 42, tiers: verifyingTiers },
    {
      to: '/pupil-pairs',
      label: 'Usulan ganda',
      icon: DuplicateIcon,
      order: 43,
      tiers: ['section', 'kantor'],
    },
  ],
  routes: [
    {
      path: 'comparison',
      lazy: async () => ({ Component: (await import('./comparison-page.tsx')).ComparisonPage }),
    },
    {
      path: 'pupil-pairs',
      lazy: async () => ({ Component: (await import('./pupil-pairs-page.tsx')).PupilPairsPage }),
    },
  ],
};
