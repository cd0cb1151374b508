import { type Feature, everyTier } from '../../components/frame/feature.ts';
import { UpdateIcon } from '../../theme/icons.ts';

export const yearsFeature: Feature = {
  rail: [{ to: '/years', label: 'Tutup tahun', icon: UpdateIcon, order: 111, tiers: everyTier }],
  routes: [
    {
      path: 'years',
      lazy: async () => ({ Component: (await import('./years-page.tsx')).YearsPage }),
    },
  ],
};
