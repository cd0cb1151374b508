import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import type { ActState, PaperAct } from '../client/use-act.ts';
import { ActFeedback } from './act-feedback.tsx';
import { DraftContext } from './draft/draft-context.ts';
import { DraftLine, RestoredDraft } from './draft/draft-line.tsx';
import { formKey, useDraft } from './draft/use-draft.ts';
import { DraftPreview } from './draft-preview.tsx';
import { SidePanel } from './side-panel.tsx';

/** A form in the side panel: its sentence, its fields, one act. Ctrl+S sends it (U38); what is typed is kept (U14). */
export function FormPanel(props: {
  readonly open: boolean;
  readonly title: string;
  /** What the form is about, where neither its title nor the screen says so alone: two pupils may have one name. */
  readonly subject?: string;
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
  const [key] = useState(() => formKey(props.title, props.subject));
  const draft = useDraft(key, props.act);
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
          <DraftLine standing={draft.standing} />
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
      <RestoredDraft standing={draft.standing} onDiscard={draft.discard} />
      <Box
        component="form"
        id={formId}
        noValidate
        onSubmit={send}
        onKeyDown={(event: KeyboardEvent<HTMLElement>) => isSave(event) && send(event)}
        onInputCapture={draft.touch}
        onClickCapture={draft.touch}
        onKeyDownCapture={draft.touch}
        sx={{ display: 'grid', gap: 2 }}
      >
        <DraftContext value={draft.keeper}>{props.children}</DraftContext>
      </Box>
    </SidePanel>
  );
}

function isSave(event: KeyboardEvent): boolean {
  return event.ctrlKey && event.key.toLowerCase() === 's';
}
