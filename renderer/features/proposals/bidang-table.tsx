import {
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Tooltip,
} from '@mui/material';
import type { ProposalsView } from '#contract/methods/proposals.ts';
import type { Permission } from '#contract/views.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { DocumentLink, PaketLink } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';

type Bidang = ProposalsView['bidang'][number];

/** One proposal for each Bidang; a Suku Dinas Dasar writes to two of them (domain.md 0.4). */
export function BidangTable({
  bidang,
  permission,
  onMake,
}: {
  readonly bidang: readonly Bidang[];
  readonly permission: Permission;
  readonly onMake: (row: Bidang) => void;
}) {
  return (
    <Section
      title="Usulan setiap Bidang"
      note={
        permission.allowed
          ? 'Setiap Bidang menerima suratnya sendiri beserta daftar nominatif.'
          : permission.why
      }
    >
      <TableContainer tabIndex={0} role="region" aria-label="Usulan setiap Bidang">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>Bidang</TableCell>
              <TableCell align="right">Peserta didik</TableCell>
              <TableCell>Usulan</TableCell>
              <TableCell>Keadaan</TableCell>
              <TableCell align="right">Tindakan</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {bidang.map((row) => (
              <TableRow key={row.bidang}>
                <TableCell sx={{ fontWeight: 650 }}>{row.label}</TableCell>
                <TableCell align="right">{formatThousands(row.pupils)}</TableCell>
                <TableCell>
                  {row.proposal ? `${row.proposal.number}, ${dateText(row.proposal.date)}` : '—'}
                </TableCell>
                <TableCell>
                  {row.proposal ? (
                    <StatusChip
                      tone={row.proposal.state === 'draft' ? 'attention' : 'done'}
                      label={row.proposal.stateLabel}
                    />
                  ) : (
                    <StatusChip
                      tone="neutral"
                      label={row.pupils === 0 ? 'Tidak ada peserta didik' : 'Belum dibuat'}
                    />
                  )}
                </TableCell>
                <TableCell align="right">
                  <RowActions row={row} permission={permission} onMake={onMake} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}

function RowActions({
  row,
  permission,
  onMake,
}: {
  readonly row: Bidang;
  readonly permission: Permission;
  readonly onMake: (row: Bidang) => void;
}) {
  const empty = row.pupils === 0;
  const why = permission.allowed
    ? empty
      ? 'Tidak ada peserta didik untuk Bidang ini.'
      : ''
    : (permission.why ?? '');
  return (
    <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
      {row.proposal?.documentId && <DocumentLink documentId={row.proposal.documentId} label="Surat" />}
      {row.proposal?.paketId && <PaketLink paketId={row.proposal.paketId} label="Paket" />}
      <Tooltip title={why}>
        <span>
          <Button
            size="small"
            variant="outlined"
            disabled={!permission.allowed || empty}
            aria-label={`${row.proposal ? 'Buat revisi usulan' : 'Buat usulan'} ${row.label}`}
            onClick={() => onMake(row)}
          >
            {row.proposal ? 'Buat revisi' : 'Buat usulan'}
          </Button>
        </span>
      </Tooltip>
    </Box>
  );
}
