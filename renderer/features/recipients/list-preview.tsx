import type { GridColDef } from '@mui/x-data-grid';
import { useState } from 'react';
import type { RecipientListLine, RecipientListView } from '#contract/methods/recipient-lists.ts';
import { call } from '../../client/call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { counted } from '../../text/labels.ts';

const place: GridColDef<RecipientListLine> = { field: 'place', headerName: 'Baris', width: 150 };
const name: GridColDef<RecipientListLine> = { field: 'name', headerName: 'Nama', flex: 1, minWidth: 160 };
const ready: readonly GridColDef<RecipientListLine>[] = [
  place,
  name,
  { field: 'says', headerName: 'Akan dicatat', flex: 2, minWidth: 240 },
];
const refused: readonly GridColDef<RecipientListLine>[] = [
  place,
  name,
  { field: 'problem', headerName: 'Sebab tidak dicatat', flex: 2, minWidth: 280 },
];

/** What each line would record, and why the others stay out. */
export function ListPreview({ list }: { readonly list: RecipientListView }) {
  const [show, setShow] = useState<'ready' | 'refused'>(list.refused > 0 ? 'refused' : 'ready');
  return (
    <>
      <ChoiceBar
        label="Baris yang ditampilkan"
        value={show}
        onChange={setShow}
        choices={[
          { value: 'refused', label: `Tidak dicatat (${counted(list.refused, 'baris')})` },
          { value: 'ready', label: `Siap (${counted(list.ready, 'baris')})` },
        ]}
      />
      <ServerGrid
        name={`recipient-list-${show}`}
        label="Baris daftar"
        filter={{ show, listId: list.listId }}
        load={({ page, pageSize }) =>
          call('recipientLists.lines', { page, pageSize, show, listId: list.listId })
        }
        columns={show === 'ready' ? ready : refused}
        rowId={(row) => row.place}
        height={360}
        empty={
          <EmptyState
            title="Tidak ada baris"
            next={
              show === 'ready' ? 'Perbaiki berkas menurut sebab tiap baris.' : 'Semua baris siap dicatat.'
            }
          />
        }
      />
    </>
  );
}
