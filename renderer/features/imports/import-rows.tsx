import {
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
} from '@mui/material';
import { Fragment, memo, useDeferredValue, useState } from 'react';
import type { RequestOf } from '#contract/api.ts';
import type { ImportProblem, ImportRow } from '#contract/methods/schools.ts';
import { useCall } from '../../client/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import type { Tone } from '../../theme/tone.ts';
import { rowStates } from './import-state.ts';

export type RowFilter = NonNullable<RequestOf<'imports.rows'>['state']>;

const pageSize = 50;
const severities: Readonly<
  Record<ImportProblem['severity'], { readonly tone: Tone; readonly label: string }>
> = {
  rejected: { tone: 'problem', label: 'Ditolak' },
  held: { tone: 'attention', label: 'Ditahan' },
  warning: { tone: 'attention', label: 'Peringatan' },
  note: { tone: 'neutral', label: 'Catatan' },
};

/** Rows of the file, each with all its problems below it. */
export function ImportRows(props: {
  readonly importId: string;
  readonly show: RowFilter;
  readonly onDecide: (row: ImportRow) => void;
}) {
  const [position, setPosition] = useState({ show: props.show, page: 0 });
  const page = position.show === props.show ? position.page : 0;
  const reading = useCall(
    'imports.rows',
    { importId: props.importId, state: props.show, page, pageSize },
    { keepPrevious: true },
  );
  return (
    <Loaded reading={reading}>
      {({ rows, total }) =>
        total === 0 ? (
          <EmptyState title="Tidak ada baris di sini" next="Pilih kelompok baris lain di atas." />
        ) : (
          <>
            <RowTable rows={rows} onDecide={props.onDecide} />
            <TablePagination
              component="div"
              count={total}
              page={page}
              rowsPerPage={pageSize}
              rowsPerPageOptions={[pageSize]}
              onPageChange={(_event, next) => setPosition({ show: props.show, page: next })}
            />
          </>
        )
      }
    </Loaded>
  );
}

interface RowTableProps {
  readonly rows: readonly ImportRow[];
  readonly onDecide: (row: ImportRow) => void;
}

/** Fifty rows drawn anew in one go would hold the window: deferred, React draws them in short pieces. */
function RowTable({ rows, onDecide }: RowTableProps) {
  return <DeferredTable rows={useDeferredValue(rows)} onDecide={onDecide} />;
}

const DeferredTable = memo(function DeferredTable({ rows, onDecide }: RowTableProps) {
  return (
    <TableContainer>
      <Table size="small" aria-label="Baris berkas">
        <TableHead>
          <TableRow>
            {['No', 'Nama', 'Keadaan', 'Sel', 'Nilai', 'Masalah dan cara memperbaiki', ''].map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <Row key={row.ordinal} row={row} onDecide={() => onDecide(row)} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
});

function Row({ row, onDecide }: { readonly row: ImportRow; readonly onDecide: () => void }) {
  const [first, ...others] = row.problems;
  return (
    <Fragment>
      <TableRow sx={others.length > 0 ? { '& > td': { borderBottom: 0 } } : {}}>
        <TableCell sx={{ width: 56 }}>{row.no}</TableCell>
        <TableCell sx={{ fontWeight: 650 }}>{row.name}</TableCell>
        <TableCell sx={{ width: 120 }}>
          <StatusChip {...rowStates[row.state]} />
        </TableCell>
        <ProblemCells problem={first} />
        <TableCell sx={{ width: 100 }}>
          {row.state === 'held' && (
            <Button size="small" variant="outlined" onClick={onDecide}>
              Putuskan
            </Button>
          )}
        </TableCell>
      </TableRow>
      {others.map((problem, index) => (
        <TableRow
          key={`${problem.code}-${index}`}
          sx={index < others.length - 1 ? { '& > td': { borderBottom: 0 } } : {}}
        >
          <TableCell colSpan={3} />
          <ProblemCells problem={problem} />
          <TableCell />
        </TableRow>
      ))}
    </Fragment>
  );
}

function ProblemCells({ problem }: { readonly problem: ImportProblem | undefined }) {
  if (!problem) return <TableCell colSpan={3} />;
  return (
    <>
      <TableCell sx={{ whiteSpace: 'nowrap', fontWeight: 650 }}>
        {problem.cell ?? problem.column ?? '—'}
      </TableCell>
      <TableCell sx={{ minWidth: 100, maxWidth: 160, overflowWrap: 'break-word' }}>
        {problem.value === '' ? 'kosong' : problem.value}
      </TableCell>
      <TableCell>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <StatusChip {...severities[problem.severity]} />
          <span>{problem.sentence}</span>
        </Box>
        <Box sx={{ color: 'text.secondary' }}>
          {problem.fix}{' '}
          <Box component="span" sx={{ fontSize: '0.75rem' }}>
            ({problem.code})
          </Box>
        </Box>
      </TableCell>
    </>
  );
}
