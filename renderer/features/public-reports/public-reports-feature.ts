import { everyTier, type Feature } from '../../components/frame/feature.ts';
import { PublicReportIcon } from '../../theme/icons.ts';

export const publicReportsFeature: Feature = {
  rail: [
    {
      to: '/public-reports',
      label: 'Laporan masyarakat',
      icon: PublicReportIcon,
      order: 96,
      tiers: everyTier,
    },
  ],
  routes: [
    {
      path: 'public-reports',
      lazy: async () => ({ Component: (await import('./public-reports-page.tsx')).PublicReportsPage }),
    },
  ],
};
