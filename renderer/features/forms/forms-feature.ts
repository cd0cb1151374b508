import { type Feature, verifyingTiers } from '../../components/frame/feature.ts';
import { FormIcon } from '../../theme/icons.ts';

export const formsFeature: Feature = {
  rail: [{ to: '/forms', label: 'Formulir rekening', icon: FormIcon, order: 60, tiers: verifyingTiers }],
  routes: [
    { path: 'forms', lazy: async () => ({ Component: (await import('./forms-page.tsx')).FormsPage }) },
  ],
};
