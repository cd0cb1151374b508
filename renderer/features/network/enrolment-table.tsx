import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { EnrolmentRow } from '#contract/methods/network-views.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { AddedIcon } from '../../theme/icons.ts';
import type { Tone } from '../../theme/tone.ts';

const states: Readonly<Record<EnrolmentRow['state'], { readonly tone: Tone; readonly label: string }>> = {
  menunggu: { tone: 'attention', label: 'Lembar belum dibandingkan' },
  cocok: { tone: 'active', label: 'Cocok, menunggu diterbitkan' },
  rancangan: { tone: 'active', label: 'Dalam rancangan, menunggu pemegang kunci' },
  terbit: { tone: 'done', label: 'Sudah terbit' },
};

/** Offices that asked to join, each with who will sign there. */
export function EnrolmentTable({
  rows,
  onCompare,
}: {
  readonly rows: readonly EnrolmentRow[];
  readonly onCompare: (row: EnrolmentRow) => void;
}) {
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<AddedIcon />}
        title="Tidak ada pendaftaran"
        next="Baca berkas pendaftaran yang dikirim kantor lain lewat tombol di kanan atas."
      />
    );
  }
  return (
    <TableContainer tabIndex={0} aria-label="Pendaftaran kantor" role="region">
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Kantor</TableCell>
            <TableCell>Penanda tangan</TableCell>
            <TableCell>Keadaan</TableCell>
            <TableCell align="right">Tindakan</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.office}>
              <TableCell sx={{ fontWeight: 650 }}>{row.name}</TableCell>
              <TableCell>{row.persons.map(({ name, role }) => `${name} (${role})`).join(', ')}</TableCell>
              <TableCell>
                <StatusChip {...states[row.state]} />
              </TableCell>
              <TableCell align="right">
                {row.state === 'menunggu' && (
                  <Button
                    size="small"
                    variant="outlined"
                    aria-label={`Bandingkan lembar ${row.name}`}
                    onClick={() => onCompare(row)}
                  >
                    Bandingkan lembar
                  </Button>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
