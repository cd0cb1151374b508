import { Alert, Box } from '@mui/material';
import type { AffectedCount, AffectedView } from '#contract/methods/incidents.ts';
import { Facts } from '../../components/facts.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { counted } from '../../text/labels.ts';

/** Whose data, which data, and whether a finder can read them. */
export function AffectedSummary({ affected }: { readonly affected: AffectedView }) {
  return (
    <Section
      title={`${counted(affected.persons, 'orang')} terdampak`}
      note="Dihitung dari isi yang hilang, seperti tersimpan di kantor ini."
    >
      <Alert severity={affected.protectionLabel === 'Seluruhnya tersandi' ? 'info' : 'warning'}>
        <strong>{affected.protectionLabel}.</strong> {affected.protectionSentence}
      </Alert>
      <Facts facts={[['Data di dalamnya', affected.dataKinds.join(', ')]]} />
      {affected.persons > 0 && (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))' }}>
          <Counts head="Sekolah" counts={affected.bySchool} />
          <Counts head="Kecamatan tempat tinggal" counts={affected.byKecamatan} />
          <Counts head="Kelas" counts={affected.byClass} />
        </Box>
      )}
    </Section>
  );
}

const shownCounts = 8;

function Counts({ head, counts }: { readonly head: string; readonly counts: readonly AffectedCount[] }) {
  const rest = counts.slice(shownCounts);
  const more = rest.reduce((sum, { persons }) => sum + persons, 0);
  return (
    <SimpleTable
      label={`Menurut ${head.toLowerCase()}`}
      heads={[head, 'Orang']}
      rows={[
        ...counts.slice(0, shownCounts).map(({ label, persons }) => ({
          key: label,
          cells: [label === '' ? 'tidak tercatat' : label, persons],
        })),
        ...(rest.length > 0 ? [{ key: '…', cells: [`${rest.length} lainnya`, more] }] : []),
      ]}
    />
  );
}
