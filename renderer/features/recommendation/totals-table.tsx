import { Table, TableBody, TableCell, TableContainer, TableFooter, TableHead, TableRow } from '@mui/material';
import type { RecapTotals } from '#contract/methods/recaps.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { Section } from '../../components/section.tsx';
import { counted } from '../../text/labels.ts';
import { grandTotal } from './totals.ts';

const figures = ['baru', 'lanjutan', 'L', 'P', 'total'] as const satisfies readonly (keyof RecapTotals)[];

/** The matrix of the recommendation in short; the whole one is its annex. */
export function TotalsTable({
  totals,
  pupils,
}: {
  readonly totals: readonly RecapTotals[];
  readonly pupils: number;
}) {
  const sum = grandTotal(totals, pupils);
  if (totals.length === 0) return null;
  return (
    <Section title="Jumlah yang direkomendasikan" note={counted(pupils, 'peserta didik')}>
      <TableContainer tabIndex={0} role="region" aria-label="Jumlah yang direkomendasikan">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Jenjang</TableCell>
              <TableCell align="right">Baru</TableCell>
              <TableCell align="right">Lanjutan</TableCell>
              <TableCell align="right">Laki-laki</TableCell>
              <TableCell align="right">Perempuan</TableCell>
              <TableCell align="right">Jumlah</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {totals.map((row) => (
              <TableRow key={row.label}>
                <TableCell sx={{ fontWeight: 650 }}>{row.label}</TableCell>
                {figures.map((figure) => (
                  <TableCell key={figure} align="right">
                    {formatThousands(row[figure])}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
          {sum && (
            <TableFooter>
              <TableRow>
                <TableCell sx={total}>{sum.label}</TableCell>
                {figures.map((figure) => (
                  <TableCell key={figure} align="right" sx={total}>
                    {formatThousands(sum[figure])}
                  </TableCell>
                ))}
              </TableRow>
            </TableFooter>
          )}
        </Table>
      </TableContainer>
    </Section>
  );
}

const total = { fontWeight: 750, color: 'text.primary', borderTop: 2, borderColor: 'divider' } as const;
