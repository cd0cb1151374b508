import { Alert, Box, Typography } from '@mui/material';
import type { TrustDraftView } from '#contract/methods/network-views.ts';
import { PrintedCode } from '../../components/printed-code.tsx';
import { StatusChip } from '../../components/status-chip.tsx';

/** What a draft changes and whose signatures it has, for whoever is asked to sign it. */
export function DraftContent({ draft }: { readonly draft: TrustDraftView }) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <div>
        <Typography variant="body2" color="textSecondary" gutterBottom>
          Sidik isi rancangan, sama di setiap komputer
        </Typography>
        <PrintedCode label="Sidik isi rancangan" code={draft.sha256Code} />
      </div>
      <div>
        <Typography variant="body2" sx={{ fontWeight: 650 }} gutterBottom>
          Yang berubah
        </Typography>
        {draft.changes.length === 0 ? (
          <Typography variant="body2">Hanya masa berlakunya diperpanjang.</Typography>
        ) : (
          <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.875rem', display: 'grid', gap: 0.5 }}>
            {draft.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </Box>
        )}
      </div>
      {draft.needs.map((need) => (
        <Box key={need.label} sx={{ display: 'grid', gap: 0.75 }}>
          <Typography variant="body2" sx={{ fontWeight: 650 }}>
            {`${need.label}: ${need.signed.length} dari ${need.threshold} tanda tangan`}
          </Typography>
          <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
            {need.signed.map((name) => (
              <StatusChip key={name} tone="done" label={`${name}: sudah`} />
            ))}
            {need.waiting.map((name) => (
              <StatusChip key={name} tone="attention" label={`${name}: belum`} />
            ))}
          </Box>
        </Box>
      ))}
      {draft.trial && (
        <Alert severity="warning" variant="outlined">
          Rancangan ini milik jaringan uji coba.
        </Alert>
      )}
    </Box>
  );
}
