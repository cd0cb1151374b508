import { Alert } from '@mui/material';
import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import type { ResponseOf } from '#contract/api.ts';
import type { Role } from '#contract/method.ts';
import type { AuditRow } from '#contract/methods/office.ts';
import { call } from '../../client/call.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { instantText } from '../../text/dates.ts';
import { counted, roleLabels } from '../../text/labels.ts';
import { auditWords } from './audit-words.ts';

const columns: readonly GridColDef<AuditRow>[] = [
  { field: 'seq', headerName: 'No', width: 80, align: 'right', headerAlign: 'right' },
  { field: 'at', headerName: 'Waktu', width: 150, valueGetter: (value: string) => instantText(value) },
  { field: 'actor', headerName: 'Oleh', width: 200 },
  {
    field: 'role',
    headerName: 'Peran',
    width: 110,
    valueFormatter: (value: string) => (value in roleLabels ? roleLabels[value as Role] : value),
  },
  {
    field: 'action',
    headerName: 'Perbuatan',
    flex: 1,
    minWidth: 200,
    valueFormatter: (value: string) => auditWords(value),
  },
  { field: 'object', headerName: 'Terhadap', flex: 1, minWidth: 200 },
];

/** Who did what and when; each row is chained to the one before. */
export function AuditPart() {
  const check = useAct('audit.check');
  const [result, setResult] = useState<ResponseOf<'audit.check'> | null>(null);
  return (
    <>
      <Toolbar>
        <ActionButton
          label="Periksa keutuhan catatan"
          busy={check.busy}
          onClick={() => void check.run({}).then(setResult)}
        />
      </Toolbar>
      <ActFeedback act={check} title="Memeriksa catatan" />
      {result && (
        <Alert
          severity={result.intact ? 'success' : 'error'}
          variant="outlined"
          sx={{ bgcolor: 'background.paper' }}
        >
          {result.intact
            ? `Utuh: ${counted(result.rows, 'catatan')} bersambung tanpa putus. Kepala rantai ${result.head.slice(0, 16)}.`
            : `Rantai putus pada catatan nomor ${result.brokenAt ?? 0}. Jangan lanjutkan bekerja; hubungi petugas TI.`}
        </Alert>
      )}
      <ServerGrid
        name="audit"
        label="Catatan kegiatan"
        load={(paging) => call('audit.page', paging)}
        columns={columns}
        rowId={(row) => String(row.seq)}
        empty={
          <EmptyState
            title="Belum ada catatan"
            next="Setiap perbuatan yang mengubah data tercatat di sini."
          />
        }
      />
    </>
  );
}
