import type { GridColDef } from '@mui/x-data-grid';
import type { ResponseOf } from '#contract/api.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { RecapIcon } from '../../theme/icons.ts';

type HandoverRow = ResponseOf<'handovers.page'>['rows'][number];

const columns: readonly GridColDef<HandoverRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 180 },
  { field: 'schoolName', headerName: 'Madrasah', flex: 1, minWidth: 180 },
  { field: 'result', headerName: 'Hasil', width: 130 },
  { field: 'from', headerName: 'Dari', width: 220 },
  { field: 'reasons', headerName: 'Alasan', flex: 1, minWidth: 200 },
];

/** Class-a madrasah pupils that this Kemenag office took over (G-02). */
export function HandoverList() {
  return (
    <ServerGrid
      name="handovers"
      label="Madrasah yang diterima"
      load={(paging) => call('handovers.page', paging)}
      columns={columns}
      rowId={(row) => row.applicationId}
      empty={
        <EmptyState
          icon={<RecapIcon />}
          title="Belum ada serah terima"
          next="Terima Paket serah terima dari seksi kecamatan pada layar Paket."
        />
      }
    />
  );
}
