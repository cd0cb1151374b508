import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { type ProposalsView } from '#contract/methods/proposals.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { RecapIcon } from '../../theme/icons.ts';

/** Which offices below have sent their recap, and which are missing. */
export function ReceivedTable({ received }: { readonly received: ProposalsView['received'] }) {
  const missing = received.filter(({ state }) => state === 'belum').length;
  return (
    <Section
      title="Rekap yang diterima"
      note={
        missing === 0
          ? 'Semua kantor sudah mengirim.'
          : `${missing} dari ${received.length} kantor belum mengirim.`
      }
    >
      {received.length === 0 ? (
        <EmptyState
          icon={<RecapIcon />}
          title="Belum ada kantor bawahan"
          next="Terima data acuan dan daftar kepercayaan pada layar Paket terlebih dahulu."
        />
      ) : (
        <TableContainer tabIndex={0} role="region" aria-label="Rekap yang diterima" sx={{ maxHeight: 420 }}>
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>Kantor</TableCell>
                <TableCell>Rekap</TableCell>
                <TableCell align="right">Peserta didik</TableCell>
                <TableCell>Keadaan</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {received.map((row) => (
                <TableRow key={row.office}>
                  <TableCell sx={{ fontWeight: 650 }}>{row.name}</TableCell>
                  <TableCell>{row.recap ?? '—'}</TableCell>
                  <TableCell align="right">
                    {row.state === 'belum' ? '—' : formatThousands(row.pupils)}
                  </TableCell>
                  <TableCell>
                    <StatusChip
                      tone={row.state === 'belum' ? 'attention' : 'done'}
                      label={row.state === 'belum' ? 'Belum diterima' : 'Diterima'}
                    />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
}
