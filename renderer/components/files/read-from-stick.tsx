import { List, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import type { StickView } from '#contract/methods/sticks.ts';
import type { Permission } from '#contract/views.ts';
import { useAct } from '../../client/use-act.ts';
import { fileSize } from '../../text/labels.ts';
import { StickIcon } from '../../theme/icons.ts';
import { ActionButton } from '../action-button.tsx';
import { StickDialog } from './stick-dialog.tsx';

export interface StickFile {
  /** Token for the method that reads the file. */
  readonly file: string;
  readonly name: string;
  readonly bytes: number;
}

/** "Baca dari flashdisk", beside a file chooser: the drives and what is on them of these endings. */
export function ReadFromStick(props: {
  /** As the file chooser has them, for example `.xlsx,.csv`. */
  readonly endings: string;
  readonly permission?: Permission | undefined;
  readonly disabled?: boolean;
  readonly onFile: (file: StickFile) => void;
}) {
  const act = useAct('sticks.read');
  const [open, setOpen] = useState(false);

  async function read(stick: StickView, name: string): Promise<void> {
    const file = await act.run({ stick: stick.stick, name });
    if (!file) return;
    setOpen(false);
    props.onFile(file);
  }
  return (
    <>
      <ActionButton
        label="Baca dari flashdisk"
        icon={<StickIcon />}
        permission={props.permission}
        busy={props.disabled === true}
        quiet
        onClick={() => {
          act.clear();
          setOpen(true);
        }}
      />
      {open && (
        <StickDialog
          title="Baca dari flashdisk"
          endings={props.endings.split(',')}
          act={act}
          actTitle="Membaca dari flashdisk"
          onClose={() => setOpen(false)}
        >
          {(stick) => <FileList stick={stick} busy={act.busy} onRead={(name) => void read(stick, name)} />}
        </StickDialog>
      )}
    </>
  );
}

function FileList(props: {
  readonly stick: StickView;
  readonly busy: boolean;
  readonly onRead: (name: string) => void;
}) {
  const { files, label } = props.stick;
  if (files.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        Tidak ada berkas yang dapat dibaca di sini. Berkas harus berada di luar folder.
      </Typography>
    );
  }
  return (
    <List dense disablePadding aria-label={`Berkas di ${label}`} sx={{ maxHeight: 260, overflowY: 'auto' }}>
      {files.map(({ name, bytes }) => (
        <ListItemButton key={name} disabled={props.busy} onClick={() => props.onRead(name)}>
          <ListItemText primary={name} secondary={fileSize(bytes)} sx={{ overflowWrap: 'anywhere' }} />
        </ListItemButton>
      ))}
    </List>
  );
}
