import type { Feature } from '../../components/frame/feature.ts';
import { RecapIcon } from '../../theme/icons.ts';

export const schoolListsFeature: Feature = {
  rail: [
    {
      to: '/school-lists',
      label: 'Data Siswa & SPTJM',
      icon: RecapIcon,
      order: 22,
      tiers: ['section', 'sudin', 'dinas'],
      process: 'sekolah-p4op-2025',
    },
  ],
  routes: [
    {
      path: 'school-lists',
      lazy: async () => ({ Component: (await import('./ledger-page.tsx')).LedgerPage }),
    },
    {
      path: 'school-lists/new',
      lazy: async () => ({ Component: (await import('./new-list-page.tsx')).NewListPage }),
    },
    {
      path: 'school-lists/levels',
      lazy: async () => ({ Component: (await import('./levels-page.tsx')).LevelsPage }),
    },
    {
      path: 'school-lists/prohibitions',
      lazy: async () => ({ Component: (await import('./prohibitions-page.tsx')).ProhibitionsPage }),
    },
    {
      path: 'school-lists/:listId',
      lazy: async () => ({ Component: (await import('./list-page.tsx')).ListPage }),
    },
  ],
};
