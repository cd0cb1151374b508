import { everyTier, type Feature } from '../../components/frame/feature.ts';
import { ProblemReportIcon } from '../../theme/icons.ts';

export const problemReportFeature: Feature = {
  rail: [
    {
      to: '/problem-report',
      label: 'Laporan masalah',
      icon: ProblemReportIcon,
      order: 118,
      tiers: everyTier,
    },
  ],
  routes: [
    {
      path: 'problem-report',
      lazy: async () => ({ Component: (await import('./problem-report-page.tsx')).ProblemReportPage }),
    },
  ],
};
