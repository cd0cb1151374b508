import { type Feature, everyTier } from '../../components/frame/feature.ts';
import { HomeIcon, SummaryIcon } from '../../theme/icons.ts';

export const homeFeature: Feature = {
  rail: [
    { to: '/', label: 'Beranda', icon: HomeIcon, order: 10, tiers: everyTier },
    { to: '/summary', label: 'Ringkasan', icon: SummaryIcon, order: 11, tiers: everyTier },
  ],
  routes: [
    { path: '/', lazy: async () => ({ Component: (await import('./home-page.tsx')).HomePage }) },
    { path: 'summary', lazy: async () => ({ Component: (await import('./summary-page.tsx')).SummaryPage }) },
  ],
};
