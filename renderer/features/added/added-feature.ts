import { type Feature, verifyingTiers } from '../../components/frame/feature.ts';
import { AddedIcon } from '../../theme/icons.ts';

export const addedFeature: Feature = {
  rail: [{ to: '/added', label: 'Tambahan (Pasal 22)', icon: AddedIcon, order: 51, tiers: verifyingTiers }],
  routes: [
    { path: 'added', lazy: async () => ({ Component: (await import('./added-page.tsx')).AddedPage }) },
  ],
};
