import { type Feature, everyTier } from '../../components/frame/feature.ts';
import { CalendarIcon } from '../../theme/icons.ts';

export const holidaysFeature: Feature = {
  rail: [{ to: '/holidays', label: 'Hari libur', icon: CalendarIcon, order: 107, tiers: everyTier }],
  routes: [
    {
      path: 'holidays',
      lazy: async () => ({ Component: (await import('./holidays-page.tsx')).HolidaysPage }),
    },
  ],
};
