import { Alert, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { call } from '../../client/call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { RecoveryCodeBox } from '../../components/recovery-code-box.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { PrintIcon } from '../../theme/icons.ts';

/** A new code, shown once: printed for the envelope, then gone from the screen. */
export function NewCodePanel({
  code,
  title,
  onClose,
}: {
  readonly code: string;
  readonly title: string;
  readonly onClose: () => void;
}) {
  const [kept, setKept] = useState(false);
  const offer = useOffer();
  // Closed by a stray Escape, the code would be lost and the old one is dead already.
  const close = () => kept && onClose();
  return (
    <SidePanel
      open
      title={title}
      onClose={close}
      footer={
        <Button variant="contained" disabled={!kept} onClick={onClose}>
          Selesai
        </Button>
      }
    >
      <Typography variant="body1">
        Kode hanya ditampilkan sekali ini. Cetak lembarnya, masukkan ke amplop, dan musnahkan lembar yang
        lama.
      </Typography>
      <RecoveryCodeBox code={code} />
      <ActionButton
        label="Cetak lembar amplop"
        icon={<PrintIcon />}
        variant="contained"
        busy={offer.busy}
        onClick={() => void offer.print(() => call('users.printRecoveryCode', { recoveryCode: code }))}
      />
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
      <Alert severity="warning">Kode yang lama tidak membuka apa pun lagi.</Alert>
      <FormControlLabel
        control={<Checkbox checked={kept} onChange={(event) => setKept(event.target.checked)} />}
        label="Kode sudah dicetak atau dicatat, dan sudah di dalam amplop"
      />
    </SidePanel>
  );
}
