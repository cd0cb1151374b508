import { Table, TableBody, TableCell, TableContainer, TableFooter, TableHead, TableRow } from '@mui/material';
import type { TallyTotals } from '#contract/methods/school-list-views.ts';
import type { LevelTally } from '#domain/school-lists/tally.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { moneyText } from './list-words.ts';

const heads = [
  'Terverifikasi',
  'Dibatalkan',
  'Belum',
  'Biaya personal/bulan',
  'SPP swasta/bulan',
  'LKP/semester',
];

/** Pupils by level with the money the verified ones stand for. */
export function LevelsTable({
  levels,
  totals,
}: {
  readonly levels: readonly LevelTally[];
  readonly totals: TallyTotals;
}) {
  return (
    <TableContainer tabIndex={0} role="region" aria-label="Jumlah menurut jenjang">
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Jenjang</TableCell>
            {heads.map((head) => (
              <TableCell key={head} align="right">
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {levels.map((tally) => (
            <TableRow key={tally.level}>
              <TableCell sx={{ fontWeight: 650 }}>{tally.level}</TableCell>
              <Figures tally={tally} />
            </TableRow>
          ))}
        </TableBody>
        <TableFooter>
          <TableRow
            sx={{ '& td': { fontWeight: 750, color: 'text.primary', borderTop: 2, borderColor: 'divider' } }}
          >
            <TableCell>Jumlah</TableCell>
            <Figures tally={totals} />
          </TableRow>
        </TableFooter>
      </Table>
    </TableContainer>
  );
}

function Figures({ tally }: { readonly tally: TallyTotals }) {
  const isSet = tally.verified > tally.withoutAmount || tally.verified === 0;
  const cells = [
    formatThousands(tally.verified),
    formatThousands(tally.cancelled),
    formatThousands(tally.waiting),
    moneyText(tally.personalPerMonth, isSet),
    moneyText(tally.sppPerMonth, isSet),
    tally.personalPerSemester > 0 ? moneyText(tally.personalPerSemester, true) : '—',
  ];
  return cells.map((cell, index) => (
    <TableCell key={heads[index] ?? index} align="right">
      {cell}
    </TableCell>
  ));
}
