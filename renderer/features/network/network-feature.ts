import { type Feature, everyTier } from '../../components/frame/feature.ts';
import { ComparisonIcon, NetworkIcon } from '../../theme/icons.ts';

export const networkFeature: Feature = {
  rail: [
    { to: '/network', label: 'Jaringan', icon: NetworkIcon, order: 82, tiers: everyTier },
    {
      to: '/reference',
      label: 'Data acuan',
      icon: ComparisonIcon,
      order: 84,
      tiers: ['dinas', 'sudin', 'kanwil'],
    },
  ],
  routes: [
    { path: 'network', lazy: async () => ({ Component: (await import('./network-page.tsx')).NetworkPage }) },
    {
      path: 'reference',
      lazy: async () => ({ Component: (await import('./reference-page.tsx')).ReferencePage }),
    },
  ],
};
