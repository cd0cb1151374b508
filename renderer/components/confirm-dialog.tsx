import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { ActState } from '../client/use-act.ts';
import { RefusalAlert } from './refusal-alert.tsx';

/** Asks once before something that cannot simply be taken back; with `reason`, asks why as well (U15). */
export function ConfirmDialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly reason?: string;
  readonly danger?: boolean;
  readonly act?: ActState;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const missing = props.reason !== undefined && reason.trim() === '';
  return (
    <Dialog open={props.open} onClose={props.onClose} maxWidth="sm" fullWidth>
      <DialogTitle>{props.title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="body1" component="div">
          {props.children}
        </Typography>
        {props.reason !== undefined && (
          <TextField
            label={props.reason}
            required
            multiline
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 300 } }}
          />
        )}
        {props.act?.refusal && <RefusalAlert refusal={props.act.refusal} onClose={props.act.clear} />}
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={props.onClose}>
          Batal
        </Button>
        <Button
          variant="contained"
          color={props.danger === true ? 'error' : 'primary'}
          disabled={missing || props.act?.busy === true}
          onClick={() => props.onConfirm(reason.trim())}
        >
          {props.confirm}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
