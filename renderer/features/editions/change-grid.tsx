import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import type { ChangeRow } from '#contract/methods/editions.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { ChangePanel } from './change-panel.tsx';

const columns: readonly GridColDef<ChangeRow>[] = [
  { field: 'name', headerName: 'Nama', flex: 1, minWidth: 150 },
  { field: 'schoolName', headerName: 'Sekolah', flex: 1, minWidth: 140 },
  { field: 'level', headerName: 'Jenjang', width: 80 },
  { field: 'before', headerName: 'Sekarang', width: 150 },
  {
    field: 'after',
    headerName: 'Menurut edisi ini',
    width: 180,
    renderCell: ({ row }) => <StatusChip tone={row.moved ? 'attention' : 'neutral'} label={row.after} />,
  },
  {
    field: 'reasons',
    headerName: 'Sebab',
    flex: 2,
    minWidth: 220,
    valueGetter: (_value, row) => whyOf(row),
  },
];

/** The pupils behind the counts, one line each. */
export function ChangeGrid({ editionId, change }: { readonly editionId: string; readonly change: string }) {
  const [open, setOpen] = useState<ChangeRow | null>(null);
  return (
    <>
      <ServerGrid
        name="edition-changes"
        label="Peserta didik yang akan berubah"
        filter={{ editionId, change }}
        load={(paging) => call('editions.preview', { ...paging, editionId, change })}
        columns={columns}
        rowId={(row) => row.applicationId}
        onOpen={setOpen}
        height={420}
        empty={
          <EmptyState
            title="Tidak ada yang berubah"
            next="Tidak satu pun usulan tahun ini akan berbeda keadaannya menurut edisi ini."
          />
        }
      />
      {open && <ChangePanel row={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function whyOf({ reasons, lacking }: ChangeRow): string {
  if (reasons.length > 0) return reasons.map(({ label }) => label).join('; ');
  return lacking.length === 0 ? '' : `Belum diketahui: ${lacking.join('; ')}`;
}
