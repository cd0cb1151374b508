import { Box, Button } from '@mui/material';
import {
  DataGrid,
  type GridCellParams,
  type GridColDef,
  type GridPaginationModel,
  type GridRowParams,
  type GridRowSelectionModel,
  type GridSortModel,
  type GridValidRowModel,
} from '@mui/x-data-grid';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Page } from '#contract/views.ts';
import { refusalOf } from '../client/refusal-of.ts';
import { readPreference, rememberPreference } from '../client/preferences.ts';
import { gridLocale } from '../text/grid-locale.ts';
import { styleNonce } from '../theme/style-nonce.ts';
import { useTextSize } from '../theme/text-size.ts';
import { GridFooter } from './grid-footer.tsx';
import {
  readColumnMemory,
  readSorting,
  rememberSorting,
  rememberVisibility,
  rememberWidth,
} from './column-memory.ts';
import { RefusalAlert } from './refusal-alert.tsx';

/** What a page method takes besides its own filters. */
export interface Paging {
  readonly page: number;
  readonly pageSize: number;
  readonly sort: { readonly field: string; readonly direction: 'asc' | 'desc' } | null;
}

const pageSizes = [25, 50, 100] as const; // the MIT grid throws above 100
const rowHeight = 36;

export interface ServerGridProps<Row extends GridValidRowModel> {
  /** Names the grid: key of its cached pages, its remembered columns and its accessible name. */
  readonly name: string;
  readonly label: string;
  /** The filters in `load`; another value starts again at the first page. */
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly load: (paging: Paging) => Promise<Page<Row>>;
  readonly columns: readonly GridColDef<Row>[];
  readonly rowId: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly empty: ReactNode;
  /** Checked rows, where a screen acts on several at once. */
  readonly chosen?: readonly string[];
  readonly onChoose?: (ids: readonly string[]) => void;
  readonly height?: number | string;
}

/** A list filtered, sorted and cut by the host. Enter or double click opens a row. */
export function ServerGrid<Row extends GridValidRowModel>(props: ServerGridProps<Row>) {
  const [textSize] = useTextSize();
  const [sorting, setSorting] = useState<GridSortModel>(() => readSorting(props.name, props.columns));
  const [pageSize, setPageSize] = useState(() => Number(readPreference('page-size') ?? 50));
  const filterKey = JSON.stringify(props.filter ?? {});
  const [position, setPosition] = useState({ filterKey, page: 0 });
  const page = position.filterKey === filterKey ? position.page : 0;
  const order = sorting[0];
  const paging: Paging = {
    page,
    pageSize,
    sort: order?.sort ? { field: order.field, direction: order.sort } : null,
  };
  const reading = useQuery({
    queryKey: ['grid', props.name, filterKey, paging],
    queryFn: () => props.load(paging),
    placeholderData: keepPreviousData,
  });
  const memory = readColumnMemory(props.name);

  const turnPage = (model: GridPaginationModel) => {
    if (model.pageSize !== pageSize) rememberPreference('page-size', String(model.pageSize));
    setPageSize(model.pageSize);
    setPosition({ filterKey, page: model.pageSize === pageSize ? model.page : 0 });
  };
  const open = props.onOpen;

  if (reading.error && !reading.data) {
    return (
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
        <RefusalAlert refusal={refusalOf(reading.error)} />
        <Button variant="outlined" onClick={() => void reading.refetch()}>
          Muat ulang
        </Button>
      </Box>
    );
  }
  // Not an overlay of the grid: its buttons would be strangers among the rows of a table.
  if (reading.data?.total === 0) {
    return (
      <Box
        sx={{
          flex: 1,
          display: 'grid',
          placeContent: 'center',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.paper',
        }}
      >
        {props.empty}
      </Box>
    );
  }
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: props.height ?? 320,
        height: props.height ?? 'auto',
        display: 'flex',
        flexDirection: 'column',
      }}
    >
      <DataGrid<Row>
        aria-label={props.label}
        rows={reading.data?.rows ?? []}
        rowCount={reading.data?.total ?? 0}
        loading={reading.isFetching && (reading.isPlaceholderData || !reading.data)}
        columns={props.columns.map((column) => ({
          sortable: false,
          ...column,
          // Dates and numbers stay whole in larger letters; names give way.
          ...(column.width !== undefined && { width: Math.round((column.width * Number(textSize)) / 100) }),
          ...(memory.widths[column.field] !== undefined && { width: memory.widths[column.field], flex: 0 }),
        }))}
        getRowId={props.rowId}
        localeText={gridLocale}
        rowHeight={Math.round((rowHeight * Number(textSize)) / 100)}
        columnHeaderHeight={Math.round((38 * Number(textSize)) / 100)}
        paginationMode="server"
        sortingMode="server"
        sortModel={sorting}
        onSortModelChange={(model) => {
          setSorting([...model]);
          rememberSorting(props.name, model);
        }}
        paginationModel={{ page, pageSize }}
        onPaginationModelChange={turnPage}
        pageSizeOptions={[...pageSizes]}
        disableColumnFilter
        disableRowSelectionOnClick={props.onChoose !== undefined}
        disableRowSelectionExcludeModel
        checkboxSelection={props.onChoose !== undefined}
        {...(props.onChoose && {
          rowSelectionModel: {
            type: 'include',
            ids: new Set(props.chosen ?? []),
          } satisfies GridRowSelectionModel,
        })}
        onRowSelectionModelChange={(model) => props.onChoose?.([...model.ids].map(String))}
        initialState={{ columns: { columnVisibilityModel: memory.visibility } }}
        onColumnVisibilityModelChange={(model) => rememberVisibility(props.name, model)}
        onColumnWidthChange={(change) => rememberWidth(props.name, change.colDef.field, change.width)}
        onRowDoubleClick={(params: GridRowParams<Row>) => open?.(params.row)}
        onCellKeyDown={(params: GridCellParams<Row>, event) => {
          if (event.key === 'Enter' && open) {
            event.preventDefault();
            open(params.row);
          }
        }}
        {...(styleNonce !== undefined && { nonce: styleNonce })}
        slots={{ footer: GridFooter }}
        slotProps={{
          footer: { rows: reading.data?.rows ?? [], columns: props.columns },
          loadingOverlay: { variant: 'linear-progress', noRowsVariant: 'skeleton' },
        }}
      />
    </Box>
  );
}
