import type { GridColDef } from '@mui/x-data-grid';
import { Box } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { PaketRow } from '#contract/methods/paket.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { call } from '../../client/call.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { instantText } from '../../text/dates.ts';
import { DownloadIcon, ImportIcon, PaketIcon, SignIcon, StreamIcon } from '../../theme/icons.ts';
import { directionOf, paketStatus } from './paket-state.ts';
import { SignPanel } from './sign-panel.tsx';

const columns: readonly GridColDef<PaketRow>[] = [
  { field: 'agendaNo', headerName: 'No. agenda', width: 112, sortable: true },
  {
    field: 'direction',
    headerName: 'Arah',
    width: 82,
    renderCell: ({ row }) => <DirectionWord direction={row.direction} />,
  },
  { field: 'kindLabel', headerName: 'Jenis', width: 150, sortable: true },
  { field: 'counterpart', headerName: 'Dari atau kepada', flex: 1, minWidth: 140 },
  {
    field: 'stateLabel',
    headerName: 'Keadaan',
    width: 226,
    sortable: true,
    renderCell: ({ row }) => <StatusChip {...paketStatus(row)} />,
  },
  {
    field: 'pupils',
    headerName: 'Anak',
    width: 70,
    align: 'right',
    headerAlign: 'right',
    valueFormatter: (value: number | null) => (value === null ? '—' : formatThousands(value)),
  },
  {
    field: 'createdAt',
    headerName: 'Dibuat',
    width: 96,
    sortable: true,
    valueFormatter: (value: string) => instantText(value).slice(0, 10),
  },
];

/** Every Paket in and out, with what it waits for. */
export function PaketPage() {
  const { user } = useSession();
  const [params, setParams] = useSearchParams();
  const direction = directionOf(params.get('direction'));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [signing, setSigning] = useState(false);
  const navigate = useNavigate();
  const roles = permitRole(user.role, ['operator', 'kepala']);
  const signPermission = permit(
    roles.why,
    chosen.length === 0 ? 'Centang dahulu Paket yang menunggu tanda tangan.' : null,
  );
  return (
    <PageFrame
      fill
      title="Paket"
      sentence="Berkas bertanda tangan dan terkunci yang dipertukarkan antarkantor. Dianggap sampai hanya setelah tanda terimanya kembali."
      action={
        <>
          <ActionButton
            label={chosen.length > 0 ? `Tandatangani (${chosen.length})` : 'Tandatangani'}
            icon={<SignIcon />}
            permission={signPermission}
            quiet
            onClick={() => setSigning(true)}
          />
          <LinkButton to="/streams" label="Urutan Paket" icon={<StreamIcon />} />
          <LinkButton to="/paket/receive" label="Terima Paket" icon={<ImportIcon />} variant="contained" />
        </>
      }
    >
      <Toolbar>
        <ChoiceBar
          label="Arah Paket"
          value={direction}
          choices={[
            { value: 'semua', label: 'Semua' },
            { value: 'masuk', label: 'Masuk' },
            { value: 'keluar', label: 'Keluar' },
          ]}
          onChange={(value) => {
            setChosen([]);
            setParams(value === 'semua' ? {} : { direction: value });
          }}
        />
      </Toolbar>
      <ServerGrid
        name="paket"
        label="Daftar Paket"
        filter={{ direction }}
        load={(paging) => call('paket.page', { ...paging, direction })}
        columns={columns}
        rowId={(row) => row.paketId}
        onOpen={(row) => void navigate(`/paket/${row.paketId}`)}
        chosen={chosen}
        onChoose={setChosen}
        empty={
          <EmptyState
            icon={<PaketIcon />}
            title="Belum ada Paket"
            next="Seret berkas .paket ke jendela ini, atau siapkan Paket dari layar pekerjaannya (rekapitulasi, usulan, data acuan)."
          />
        }
      />
      {signing && (
        <SignPanel paketIds={chosen} onClose={() => setSigning(false)} onSigned={() => setChosen([])} />
      )}
    </PageFrame>
  );
}

function DirectionWord({ direction }: { readonly direction: PaketRow['direction'] }) {
  const ArrowIcon = direction === 'masuk' ? DownloadIcon : ImportIcon;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <ArrowIcon sx={{ fontSize: '1.0625rem', color: 'text.secondary' }} aria-hidden />
      {direction === 'masuk' ? 'Masuk' : 'Keluar'}
    </Box>
  );
}
