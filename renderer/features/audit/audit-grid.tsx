import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import type { RequestOf } from '#contract/api.ts';
import type { AuditRow } from '#contract/methods/audit.ts';
import { documentTypeLabel } from '#domain/documents/labels.ts';
import { call } from '../../client/call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { instantText } from '../../text/dates.ts';
import { AuditIcon } from '../../theme/icons.ts';
import { AuditRowPanel } from './audit-row-panel.tsx';
import { auditWords } from './audit-words.ts';
import { roleText } from './role-text.ts';

const columns: readonly GridColDef<AuditRow>[] = [
  { field: 'seq', headerName: 'No', width: 80, align: 'right', headerAlign: 'right' },
  { field: 'at', headerName: 'Waktu', width: 150, valueGetter: (value: string) => instantText(value) },
  { field: 'actor', headerName: 'Oleh', width: 190 },
  {
    field: 'role',
    headerName: 'Peran',
    width: 110,
    valueFormatter: (value: string) => roleText(value),
  },
  {
    field: 'action',
    headerName: 'Perbuatan',
    flex: 1,
    minWidth: 200,
    valueFormatter: (value: string) => auditWords(value),
  },
  {
    field: 'object',
    headerName: 'Terhadap',
    flex: 1.2,
    minWidth: 220,
    valueGetter: (_value, { subject, object }) => subject ?? objectText(object),
  },
];

/** A type of paper, alone or before its number, by the name people know. */
function objectText(object: string): string {
  return object.replace(/^DOC-\w+/, documentTypeLabel);
}

/** Rows of the log; opening one explains it. */
export function AuditGrid(props: {
  readonly name: string;
  readonly filter: Omit<RequestOf<'audit.page'>, 'page' | 'pageSize' | 'sort'>;
}) {
  const [opened, setOpened] = useState<AuditRow | null>(null);
  return (
    <>
      <ServerGrid
        name={props.name}
        label="Catatan kegiatan"
        filter={props.filter}
        load={(paging) => call('audit.page', { ...props.filter, ...paging })}
        columns={columns}
        rowId={(row) => String(row.seq)}
        onOpen={setOpened}
        empty={
          <EmptyState
            icon={<AuditIcon />}
            title="Tidak ada catatan yang cocok"
            next="Longgarkan saringan di atas. Setiap perbuatan yang mengubah data tercatat di sini."
          />
        }
      />
      {opened && <AuditRowPanel row={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
