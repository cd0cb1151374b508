import { Box } from '@mui/material';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useState } from 'react';
import type { ActState } from '../client/use-act.ts';
import { DraftContext } from './draft/draft-context.ts';
import { DraftLine, RestoredDraft } from './draft/draft-line.tsx';
import { formKey, useDraft } from './draft/use-draft.ts';

/** A form that fills a page of its own. Ctrl+S sends it (U38); what is typed is kept (U14). */
export function PageForm(props: {
  readonly title: string;
  readonly act: ActState;
  readonly width: number;
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
}) {
  const [key] = useState(() => formKey(props.title));
  const draft = useDraft(key, props.act);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void props.onSubmit();
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={send}
      onKeyDown={(event: KeyboardEvent) => event.ctrlKey && event.key.toLowerCase() === 's' && send(event)}
      onInputCapture={draft.touch}
      onClickCapture={draft.touch}
      onKeyDownCapture={draft.touch}
      sx={{ display: 'grid', gap: 2, maxWidth: props.width }}
    >
      <RestoredDraft standing={draft.standing} onDiscard={draft.discard} />
      <DraftContext value={draft.keeper}>{props.children}</DraftContext>
      <DraftLine standing={draft.standing} />
    </Box>
  );
}
