import {
  Link as TextLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { Link } from 'react-router';
import type { OfficeRecapView } from '#contract/methods/recaps.ts';
import { EmptyState } from '../../components/empty-state.tsx';

/** Rounds of class b of this office: whose forms go into its recap, and whose lack something. */
export function ClassBTable({ rounds }: { readonly rounds: OfficeRecapView['classB'] }) {
  if (rounds.length === 0)
    return (
      <EmptyState
        title="Belum ada putaran kelas b"
        next="Buka putaran kelas b pada layar Verifikasi bila ada usulan peserta didik yang bersekolah di luar Daerah."
      />
    );
  return (
    <TableContainer tabIndex={0} role="region" aria-label="Kelas b">
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Jenjang</TableCell>
            <TableCell>Putaran</TableCell>
            <TableCell align="right">Siap</TableCell>
            <TableCell align="right">Tertahan</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rounds.map((round) => (
            <TableRow key={round.roundId}>
              <TableCell sx={{ fontWeight: 650 }}>
                <TextLink component={Link} to={`/rounds/${round.roundId}`}>
                  {round.levelGroup}
                </TextLink>
              </TableCell>
              <TableCell>{round.roundState}</TableCell>
              <TableCell align="right">{round.ready}</TableCell>
              <TableCell
                align="right"
                sx={{
                  color: round.blocked > 0 ? 'warning.main' : 'inherit',
                  fontWeight: round.blocked > 0 ? 700 : 400,
                }}
              >
                {round.blocked}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
