import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { RecoveryCodeBox } from '../../components/recovery-code-box.tsx';
import { ForwardIcon } from '../../theme/icons.ts';
import { WelcomeFrame } from './welcome-frame.tsx';

/** The recovery code: shown once, kept nowhere in the window. */
export function RecoveryCodePage({
  code,
  next,
  onDone,
}: {
  readonly code: string;
  readonly next: string;
  readonly onDone: () => void;
}) {
  const [kept, setKept] = useState(false);
  return (
    <WelcomeFrame
      title="Catat kode pemulihan"
      sentence="Kode ini membuka data kantor bila semua kata sandi terlupa. Hanya ditampilkan sekali ini."
      width={620}
    >
      <RecoveryCodeBox code={code} />
      <Typography variant="body1">
        Tulis di kertas, masukkan ke amplop tertutup, dan simpan di lemari besi kantor. Jangan disimpan di
        komputer ini. Kode yang pernah ada sebelumnya tidak berlaku lagi.
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <FormControlLabel
          control={<Checkbox checked={kept} onChange={(event) => setKept(event.target.checked)} />}
          label="Kode sudah saya catat dan simpan"
          sx={{ flex: 1 }}
        />
        <Button variant="contained" disabled={!kept} endIcon={<ForwardIcon />} onClick={onDone}>
          {next}
        </Button>
      </Box>
    </WelcomeFrame>
  );
}
