import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { PaketView } from '#contract/methods/paket.ts';
import { Section } from '../../components/section.tsx';

/** What taking this in would change, before anything is taken in (U08). */
export function DifferenceTable({ differences }: { readonly differences: PaketView['differences'] }) {
  return (
    <Section
      title="Perubahan bila diterima"
      note="Dibandingkan dengan yang sekarang tersimpan di kantor ini."
    >
      <TableContainer tabIndex={0} role="region" aria-label="Perubahan bila diterima" sx={{ maxHeight: 320 }}>
        <Table size="small" stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell>Hal</TableCell>
              <TableCell>Semula</TableCell>
              <TableCell>Menjadi</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {differences.map((difference, index) => (
              <TableRow key={`${difference.label}-${index}`}>
                <TableCell sx={{ fontWeight: 650 }}>{difference.label}</TableCell>
                <TableCell>{difference.before === '' ? 'belum ada' : difference.before}</TableCell>
                <TableCell>{difference.after === '' ? 'dihapus' : difference.after}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Section>
  );
}
