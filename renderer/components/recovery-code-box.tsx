import { Box, Button, Paper, Typography } from '@mui/material';
import { CopyIcon } from '../theme/icons.ts';
import { useNotice } from './notices.tsx';

/** Four groups of four, each with its dash. */
const lineLength = 20;

/** The recovery code as it is written down: four groups a line, as on the page for the envelope. */
export function RecoveryCodeBox({ code }: { readonly code: string }) {
  const tell = useNotice();
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Paper sx={{ border: 2, borderColor: 'primary.main', p: 3, textAlign: 'center', width: '100%' }}>
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
          {[code.slice(0, lineLength), code.slice(lineLength)].map((line) => (
            <Box key={line} component="span" sx={{ display: 'block' }}>
              {line}
            </Box>
          ))}
        </Typography>
      </Paper>
      <Button
        variant="outlined"
        size="small"
        startIcon={<CopyIcon />}
        onClick={() => void navigator.clipboard.writeText(code).then(() => tell('Kode disalin.'))}
      >
        Salin kode
      </Button>
    </Box>
  );
}
