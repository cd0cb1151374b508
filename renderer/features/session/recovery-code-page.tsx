import { Box, Button, Checkbox, FormControlLabel, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotice } from '../../components/notices.tsx';
import { CopyIcon, ForwardIcon } from '../../theme/icons.ts';
import { WelcomeFrame } from './welcome-frame.tsx';

/** The recovery code: shown once, kept nowhere in the window. */
export function RecoveryCodePage({ code, onDone }: { readonly code: string; readonly onDone: () => void }) {
  const [kept, setKept] = useState(false);
  const tell = useNotice();
  return (
    <WelcomeFrame
      title="Catat kode pemulihan"
      sentence="Kode ini membuka data kantor bila semua kata sandi terlupa. Hanya ditampilkan sekali ini."
      width={620}
    >
      <Paper sx={{ border: 2, borderColor: 'primary.main', p: 3, textAlign: 'center' }}>
        <Typography
          component="output"
          aria-label="Kode pemulihan"
          sx={{
            fontFamily: 'ui-monospace, Consolas, monospace',
            fontSize: '1.375rem',
            fontWeight: 750,
            letterSpacing: '0.06em',
            overflowWrap: 'anywhere',
            userSelect: 'all',
          }}
        >
          {code}
        </Typography>
      </Paper>
      <Typography variant="body1">
        Tulis di kertas, masukkan ke amplop tertutup, dan simpan di lemari besi kantor. Jangan disimpan di
        komputer ini.
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          startIcon={<CopyIcon />}
          onClick={() => void navigator.clipboard.writeText(code).then(() => tell('Kode disalin.'))}
        >
          Salin kode
        </Button>
        <FormControlLabel
          control={<Checkbox checked={kept} onChange={(event) => setKept(event.target.checked)} />}
          label="Kode sudah saya catat dan simpan"
          sx={{ flex: 1 }}
        />
        <Button variant="contained" disabled={!kept} endIcon={<ForwardIcon />} onClick={onDone}>
          Lanjut ke layar masuk
        </Button>
      </Box>
    </WelcomeFrame>
  );
}
