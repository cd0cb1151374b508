import type { Feature } from '../../components/frame/feature.ts';
import { OrderIcon } from '../../theme/icons.ts';

export const ordersFeature: Feature = {
  rail: [
    {
      to: '/orders',
      label: 'Laporan dan perintah',
      icon: OrderIcon,
      order: 52,
      tiers: ['section', 'sudin', 'kantor', 'kanwil'],
    },
  ],
  routes: [
    { path: 'orders', lazy: async () => ({ Component: (await import('./orders-page.tsx')).OrdersPage }) },
  ],
};
