import type { Feature } from '../../components/frame/feature.ts';
import { HandoverIcon } from '../../theme/icons.ts';

export const desksFeature: Feature = {
  rail: [
    {
      to: '/desks',
      label: 'Meja kerja',
      icon: HandoverIcon,
      order: 49,
      tiers: ['section', 'kantor', 'kanwil'],
    },
  ],
  routes: [
    {
      path: 'desks',
      lazy: async () => ({ Component: (await import('./desks-page.tsx')).DesksPage }),
    },
  ],
};
