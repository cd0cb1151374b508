import { List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import type { Refusal } from '#contract/envelope.ts';
import type { StickView } from '#contract/methods/sticks.ts';
import type { Permission } from '#contract/views.ts';
import { takeBytes } from '../../client/files.ts';
import { refusalOf } from '../../client/refusal-of.ts';
import { useAct } from '../../client/use-act.ts';
import { fileSize } from '../../text/labels.ts';
import { StickIcon } from '../../theme/icons.ts';
import { ActionButton } from '../action-button.tsx';
import { StickDialog } from './stick-dialog.tsx';

/** "Baca dari flashdisk", beside a file chooser: the drives and what is on them of these endings. */
export function ReadFromStick(props: {
  /** As the file chooser has them, for example `.xlsx,.csv`. */
  readonly endings: string;
  readonly permission?: Permission | undefined;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
}) {
  const act = useAct('sticks.read');
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function read(stick: StickView, name: string): Promise<void> {
    const read = await act.run({ stick: stick.stick, name });
    if (!read) return;
    try {
      const bytes = await takeBytes({ ...read, token: read.file });
      setOpen(false);
      // From here on it is a chosen file like any other.
      props.onFile(new File([new Uint8Array(bytes)], name));
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  }
  function clearRefusals(): void {
    act.clear();
    setRefusal(null);
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
          clearRefusals();
          setOpen(true);
        }}
      />
      {open && (
        <StickDialog
          title="Baca dari flashdisk"
          endings={props.endings.split(',')}
          act={{ ...act, refusal: act.refusal ?? refusal, clear: clearRefusals }}
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
        <ListItem key={name} disablePadding>
          <ListItemButton disabled={props.busy} onClick={() => props.onRead(name)}>
            <ListItemText primary={name} secondary={fileSize(bytes)} sx={{ overflowWrap: 'anywhere' }} />
          </ListItemButton>
        </ListItem>
      ))}
    </List>
  );
}
