import { Box, Typography } from '@mui/material';
import type { PaketView } from '#contract/methods/paket.ts';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { instantText } from '../../text/dates.ts';

/** Who signed, in which role and whether it holds; who still has to. */
export function SignerList({ paket }: { readonly paket: Pick<PaketView, 'signers' | 'missing'> }) {
  return (
    <Section title="Tanda tangan">
      {paket.signers.length + paket.missing.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          Tidak ada tanda tangan yang terbaca.
        </Typography>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.25 }}>
        {paket.signers.map((signer) => (
          <Box component="li" key={`${signer.name}-${signer.at}`}>
            <Typography sx={{ fontWeight: 700 }}>{signer.name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {signer.roleLabel}, {signer.purpose} · {instantText(signer.at)}
            </Typography>
            <StatusChip tone={signer.valid ? 'done' : 'problem'} label={signer.statusLabel} />
          </Box>
        ))}
        {paket.missing.map((place) => (
          <Box component="li" key={`${place.role}-${place.purpose}`}>
            <StatusChip tone="attention" label={`Belum: ${place.roleLabel} (${place.purpose})`} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}
