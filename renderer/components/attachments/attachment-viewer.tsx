import { Box } from '@mui/material';
import type { AttachmentView } from '#contract/methods/attachments.ts';
import { call } from '../../client/call.ts';
import { SaveIcon } from '../../theme/icons.ts';
import { ActionButton } from '../action-button.tsx';
import { Loaded } from '../loaded.tsx';
import { PaperPreview } from '../paper-preview.tsx';
import { RefusalAlert } from '../refusal-alert.tsx';
import { SidePanel } from '../side-panel.tsx';
import { useOffer } from '../use-offer.ts';
import { usePicture } from './use-picture.ts';

/** Looks at an attachment inside the program: a PDF is drawn without its own scripts, a picture is shown as one. */
export function AttachmentViewer({
  attachment,
  onClose,
}: {
  readonly attachment: AttachmentView;
  readonly onClose: () => void;
}) {
  const ask = () => call('attachments.file', { attachmentId: attachment.attachmentId });
  return (
    <SidePanel open width={980} title={attachment.name} subtitle={attachment.kindLabel} onClose={onClose}>
      {attachment.media === 'application/pdf' ? (
        <PaperPreview name={attachment.attachmentId} label={attachment.name} ask={ask} />
      ) : (
        <Picture attachment={attachment} />
      )}
    </SidePanel>
  );
}

function Picture({ attachment }: { readonly attachment: AttachmentView }) {
  const { reading, address } = usePicture(attachment);
  const offer = useOffer();
  return (
    <Loaded reading={reading}>
      {() => (
        <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
          <ActionButton
            label="Simpan gambar"
            icon={<SaveIcon />}
            busy={offer.busy}
            onClick={() =>
              void offer.save(() => call('attachments.file', { attachmentId: attachment.attachmentId }))
            }
          />
          {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
          {address !== null && (
            <Box
              component="img"
              src={address}
              alt={attachment.name}
              sx={{ maxWidth: '100%', border: 1, borderColor: 'divider', bgcolor: '#fff' }}
            />
          )}
        </Box>
      )}
    </Loaded>
  );
}
