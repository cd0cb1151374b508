import { everyTier, type Feature } from '../../components/frame/feature.ts';
import { BackupIcon } from '../../theme/icons.ts';

export const backupsFeature: Feature = {
  rail: [{ to: '/backups', label: 'Cadangan', icon: BackupIcon, order: 114, tiers: everyTier }],
  routes: [
    {
      path: 'backups',
      lazy: async () => ({ Component: (await import('./backups-page.tsx')).BackupsPage }),
    },
    {
      path: 'backups/moving',
      lazy: async () => ({ Component: (await import('./moving-page.tsx')).MovingPage }),
    },
  ],
};
