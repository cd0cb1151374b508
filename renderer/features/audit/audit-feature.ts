import { everyTier, type Feature } from '../../components/frame/feature.ts';
import { AuditIcon } from '../../theme/icons.ts';

export const auditFeature: Feature = {
  rail: [{ to: '/audit', label: 'Catatan kegiatan', icon: AuditIcon, order: 112, tiers: everyTier }],
  routes: [
    { path: 'audit', lazy: async () => ({ Component: (await import('./audit-page.tsx')).AuditPage }) },
    { path: 'audit/:part', lazy: async () => ({ Component: (await import('./audit-page.tsx')).AuditPage }) },
    {
      path: 'audit/trail/:subject/:id',
      lazy: async () => ({ Component: (await import('./trail-page.tsx')).TrailPage }),
    },
  ],
};
