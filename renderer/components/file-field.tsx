import { Box, Button, Typography } from '@mui/material';
import { type DragEvent, type ReactNode, use, useState } from 'react';
import { chooseFile } from '../client/choose-file.ts';
import { SessionContext } from '../client/session.ts';
import { DoneIcon, ImportIcon } from '../theme/icons.ts';
import { fileSize } from '../text/labels.ts';
import { ReadFromStick } from './files/read-from-stick.tsx';

/** One file, dropped here, chosen, or read from a flash drive. A file dropped here stays on this screen. */
export function FileField(props: {
  readonly title: string;
  readonly hint: ReactNode;
  /** Endings the file dialog offers, for example `.csv`. */
  readonly endings: string;
  readonly file: File | null;
  readonly onFile: (file: File) => void;
  readonly disabled?: boolean;
  /** Why the form cannot be sent without it. */
  readonly problem?: string | null;
}) {
  const [over, setOver] = useState(false);
  // The drives are listed for who is signed in; before that, files come through the file dialog.
  const session = use(SessionContext);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && props.disabled !== true) props.onFile(file);
  };
  const hover = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <Box
      onDrop={take}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      sx={{
        border: '2px dashed',
        borderColor: over
          ? 'primary.main'
          : (props.problem ?? null) === null
            ? 'text.disabled'
            : 'error.main',
        bgcolor: over ? 'primary.light' : 'background.default',
        borderRadius: 1,
        px: 2,
        py: 2,
        display: 'flex',
        gap: 2,
        alignItems: 'center',
        flexWrap: 'wrap',
      }}
    >
      <Box sx={{ color: 'primary.main', display: 'grid' }}>
        {props.file ? <DoneIcon fontSize="large" /> : <ImportIcon fontSize="large" />}
      </Box>
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 700, overflowWrap: 'anywhere' }}>
          {props.file?.name ?? props.title}
        </Typography>
        <Typography variant="body2" color="textSecondary" component="div">
          {props.file ? fileSize(props.file.size) : props.hint}
        </Typography>
        {(props.problem ?? null) !== null && (
          <Typography variant="body2" role="alert" sx={{ color: 'error.main', fontWeight: 650 }}>
            {props.problem}
          </Typography>
        )}
      </Box>
      {session && (
        <ReadFromStick endings={props.endings} disabled={props.disabled === true} onFile={props.onFile} />
      )}
      <Button
        variant="outlined"
        disabled={props.disabled === true}
        onClick={() => void chooseFile(props.endings).then((file) => file && props.onFile(file))}
      >
        {props.file ? 'Ganti berkas' : 'Pilih berkas'}
      </Button>
    </Box>
  );
}
