import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useId } from 'react';
import type { ActState, PaperAct } from '../client/use-act.ts';
import { ActFeedback } from './act-feedback.tsx';
import { DraftPreview } from './draft-preview.tsx';
import { SidePanel } from './side-panel.tsx';

/** A form in the side panel: its sentence, its fields, one act. Ctrl+S sends it (U38). */
export function FormPanel(props: {
  readonly open: boolean;
  readonly title: string;
  readonly sentence?: ReactNode;
  readonly submit: string;
  readonly act: ActState;
  /** The act ends in papers, which can be looked at first. */
  readonly paper?: PaperAct;
  readonly width?: number;
  readonly disabled?: boolean;
  readonly onSubmit: (event?: SyntheticEvent) => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const formId = useId();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void props.onSubmit(event);
  };
  return (
    <SidePanel
      open={props.open}
      title={props.title}
      onClose={props.onClose}
      {...(props.width !== undefined && { width: props.width })}
      footer={
        <>
          <Typography variant="caption" color="textSecondary" sx={{ flex: 1 }}>
            Ctrl+S menyimpan
          </Typography>
          <Button color="inherit" onClick={props.onClose}>
            Batal
          </Button>
          {props.paper && (
            <Button
              variant="outlined"
              disabled={props.act.busy || props.disabled === true}
              onClick={() => void props.paper?.rehearse(() => props.onSubmit())}
            >
              Pratinjau
            </Button>
          )}
          <Button
            type="submit"
            form={formId}
            variant="contained"
            disabled={props.act.busy || props.disabled === true}
            startIcon={
              props.act.busy ? (
                <CircularProgress size={16} color="inherit" aria-label="Sedang bekerja" />
              ) : undefined
            }
          >
            {props.submit}
          </Button>
        </>
      }
    >
      {props.sentence !== undefined && (
        <Typography variant="body1" color="textSecondary" component="div">
          {props.sentence}
        </Typography>
      )}
      <ActFeedback act={props.act} title={props.title} />
      {props.paper?.drafts && <DraftPreview drafts={props.paper.drafts} onClose={props.paper.putAway} />}
      <Box
        component="form"
        id={formId}
        noValidate
        onSubmit={send}
        onKeyDown={(event: KeyboardEvent<HTMLElement>) => isSave(event) && send(event)}
        sx={{ display: 'grid', gap: 2 }}
      >
        {props.children}
      </Box>
    </SidePanel>
  );
}

function isSave(event: KeyboardEvent): boolean {
  return event.ctrlKey && event.key.toLowerCase() === 's';
}
