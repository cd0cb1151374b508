import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import type { NetworkView } from '#contract/methods/network-views.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { NetworkIcon } from '../../theme/icons.ts';
import { counted } from '../../text/labels.ts';
import { OfficeKeysPanel } from './office-keys-panel.tsx';

/** Who is in the trust list we hold, who signs there, and every key they ever had. */
export function TrustOffices({ network }: { readonly network: NetworkView }) {
  const [shown, setShown] = useState<string | null>(null);
  const office = network.offices.find((row) => row.office === shown);
  return (
    <Section
      title="Anggota jaringan"
      note={
        network.trustVersion === 0
          ? 'Daftar kepercayaan belum diterima.'
          : `${counted(network.offices.length, 'kantor')} dalam daftar kepercayaan versi ${network.trustVersion}.`
      }
    >
      {network.offices.length === 0 ? (
        <EmptyState
          icon={<NetworkIcon />}
          title="Belum ada anggota"
          next="Daftar kepercayaan datang dari Dinas di dalam setiap Paket."
        />
      ) : (
        <TableContainer tabIndex={0} role="region" aria-label="Anggota jaringan" sx={{ maxHeight: 520 }}>
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>Kantor</TableCell>
                <TableCell>Jenis</TableCell>
                <TableCell>Penanda tangan yang berlaku</TableCell>
                <TableCell />
              </TableRow>
            </TableHead>
            <TableBody>
              {network.offices.map((row) => (
                <TableRow key={row.office}>
                  <TableCell sx={{ fontWeight: 650 }}>{row.name}</TableCell>
                  <TableCell>{row.kind}</TableCell>
                  <TableCell>
                    {row.persons.join(', ')}
                    {!row.reachable && <StatusChip tone="problem" label="Semua kunci dicabut" />}
                  </TableCell>
                  <TableCell align="right">
                    <Button
                      size="small"
                      variant="outlined"
                      aria-label={`Lihat kunci ${row.name}`}
                      onClick={() => setShown(row.office)}
                    >
                      Lihat kunci
                    </Button>
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {office && (
        <OfficeKeysPanel office={office} drafting={network.draft !== null} onClose={() => setShown(null)} />
      )}
    </Section>
  );
}
