import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ProposalsView } from '#contract/methods/proposals.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { PaketLink } from '../../components/link-button.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { RecapIcon } from '../../theme/icons.ts';
import type { Tone } from '../../theme/tone.ts';
import { ReturnRecap } from './return-recap.tsx';

const states: Readonly<
  Record<ProposalsView['received'][number]['state'], { readonly tone: Tone; readonly label: string }>
> = {
  belum: { tone: 'attention', label: 'Belum diterima' },
  diterima: { tone: 'done', label: 'Diterima' },
  dikembalikan: { tone: 'problem', label: 'Dikembalikan' },
};

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
                <TableCell align="right">Tindakan</TableCell>
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
                    <StatusChip {...states[row.state]} />
                  </TableCell>
                  <TableCell align="right">
                    <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
                      {row.paketId !== null && <PaketLink paketId={row.paketId} label="Paket" />}
                      {row.paketId !== null && <ReturnRecap row={row} paketId={row.paketId} />}
                    </Box>
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
