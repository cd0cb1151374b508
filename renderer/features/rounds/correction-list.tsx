import { Box, Typography } from '@mui/material';
import type { RoundView } from '#contract/methods/rounds.ts';
import { Section } from '../../components/section.tsx';
import { dateText } from '../../text/dates.ts';

/** What was found after the end, beside the papers it did not change (R17). */
export function CorrectionList({ round }: { readonly round: RoundView }) {
  return (
    <Section
      title="Koreksi sesudah selesai"
      note="Putaran tidak dibuka kembali; temuan dicatat di sini dengan alasannya."
    >
      {round.corrections.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          Belum ada temuan yang dicatat.
        </Typography>
      )}
      {round.corrections.map((correction) => (
        <Box key={correction.correctionId} sx={{ fontSize: '0.8125rem', display: 'grid', gap: 0.25 }}>
          <Box sx={{ fontWeight: 650 }}>
            {dateText(correction.foundOn)} · {correction.subject ?? 'Seluruh putaran'}
          </Box>
          <div>{correction.finding}</div>
          <Typography variant="caption" color="textSecondary">
            {correction.source}. {correction.reason} Dicatat oleh {correction.recordedBy}.
          </Typography>
        </Box>
      ))}
    </Section>
  );
}
