import type { GridColDef } from '@mui/x-data-grid';
import type { ResponseOf } from '#contract/api.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { HandoverIcon } from '../../theme/icons.ts';

type HandoverRow = ResponseOf<'handovers.page'>['rows'][number];

const columns: readonly GridColDef<HandoverRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 180, sortable: true },
  { field: 'schoolName', headerName: 'Madrasah', flex: 1, minWidth: 180, sortable: true },
  {
    field: 'result',
    headerName: 'Hasil',
    width: 140,
    renderCell: ({ row }) => (
      <StatusChip tone={row.result === 'Lulus' ? 'done' : 'problem'} label={row.result} />
    ),
  },
  { field: 'reasons', headerName: 'Alasan', flex: 1, minWidth: 180 },
  { field: 'from', headerName: 'Diserahkan oleh', width: 240 },
];

/** Class-a madrasah pupils verified by a section and handed to this Kemenag office (G-02). */
export function HandoversPage() {
  return (
    <PageFrame
      fill
      title="Serahan madrasah"
      sentence="Peserta didik madrasah yang hasil verifikasinya diserahkan seksi kecamatan. Yang lulus menunggu pengisian formulir rekening di kantor ini."
    >
      <ServerGrid
        name="handovers"
        label="Serahan madrasah"
        load={(paging) => call('handovers.page', paging)}
        columns={columns}
        rowId={(row) => row.applicationId}
        empty={
          <EmptyState
            icon={<HandoverIcon />}
            title="Belum ada serahan"
            next="Terima Paket serahan dari seksi kecamatan pada layar Paket."
          />
        }
      />
    </PageFrame>
  );
}
