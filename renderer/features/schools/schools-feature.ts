import { type Feature, verifyingTiers } from '../../components/frame/feature.ts';
import { SchoolIcon } from '../../theme/icons.ts';

export const schoolsFeature: Feature = {
  rail: [{ to: '/schools', label: 'Sekolah', icon: SchoolIcon, order: 20, tiers: verifyingTiers }],
  routes: [
    { path: 'schools', lazy: async () => ({ Component: (await import('./schools-page.tsx')).SchoolsPage }) },
  ],
};
