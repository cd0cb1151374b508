import { type Feature, everyTier } from '../../components/frame/feature.ts';
import { DeterminedIcon, RecommendIcon } from '../../theme/icons.ts';

export const recommendationFeature: Feature = {
  rail: [
    { to: '/recommendation', label: 'Rekomendasi', icon: RecommendIcon, order: 74, tiers: ['dinas'] },
    { to: '/outcomes', label: 'Penetapan', icon: DeterminedIcon, order: 76, tiers: everyTier },
  ],
  routes: [
    {
      path: 'recommendation',
      lazy: async () => ({ Component: (await import('./recommendation-page.tsx')).RecommendationPage }),
    },
    {
      path: 'outcomes',
      lazy: async () => ({ Component: (await import('./outcomes-page.tsx')).OutcomesPage }),
    },
  ],
};
