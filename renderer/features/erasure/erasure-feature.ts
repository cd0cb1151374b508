import type { Feature } from '../../components/frame/feature.ts';

/** Reached from a pupil; it has no place of its own in the rail. */
export const erasureFeature: Feature = {
  rail: [],
  routes: [
    {
      path: 'erasure/:applicationId',
      lazy: async () => ({ Component: (await import('./erasure-page.tsx')).ErasurePage }),
    },
  ],
};
