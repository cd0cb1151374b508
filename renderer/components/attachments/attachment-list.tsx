import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { AttachmentView } from '#contract/methods/attachments.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { AddIcon } from '../../theme/icons.ts';
import { ActionButton } from '../action-button.tsx';
import { Loaded } from '../loaded.tsx';
import { AddAttachment } from './add-attachment.tsx';
import { AttachmentLine } from './attachment-line.tsx';
import type { Subject } from './attachment-subject.ts';
import { AttachmentViewer } from './attachment-viewer.tsx';
import { RemoveAttachment } from './remove-attachment.tsx';

/** What hangs on one thing of the books: looked at here, added here, taken off with a reason. */
export function AttachmentList({ subject }: { readonly subject: Subject }) {
  const { user } = useSession();
  const reading = useCall('attachments.list', { subject });
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState<AttachmentView | null>(null);
  const [removing, setRemoving] = useState<AttachmentView | null>(null);
  const role = permitRole(user.role, ['operator', 'kepala']);
  return (
    <Loaded reading={reading} lines={2}>
      {({ attachments, sealed }) => (
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          {attachments.length === 0 && !adding && (
            <Typography variant="body2" color="textSecondary">
              Belum ada lampiran. Pindai kertasnya menjadi PDF atau foto, lalu tekan Lampirkan berkas.
            </Typography>
          )}
          {attachments.length > 0 && (
            <Box
              component="ul"
              aria-label="Lampiran"
              sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}
            >
              {attachments.map((attachment) => (
                <AttachmentLine
                  key={attachment.attachmentId}
                  attachment={attachment}
                  removal={permit(role.why, sealed && `Tidak dapat dicabut karena ${sealed}.`)}
                  onShow={() => setShown(attachment)}
                  onRemove={() => setRemoving(attachment)}
                />
              ))}
            </Box>
          )}
          {sealed !== null && attachments.length > 0 && (
            <Typography variant="body2" color="textSecondary">
              Lampiran tidak dapat dicabut lagi karena {sealed}. Bila keliru, tambahkan yang benar di
              sampingnya.
            </Typography>
          )}
          {adding ? (
            <AddAttachment subject={subject} onClose={() => setAdding(false)} />
          ) : (
            <Box>
              <ActionButton
                label="Lampirkan berkas"
                icon={<AddIcon />}
                permission={role}
                onClick={() => setAdding(true)}
              />
            </Box>
          )}
          {shown && <AttachmentViewer attachment={shown} onClose={() => setShown(null)} />}
          {removing && <RemoveAttachment attachment={removing} onClose={() => setRemoving(null)} />}
        </Box>
      )}
    </Loaded>
  );
}
