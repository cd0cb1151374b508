import { type Feature, everyTier } from '../../components/frame/feature.ts';
import { HomeIcon } from '../../theme/icons.ts';

export const homeFeature: Feature = {
  rail: [{ to: '/', label: 'Beranda', icon: HomeIcon, order: 10, tiers: everyTier }],
  routes: [{ path: '/', lazy: async () => ({ Component: (await import('./home-page.tsx')).HomePage }) }],
};
