import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { NetworkView } from '#contract/methods/paket.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { NetworkIcon } from '../../theme/icons.ts';
import { counted } from '../../text/labels.ts';

/** Who is in the trust list we hold, and who signs there. */
export function TrustOffices({ network }: { readonly network: NetworkView }) {
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
        <TableContainer tabIndex={0} role="region" aria-label="Anggota jaringan" sx={{ maxHeight: 420 }}>
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>Kantor</TableCell>
                <TableCell>Jenis</TableCell>
                <TableCell>Penanda tangan</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {network.offices.map((office) => (
                <TableRow key={office.office}>
                  <TableCell sx={{ fontWeight: 650 }}>{office.name}</TableCell>
                  <TableCell>{office.kind}</TableCell>
                  <TableCell>{office.persons.join(', ')}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
}
