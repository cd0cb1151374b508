import { type Feature, verifyingTiers } from '../../components/frame/feature.ts';
import { VerifyIcon } from '../../theme/icons.ts';

export const roundsFeature: Feature = {
  rail: [{ to: '/rounds', label: 'Verifikasi', icon: VerifyIcon, order: 40, tiers: verifyingTiers }],
  routes: [
    { path: 'rounds', lazy: async () => ({ Component: (await import('./rounds-page.tsx')).RoundsPage }) },
    {
      path: 'rounds/:roundId',
      lazy: async () => ({ Component: (await import('./round-page.tsx')).RoundPage }),
    },
    {
      path: 'rounds/:roundId/verification',
      lazy: async () => ({ Component: (await import('./verification-page.tsx')).VerificationPage }),
    },
  ],
};
