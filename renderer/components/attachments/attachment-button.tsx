import { Button } from '@mui/material';
import { useState } from 'react';
import { AttachmentIcon } from '../../theme/icons.ts';
import { SidePanel } from '../side-panel.tsx';
import { AttachmentList } from './attachment-list.tsx';
import type { Subject } from './attachment-subject.ts';

/** Opens what hangs on something beside the page that shows it. */
export function AttachmentButton({
  subject,
  about,
  label = 'Lampiran',
}: {
  readonly subject: Subject;
  /** What it hangs on, in words. */
  readonly about: string;
  readonly label?: string;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<AttachmentIcon />}
        onClick={() => setOpen(true)}
        sx={{ alignSelf: 'start' }}
      >
        {label}
      </Button>
      {open && (
        <SidePanel open width={640} title={label} subtitle={about} onClose={() => setOpen(false)}>
          <AttachmentList subject={subject} />
        </SidePanel>
      )}
    </>
  );
}
