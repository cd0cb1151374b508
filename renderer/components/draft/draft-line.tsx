import { Alert, Button, Typography } from '@mui/material';
import { instantText } from '../../text/dates.ts';
import type { DraftStanding } from './draft-writer.ts';

/** Beside the buttons of a form: since when its draft is kept. */
export function DraftLine({ standing }: { readonly standing: DraftStanding }) {
  return (
    <Typography variant="caption" color="textSecondary" sx={{ flex: 1 }} role="status">
      {words(standing)}
    </Typography>
  );
}

/** Above a form that opens with what was typed before. */
export function RestoredDraft({
  standing,
  onDiscard,
}: {
  readonly standing: DraftStanding;
  readonly onDiscard: () => void;
}) {
  if (standing.kind !== 'kept' || !standing.restored) return null;
  return (
    <Alert
      severity="info"
      variant="outlined"
      action={
        <Button size="small" color="inherit" onClick={onDiscard}>
          Buang draf
        </Button>
      }
    >
      Isian terakhir Anda dikembalikan ({instantText(standing.at)}). Formulir ini belum dikirim.
    </Alert>
  );
}

function words(standing: DraftStanding): string {
  switch (standing.kind) {
    case 'none':
      return 'Ctrl+S menyimpan';
    case 'kept':
      return `Draf tersimpan ${instantText(standing.at).slice(-5)}`;
    case 'unsaved':
      return 'Draf belum tersimpan; kirim formulir ini sekarang.';
  }
}
