import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { VerificationRow } from '#contract/methods/rounds.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import { resultLabels } from '../../text/labels.ts';
import { adviceLooks } from './advice.ts';

/** The rows of the queue as one stop of the Tab key; the chosen row stays in sight. */
export function QueueTable(props: {
  readonly rows: readonly VerificationRow[];
  readonly at: number;
  readonly onChoose: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const regionRef = useRef<HTMLDivElement>(null);
  // The keys work from the moment the page opens.
  useEffect(() => regionRef.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    bodyRef.current?.rows[props.at]?.scrollIntoView({ block: 'nearest' });
  }, [props.at]);
  return (
    <Box
      ref={regionRef}
      tabIndex={0}
      role="region"
      aria-label="Antrean pengajuan"
      onKeyDown={props.onKeyDown}
      sx={{ flex: 1, overflow: 'auto', minHeight: 0 }}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {['Nama', 'Kelas', 'Saran', 'Hasil'].map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody ref={bodyRef}>
          {props.rows.map((row, index) => (
            <TableRow
              key={row.applicationId}
              hover
              selected={index === props.at}
              aria-selected={index === props.at}
              onClick={() => props.onChoose(index)}
              sx={{
                cursor: 'pointer',
                height: 36,
                '&.Mui-selected, &.Mui-selected:hover': {
                  bgcolor: 'primary.light',
                  boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)',
                },
              }}
            >
              <TableCell>
                <Box sx={{ fontWeight: 650 }}>{row.name}</Box>
                {/* A round of class b has pupils of many schools (Pasal 14). */}
                {row.applicantClass === 'b' && (
                  <Typography variant="caption" color="textSecondary">
                    {row.schoolName}
                  </Typography>
                )}
              </TableCell>
              <TableCell>{row.classGrade}</TableCell>
              <TableCell>
                {row.adviceOutcome === null ? (
                  <StatusChip tone="neutral" label="Belum diperiksa" />
                ) : (
                  <StatusChip {...adviceLooks[row.adviceOutcome]} />
                )}
              </TableCell>
              <TableCell>
                <ResultChip row={row} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function ResultChip({ row }: { readonly row: VerificationRow }) {
  if (row.result === null) return <StatusChip tone="neutral" label="Belum" />;
  const label = resultLabels[row.result];
  return (
    <StatusChip
      tone={row.result === 'lulus' ? 'done' : 'problem'}
      label={row.deviationReason === null ? label : `${label}, beda dari saran`}
    />
  );
}
