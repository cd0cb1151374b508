import { type Feature, verifyingTiers } from '../../components/frame/feature.ts';
import { ImportIcon } from '../../theme/icons.ts';

export const importsFeature: Feature = {
  rail: [{ to: '/imports', label: 'Impor rekap', icon: ImportIcon, order: 21, tiers: verifyingTiers }],
  routes: [
    { path: 'imports', lazy: async () => ({ Component: (await import('./imports-page.tsx')).ImportsPage }) },
    {
      path: 'imports/new',
      lazy: async () => ({ Component: (await import('./new-import-page.tsx')).NewImportPage }),
    },
    {
      path: 'imports/:importId',
      lazy: async () => ({ Component: (await import('./import-page.tsx')).ImportPage }),
    },
  ],
};
