import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { FileOffer } from '#contract/views.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { DocumentLink } from '../../components/link-button.tsx';
import { PrintedCode } from '../../components/printed-code.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { SaveIcon } from '../../theme/icons.ts';

export interface EnrolmentFile {
  readonly file: FileOffer;
  readonly fingerprint: string;
  readonly documentId: string;
}

/** The file to send and the sheet to sign, with what to do with both. */
export function EnrolmentResult({
  result,
  onClose,
}: {
  readonly result: EnrolmentFile;
  readonly onClose: () => void;
}) {
  const offer = useOffer();
  const [asked, setAsked] = useState(false);
  return (
    <SidePanel open title="Berkas pendaftaran siap" onClose={onClose}>
      <Alert severity="success" variant="outlined">
        <AlertTitle>Dua hal harus sampai ke Dinas</AlertTitle>
        Berkas pendaftaran (flashdisk atau surel) dan lembar sidik jari yang ditandatangani basah oleh kepala.
      </Alert>
      <div>
        <Typography variant="body2" color="textSecondary" gutterBottom>
          Sidik jari pendaftaran, sama dengan yang tercetak pada lembar
        </Typography>
        <PrintedCode label="Sidik jari pendaftaran" code={result.fingerprint} />
      </div>
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <ActionButton
          label={asked ? 'Simpan sekali lagi' : 'Simpan berkas pendaftaran'}
          variant="contained"
          icon={<SaveIcon />}
          busy={offer.busy}
          onClick={() => void offer.save(() => Promise.resolve(result.file)).then(() => setAsked(true))}
        />
        <SaveToStick ask={() => Promise.resolve(result.file)} onSaved={() => setAsked(true)} />
        <DocumentLink documentId={result.documentId} label="Buka lembar untuk dicetak" />
      </Box>
    </SidePanel>
  );
}
