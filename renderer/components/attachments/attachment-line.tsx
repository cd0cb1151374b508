import { Box, Typography } from '@mui/material';
import type { AttachmentView } from '#contract/methods/attachments.ts';
import type { Permission } from '#contract/views.ts';
import { instantText } from '../../text/dates.ts';
import { fileSize } from '../../text/labels.ts';
import { ShowIcon, UndoIcon } from '../../theme/icons.ts';
import { ActionButton } from '../action-button.tsx';
import { SignatureNote } from './signature-note.tsx';

/** One attachment: what it is, who added it, what it can be trusted for; a removed one keeps its line and reason. */
export function AttachmentLine(props: {
  readonly attachment: AttachmentView;
  readonly removal: Permission;
  readonly onShow: () => void;
  readonly onRemove: () => void;
}) {
  const { attachment, removal } = props;
  const { removed } = attachment;
  return (
    <Box
      component="li"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 1.5, py: 1, display: 'grid', gap: 0.75 }}
    >
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Typography
            sx={{
              fontWeight: 650,
              overflowWrap: 'anywhere',
              textDecoration: removed ? 'line-through' : 'none',
            }}
          >
            {attachment.name}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {attachment.kindLabel} · {sizeText(attachment)} · dilampirkan {attachment.addedBy},{' '}
            {instantText(attachment.addedAt)}
          </Typography>
        </Box>
        <ActionButton
          label="Lihat"
          icon={<ShowIcon fontSize="small" />}
          size="small"
          variant="text"
          onClick={props.onShow}
        />
        {!removed && (
          <ActionButton
            label="Cabut"
            icon={<UndoIcon fontSize="small" />}
            size="small"
            variant="text"
            color="inherit"
            quiet
            permission={removal}
            onClick={props.onRemove}
          />
        )}
      </Box>
      {removed && (
        <Typography variant="body2">
          Dicabut {removed.by}, {instantText(removed.at)}: {removed.reason}
        </Typography>
      )}
      {attachment.notes.map((note) => (
        <Typography key={note} variant="body2" color="textSecondary">
          {note}
        </Typography>
      ))}
      {!removed &&
        attachment.signatures.map((signature, index) => <SignatureNote key={index} signature={signature} />)}
    </Box>
  );
}

function sizeText({ media, pages, bytes }: AttachmentView): string {
  return media === 'application/pdf'
    ? `PDF ${pages} halaman, ${fileSize(bytes)}`
    : `gambar, ${fileSize(bytes)}`;
}
