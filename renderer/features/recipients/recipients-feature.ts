import { everyTier, type Feature, verifyingTiers } from '../../components/frame/feature.ts';
import { RecipientIcon, TransferIcon, UpdateIcon } from '../../theme/icons.ts';

export const recipientsFeature: Feature = {
  rail: [
    { to: '/recipients', label: 'Penerima', icon: RecipientIcon, order: 77, tiers: everyTier },
    { to: '/disbursements', label: 'Penyaluran', icon: TransferIcon, order: 78, tiers: verifyingTiers },
    { to: '/year-updates', label: 'Pembaharuan data', icon: UpdateIcon, order: 79, tiers: verifyingTiers },
  ],
  routes: [
    {
      path: 'recipients',
      lazy: async () => ({ Component: (await import('./recipients-page.tsx')).RecipientsPage }),
    },
    {
      path: 'recipients/import/:kind',
      lazy: async () => ({ Component: (await import('./list-import-page.tsx')).ListImportPage }),
    },
    {
      path: 'recipients/:applicationId',
      lazy: async () => ({ Component: (await import('./recipient-page.tsx')).RecipientPage }),
    },
    {
      path: 'disbursements',
      lazy: async () => ({ Component: (await import('./disbursements-page.tsx')).DisbursementsPage }),
    },
    {
      path: 'disbursements/:month',
      lazy: async () => ({ Component: (await import('./month-page.tsx')).MonthPage }),
    },
    {
      path: 'year-updates',
      lazy: async () => ({ Component: (await import('./year-updates-page.tsx')).YearUpdatesPage }),
    },
    {
      path: 'year-updates/:npsn',
      lazy: async () => ({ Component: (await import('./school-updates-page.tsx')).SchoolUpdatesPage }),
    },
  ],
};
