import { type Feature, everyTier } from '../../components/frame/feature.ts';
import { DocumentIcon } from '../../theme/icons.ts';

export const documentsFeature: Feature = {
  rail: [{ to: '/documents', label: 'Dokumen', icon: DocumentIcon, order: 90, tiers: everyTier }],
  routes: [
    {
      path: 'documents',
      lazy: async () => ({ Component: (await import('./documents-page.tsx')).DocumentsPage }),
    },
    {
      path: 'documents/numbers',
      lazy: async () => ({ Component: (await import('./numbers-page.tsx')).NumbersPage }),
    },
    {
      path: 'documents/:documentId',
      lazy: async () => ({ Component: (await import('./document-page.tsx')).DocumentPage }),
    },
  ],
};
