import { Box, IconButton, Popover, Tooltip, Typography } from '@mui/material';
import { useColorScheme } from '@mui/material/styles';
import { useState } from 'react';
import { AppearanceIcon } from '../../theme/icons.ts';
import { useTextSize } from '../../theme/text-size.ts';
import { ChoiceBar } from '../choice-bar.tsx';

const modes = [
  { value: 'light', label: 'Terang' },
  { value: 'dark', label: 'Gelap' },
  { value: 'system', label: 'Ikut sistem' },
] as const;
const sizes = [
  { value: '100', label: '100 %' },
  { value: '115', label: '115 %' },
  { value: '130', label: '130 %' },
] as const;

/** Light, dark or system; size of all text (U39). */
export function AppearanceMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { mode, setMode } = useColorScheme();
  const [textSize, setTextSize] = useTextSize();
  return (
    <>
      <Tooltip title="Tampilan">
        <IconButton aria-label="Tampilan" onClick={(event) => setAnchor(event.currentTarget)}>
          <AppearanceIcon />
        </IconButton>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <Box sx={{ p: 2, display: 'grid', gap: 1, border: 1, borderColor: 'divider', borderRadius: 1 }}>
          <Typography variant="overline">Warna</Typography>
          <ChoiceBar label="Warna" value={mode ?? 'system'} choices={modes} onChange={setMode} />
          <Typography variant="overline" sx={{ mt: 1 }}>
            Ukuran huruf
          </Typography>
          <ChoiceBar label="Ukuran huruf" value={textSize} choices={sizes} onChange={setTextSize} />
        </Box>
      </Popover>
    </>
  );
}
