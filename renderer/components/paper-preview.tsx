import { Box, IconButton, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type { FileOffer } from '#contract/views.ts';
import { PrintIcon, SaveIcon, ZoomInIcon, ZoomOutIcon } from '../theme/icons.ts';
import { ActionButton } from './action-button.tsx';
import { SaveToStick } from './files/save-to-stick.tsx';
import { PaperPages } from './paper-pages.tsx';
import { RefusalAlert } from './refusal-alert.tsx';
import { useOffer } from './use-offer.ts';
import { usePdf } from './use-pdf.ts';

const zooms = [0.6, 0.8, 1, 1.25, 1.5, 2] as const;

/** Paper that looks like paper: the frozen bytes, the same that are printed and saved (U28). Ctrl+P prints. */
export function PaperPreview(props: {
  readonly name: string;
  readonly label: string;
  readonly ask: () => Promise<FileOffer>;
  readonly askPrint?: () => Promise<FileOffer>;
}) {
  const { name, ask } = props;
  const { pdf, refusal } = usePdf(name, ask);
  const [zoom, setZoom] = useState(2);
  const offer = useOffer();
  const shownRefusal = refusal ?? offer.refusal;
  const askPrint = props.askPrint ?? ask;
  const print = offer.print;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      void print(askPrint);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [print, askPrint]);

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', pb: 1, flexWrap: 'wrap' }}>
        <IconButton aria-label="Perkecil" disabled={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          <ZoomOutIcon />
        </IconButton>
        <Typography variant="body2" sx={{ minWidth: '3.5em', textAlign: 'center' }}>
          {Math.round((zooms[zoom] ?? 1) * 100)} %
        </Typography>
        <IconButton
          aria-label="Perbesar"
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          <ZoomInIcon />
        </IconButton>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1 }}>
          {pdf ? `${pdf.numPages} halaman` : 'Membuka kertas…'}
        </Typography>
        <ActionButton
          label="Cetak"
          icon={<PrintIcon />}
          busy={offer.busy}
          onClick={() => void offer.print(askPrint)}
        />
        <ActionButton
          label="Simpan PDF"
          icon={<SaveIcon />}
          busy={offer.busy}
          onClick={() => void offer.save(ask)}
        />
        <SaveToStick ask={ask} />
      </Box>
      {shownRefusal && <RefusalAlert refusal={shownRefusal} onClose={offer.clear} />}
      <Box
        tabIndex={0}
        role="region"
        aria-label={`Pratinjau ${props.label}`}
        sx={{
          flex: 1,
          minHeight: 320,
          overflow: 'auto',
          bgcolor: 'ground.sunken',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          p: 2,
        }}
      >
        {pdf && <PaperPages key={name} pdf={pdf} zoom={zooms[zoom] ?? 1} />}
      </Box>
    </Box>
  );
}
