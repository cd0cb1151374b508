import type { Feature } from '../../components/frame/feature.ts';
import { ReportIcon } from '../../theme/icons.ts';

export const periodicReportsFeature: Feature = {
  rail: [
    {
      to: '/reports',
      label: 'Laporan',
      icon: ReportIcon,
      order: 95,
      tiers: ['sudin', 'kantor', 'kanwil', 'dinas'],
    },
  ],
  routes: [
    {
      path: 'reports',
      lazy: async () => ({ Component: (await import('./periodic-reports-page.tsx')).PeriodicReportsPage }),
    },
    {
      path: 'reports/:kind/:periodFrom',
      lazy: async () => ({ Component: (await import('./compose-page.tsx')).ComposePage }),
    },
  ],
};
