import { type Feature, everyTier } from '../../components/frame/feature.ts';
import { SettingsIcon } from '../../theme/icons.ts';

export const settingsFeature: Feature = {
  rail: [{ to: '/settings', label: 'Pengaturan', icon: SettingsIcon, order: 110, tiers: everyTier }],
  routes: [
    {
      path: 'settings',
      lazy: async () => ({ Component: (await import('./settings-page.tsx')).SettingsPage }),
    },
    {
      path: 'settings/:part',
      lazy: async () => ({ Component: (await import('./settings-page.tsx')).SettingsPage }),
    },
  ],
};
