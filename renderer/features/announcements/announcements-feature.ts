import type { Feature } from '../../components/frame/feature.ts';

/** Reached from a round's announcements; no entry of its own in the rail. */
export const announcementsFeature: Feature = {
  rail: [],
  routes: [
    {
      path: 'announcements/:roundId',
      lazy: async () => ({ Component: (await import('./versions-page.tsx')).VersionsPage }),
    },
  ],
};
