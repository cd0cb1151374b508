import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { RecapTotals } from '#contract/methods/recaps.ts';
import { formatThousands } from '#domain/words/thousands.ts';

const heads = ['Baru', 'Lanjutan', 'L', 'P', 'Jumlah'] as const;

/** Totals by level and status; the last line is the sum. */
export function RecapTotalsTable({ totals }: { readonly totals: readonly RecapTotals[] }) {
  return (
    <TableContainer>
      <Table size="small" aria-label="Jumlah">
        <TableHead>
          <TableRow>
            <TableCell>Kelompok</TableCell>
            {heads.map((head) => (
              <TableCell key={head} align="right">
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {totals.map((line) => (
            <TableRow key={line.label}>
              <TableCell sx={{ fontWeight: 650 }}>{line.label}</TableCell>
              {[line.baru, line.lanjutan, line.L, line.P, line.total].map((count, index) => (
                <TableCell key={heads[index]} align="right" sx={{ fontWeight: index === 4 ? 700 : 400 }}>
                  {formatThousands(count)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
