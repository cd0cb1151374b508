import { everyTier, type Feature } from '../../components/frame/feature.ts';
import { IncidentIcon } from '../../theme/icons.ts';

export const incidentsFeature: Feature = {
  rail: [{ to: '/incidents', label: 'Insiden data', icon: IncidentIcon, order: 116, tiers: everyTier }],
  routes: [
    {
      path: 'incidents',
      lazy: async () => ({ Component: (await import('./incidents-page.tsx')).IncidentsPage }),
    },
    {
      path: 'incidents/new',
      lazy: async () => ({ Component: (await import('./new-incident-page.tsx')).NewIncidentPage }),
    },
    {
      path: 'incidents/:incidentId',
      lazy: async () => ({ Component: (await import('./incident-page.tsx')).IncidentPage }),
    },
  ],
};
