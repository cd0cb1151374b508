import type { Feature } from '../../components/frame/feature.ts';
import { CandidateIcon, DuplicateIcon, HandoverIcon, ProposalIcon } from '../../theme/icons.ts';

export const proposalsFeature: Feature = {
  rail: [
    {
      to: '/handovers',
      label: 'Serahan madrasah',
      icon: HandoverIcon,
      order: 32,
      tiers: ['kantor', 'kanwil'],
    },
    {
      to: '/candidates',
      label: 'Calon penerima',
      icon: CandidateIcon,
      order: 70,
      tiers: ['sudin', 'kanwil', 'dinas'],
    },
    { to: '/duplicates', label: 'Data ganda', icon: DuplicateIcon, order: 71, tiers: ['sudin', 'kanwil'] },
    { to: '/proposals', label: 'Usulan', icon: ProposalIcon, order: 72, tiers: ['sudin', 'kanwil'] },
  ],
  routes: [
    {
      path: 'proposals',
      lazy: async () => ({ Component: (await import('./proposals-page.tsx')).ProposalsPage }),
    },
    {
      path: 'duplicates',
      lazy: async () => ({ Component: (await import('./duplicates-page.tsx')).DuplicatesPage }),
    },
    {
      path: 'candidates',
      lazy: async () => ({ Component: (await import('./candidates-page.tsx')).CandidatesPage }),
    },
    {
      path: 'handovers',
      lazy: async () => ({ Component: (await import('./handovers-page.tsx')).HandoversPage }),
    },
  ],
};
