import { Alert, AlertTitle, Button } from '@mui/material';
import { useState } from 'react';
import type { Refusal } from '#contract/envelope.ts';
import type { StickView } from '#contract/methods/sticks.ts';
import type { FileOffer, Permission } from '#contract/views.ts';
import { refusalOf } from '../../client/refusal-of.ts';
import { useAct } from '../../client/use-act.ts';
import { StickIcon } from '../../theme/icons.ts';
import { ActionButton } from '../action-button.tsx';
import { StickDialog } from './stick-dialog.tsx';

interface Saved {
  readonly name: string;
  readonly label: string;
}

/**
 * "Simpan ke flashdisk": the program writes, reads back and compares by itself, and then says that the drive may go.
 *
 * `ask` makes the file, or gives null where that was refused and told elsewhere.
 */
export function SaveToStick(props: {
  readonly ask: () => Promise<FileOffer | null>;
  readonly permission?: Permission | undefined;
  readonly variant?: 'contained' | 'outlined' | 'text';
  readonly quiet?: boolean;
  /** Where several files could be meant; `Simpan ke flashdisk` otherwise. */
  readonly label?: string;
  readonly size?: 'small' | 'medium';
  readonly onSaved?: (saved: Saved) => void;
}) {
  const act = useAct('sticks.write');
  const [open, setOpen] = useState(false);
  const [offer, setOffer] = useState<FileOffer | null>(null);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);

  async function write(stick: StickView): Promise<void> {
    setAsking(true);
    setRefusal(null);
    try {
      // Made once: on a second try, on another drive too, the very same file is written.
      const file = offer ?? (await props.ask());
      setOffer(file);
      const answer = file && (await act.run({ file: file.token, stick: stick.stick }));
      if (!answer) return;
      setSaved(answer);
      close();
      props.onSaved?.(answer);
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setAsking(false);
    }
  }
  function clearRefusals(): void {
    act.clear();
    setRefusal(null);
  }
  function close(): void {
    setOpen(false);
    setOffer(null);
    clearRefusals();
  }

  return (
    <>
      <ActionButton
        label={props.label ?? 'Simpan ke flashdisk'}
        icon={<StickIcon />}
        variant={props.variant ?? 'outlined'}
        permission={props.permission}
        busy={asking}
        {...(props.quiet !== undefined && { quiet: props.quiet })}
        {...(props.size !== undefined && { size: props.size })}
        onClick={() => {
          setSaved(null);
          setOpen(true);
        }}
      />
      {saved && <SafeToRemove saved={saved} />}
      {open && (
        <StickDialog
          title="Simpan ke flashdisk"
          endings={[]}
          act={{ ...act, refusal: act.refusal ?? refusal, clear: clearRefusals }}
          actTitle="Menyimpan ke flashdisk"
          onClose={close}
        >
          {(stick) => (
            <Button
              variant="contained"
              disabled={!stick.writable || asking}
              sx={{ justifySelf: 'end' }}
              aria-label={`Simpan ke ${stick.label}`}
              onClick={() => void write(stick)}
            >
              Simpan di sini
            </Button>
          )}
        </StickDialog>
      )}
    </>
  );
}

/** Stays until the next save: a drive is pulled out by what this says. */
function SafeToRemove({ saved }: { readonly saved: Saved }) {
  return (
    <Alert
      severity="success"
      variant="outlined"
      role="status"
      // A line of its own under the buttons, which keep the room they had.
      sx={{ bgcolor: 'background.paper', width: 0, minWidth: '100%', textAlign: 'left' }}
    >
      <AlertTitle sx={{ overflowWrap: 'anywhere' }}>{saved.name}</AlertTitle>
      Sudah ditulis di {saved.label}, dibaca ulang, dan cocok. Flashdisk aman dilepas.
    </Alert>
  );
}
