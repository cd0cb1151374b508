import { everyTier, type Feature } from '../../components/frame/feature.ts';
import { UsersIcon } from '../../theme/icons.ts';

export const usersFeature: Feature = {
  rail: [{ to: '/users', label: 'Pengguna & kata sandi', icon: UsersIcon, order: 109, tiers: everyTier }],
  routes: [
    { path: 'users', lazy: async () => ({ Component: (await import('./users-page.tsx')).UsersPage }) },
  ],
};
