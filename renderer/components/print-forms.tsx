import { Box, Menu, MenuItem } from '@mui/material';
import { useRef, useState } from 'react';
import type { RequestOf } from '#contract/api.ts';
import { documentTypeLabel } from '#domain/documents/labels.ts';
import { permitRole } from '../client/permit.ts';
import { useSession } from '../client/session.ts';
import { useAct } from '../client/use-act.ts';
import { PrintIcon } from '../theme/icons.ts';
import { ActFeedback } from './act-feedback.tsx';
import { ActionButton } from './action-button.tsx';
import { RefusalAlert } from './refusal-alert.tsx';
import { useOffer } from './use-offer.ts';

export type FormChoice = RequestOf<'printedForms.print'> & {
  /** Where the name of the form does not say enough: for whom. */
  readonly label?: string;
};

/** Forms that guardian, pupil or school fill in by hand: chosen from a menu, or one at once. */
export function PrintForms({
  forms,
  label = 'Cetak formulir',
}: {
  readonly forms: readonly FormChoice[];
  readonly label?: string;
}) {
  const { user } = useSession();
  const act = useAct('printedForms.print');
  const paper = useOffer();
  const button = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const print = async ({ form, of }: FormChoice) => {
    setOpen(false);
    const made = await act.run({ form, of });
    if (made) await paper.print(() => Promise.resolve(made));
  };
  const [only] = forms;
  return (
    <Box sx={{ display: 'inline-grid', gap: 1, justifyItems: 'start' }}>
      <Box ref={button}>
        <ActionButton
          label={label}
          icon={<PrintIcon />}
          quiet
          busy={act.busy || paper.busy}
          permission={permitRole(user.role, ['operator', 'kepala'])}
          onClick={() => (forms.length === 1 && only ? void print(only) : setOpen(true))}
        />
      </Box>
      <Menu anchorEl={() => button.current} open={open} onClose={() => setOpen(false)}>
        {forms.map((choice) => (
          <MenuItem key={labelOf(choice)} onClick={() => void print(choice)}>
            {labelOf(choice)}
          </MenuItem>
        ))}
      </Menu>
      <ActFeedback act={act} title="Menyusun formulir" />
      {paper.refusal && <RefusalAlert refusal={paper.refusal} onClose={paper.clear} />}
    </Box>
  );
}

function labelOf({ form, label }: FormChoice): string {
  return label ?? documentTypeLabel(form);
}
