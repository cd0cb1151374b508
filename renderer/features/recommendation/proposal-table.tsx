import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { ProposalRow } from '#contract/methods/proposals.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { DocumentLink, PaketLink } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { dateText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';
import { ProposalIcon } from '../../theme/icons.ts';

/** The proposals received, each with the paper and the Paket it came in. */
export function ProposalTable({ proposals }: { readonly proposals: readonly ProposalRow[] }) {
  const pupils = proposals.reduce((sum, row) => sum + row.pupils, 0);
  return (
    <Section
      title="Usulan yang diterima"
      note={
        proposals.length === 0
          ? 'Belum ada.'
          : `${proposals.length} usulan, ${counted(pupils, 'peserta didik')}.`
      }
    >
      {proposals.length === 0 ? (
        <EmptyState
          icon={<ProposalIcon />}
          title="Belum ada usulan"
          next="Terima Paket usulan dari Suku Dinas dan Kanwil pada layar Paket."
        />
      ) : (
        <TableContainer tabIndex={0} role="region" aria-label="Usulan yang diterima" sx={{ maxHeight: 420 }}>
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>Pengirim</TableCell>
                <TableCell>Bidang</TableCell>
                <TableCell>Nomor dan tanggal</TableCell>
                <TableCell align="right">Revisi</TableCell>
                <TableCell align="right">Peserta didik</TableCell>
                <TableCell align="right">Dikeluarkan</TableCell>
                <TableCell align="right">Berkas</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {proposals.map((row) => (
                <TableRow key={row.proposalId}>
                  <TableCell sx={{ fontWeight: 650 }}>{row.sender}</TableCell>
                  <TableCell>{row.bidangLabel}</TableCell>
                  <TableCell>
                    {row.number}, {dateText(row.date)}
                  </TableCell>
                  <TableCell align="right">{row.revision}</TableCell>
                  <TableCell align="right">{formatThousands(row.pupils)}</TableCell>
                  <TableCell align="right">{formatThousands(row.excluded)}</TableCell>
                  <TableCell align="right">
                    <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
                      {row.documentId !== null && <DocumentLink documentId={row.documentId} label="Surat" />}
                      {row.paketId !== null && <PaketLink paketId={row.paketId} label="Paket" />}
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
