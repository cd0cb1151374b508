import { Box, Button, Typography } from '@mui/material';
import { LinkButton } from '../../components/link-button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { NetworkIcon } from '../../theme/icons.ts';

/** What is still to do after an account was changed. */
export interface NextStep {
  readonly title: string;
  readonly steps: readonly string[];
}

/** A key of one's own is made by signing in and counts once the Dinas lists it. */
export const enrolSteps: readonly string[] = [
  'Buka layar Jaringan, lalu buat berkas pendaftaran dengan kunci yang baru.',
  'Kirim berkas itu dan lembar sidik jarinya ke Dinas.',
  'Setelah daftar kepercayaan terbaru diterima, ia dapat menandatangani Paket.',
];

export function NextSteps({ step, onClose }: { readonly step: NextStep; readonly onClose: () => void }) {
  return (
    <SidePanel
      open
      title={step.title}
      onClose={onClose}
      footer={
        <Button variant="contained" onClick={onClose}>
          Tutup
        </Button>
      }
    >
      <Typography variant="body1">Yang masih harus dilakukan:</Typography>
      <Box component="ol" sx={{ m: 0, pl: 3, display: 'grid', gap: 1 }}>
        {step.steps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </Box>
      <Box>
        <LinkButton to="/network" label="Buka layar Jaringan" icon={<NetworkIcon fontSize="small" />} />
      </Box>
    </SidePanel>
  );
}
