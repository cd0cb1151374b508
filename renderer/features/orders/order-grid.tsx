import type { GridColDef } from '@mui/x-data-grid';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { OrderRow } from '#contract/methods/objections.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Facts } from '../../components/facts.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { OrderIcon } from '../../theme/icons.ts';
import { OrderLinks } from './issue-orders.tsx';
import { findings, orderKinds } from './order-words.ts';

const columns: readonly GridColDef<OrderRow>[] = [
  { field: 'number', headerName: 'Nomor', width: 185, sortable: true },
  {
    field: 'date',
    headerName: 'Tanggal',
    width: 135,
    sortable: true,
    valueFormatter: (value: string) => dateText(value),
  },
  {
    field: 'kind',
    headerName: 'Perintah',
    width: 215,
    renderCell: ({ row }) => <StatusChip {...orderKinds[row.kind]} />,
  },
  { field: 'unitName', headerName: 'Sekolah atau kantor', flex: 1, minWidth: 140 },
  { field: 'addressee', headerName: 'Kepada', flex: 1, minWidth: 140 },
  {
    field: 'direction',
    headerName: 'Arah',
    width: 88,
    valueFormatter: (value: OrderRow['direction']) => (value === 'terbit' ? 'Terbit' : 'Diterima'),
  },
];

/** Orders issued and received, each with the finding per objection. */
export function OrderGrid() {
  const [order, setOrder] = useState<OrderRow | null>(null);
  return (
    <>
      <ServerGrid
        name="orders"
        label="Daftar surat perintah"
        load={(paging) => call('orders.page', paging)}
        columns={columns}
        rowId={(row) => row.orderId}
        onOpen={setOrder}
        empty={
          <EmptyState
            icon={<OrderIcon />}
            title="Belum ada surat perintah"
            next="Surat perintah terbit dari laporan yang diputus, atau datang di dalam Paket."
          />
        }
      />
      {order && <OrderPanel order={order} onClose={() => setOrder(null)} />}
    </>
  );
}

function OrderPanel({ order, onClose }: { readonly order: OrderRow; readonly onClose: () => void }) {
  return (
    <SidePanel
      open
      title={`Surat perintah ${order.number}`}
      subtitle={dateText(order.date)}
      onClose={onClose}
      footer={<OrderLinks order={order} />}
    >
      <StatusChip {...orderKinds[order.kind]} />
      <Facts
        facts={[
          ['Sekolah atau kantor', order.unitName],
          ['Kepada', order.addressee],
          ['Pemberi perintah', order.by],
        ]}
      />
      <Typography variant="h3">Putusan setiap keberatan</Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {order.findings.map((finding) => (
          <Box
            component="li"
            key={finding.agendaNo}
            sx={{
              display: 'flex',
              gap: 2,
              justifyContent: 'space-between',
              borderTop: 1,
              borderColor: 'divider',
              pt: 1,
              fontSize: '0.875rem',
            }}
          >
            <span>
              {finding.subject} (agenda {finding.agendaNo})
            </span>
            <StatusChip {...findings[finding.finding]} />
          </Box>
        ))}
      </Box>
    </SidePanel>
  );
}
