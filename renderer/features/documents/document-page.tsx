import { Box, Link as TextLink, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { DocumentRevision, DocumentView } from '#contract/methods/documents.ts';
import { call } from '../../client/call.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { TrailLink } from '../../components/link-button.tsx';
import { AttachmentButton } from '../../components/attachments/attachment-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Facts } from '../../components/facts.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { PaperPreview } from '../../components/paper-preview.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { dateText, instantText } from '../../text/dates.ts';
import { SaveTables } from './save-tables.tsx';
import { DocumentState } from './document-state.tsx';
import { PrintIcon } from '../../theme/icons.ts';

export function DocumentPage() {
  const { documentId = '' } = useParams();
  const document = useCall('documents.get', { documentId });
  return <Loaded reading={document}>{(row) => <DocumentBody document={row} />}</Loaded>;
}

/** One paper: its register entry and exactly its bytes. */
function DocumentBody({ document }: { readonly document: DocumentView }) {
  return (
    <PageFrame
      fill
      title={document.title}
      sentence={`${document.typeLabel} ${document.number}, ${dateText(document.date)}. ${document.subject}`}
      above={
        <TextLink component={Link} to="/documents">
          Dokumen
        </TextLink>
      }
      action={
        <>
          <AttachmentButton
            subject={{ kind: 'document', id: document.documentId }}
            about={`${document.typeLabel} ${document.number}`}
            label="Pindaian dan lampiran"
          />
          {document.hasTables && <SaveTables documentId={document.documentId} />}
          <Reprint document={document} />
        </>
      }
    >
      <Facts
        columns={3}
        facts={[
          ['Keadaan', <DocumentState key="state" state={document.state} />],
          ['Perbaikan', document.revision === 0 ? 'Terbitan pertama' : `Perbaikan ke-${document.revision}`],
          ['SHA-256', <code key="hash">{document.sha256.slice(0, 16)}</code>],
          ['Dibuat', `${instantText(document.madeAt)}, ${document.madeBy}`],
          ['Menggantikan', <RevisionLink key="replaces" revision={document.replaces} />],
          ['Digantikan oleh', <RevisionLink key="by" revision={document.replacedBy} />],
        ]}
      />
      {document.reprints.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          Dicetak ulang {document.reprints.length} kali, terakhir{' '}
          {document.reprints
            .slice(-1)
            .map(({ at, by, reason }) => `${instantText(at)} oleh ${by}: ${reason}`)
            .join('')}
        </Typography>
      )}
      <Box>
        <TrailLink subject="document" id={document.documentId} />
      </Box>
      <PaperPreview
        name={`${document.documentId}-${document.sha256}`}
        label={document.title}
        ask={() => call('documents.file', { documentId: document.documentId })}
      />
    </PageFrame>
  );
}

function RevisionLink({ revision }: { readonly revision: DocumentRevision | null }) {
  if (revision === null) return '–';
  return (
    <TextLink component={Link} to={`/documents/${revision.documentId}`}>
      {revision.number}, {dateText(revision.date)}
    </TextLink>
  );
}

/** Printing a final paper again asks why (U32). */
function Reprint({ document }: { readonly document: DocumentView }) {
  const { user } = useSession();
  const [asking, setAsking] = useState(false);
  const offer = useOffer();
  const why = roleWhy(user.role, ['operator', 'kepala']);
  const print = (reason: string) => {
    setAsking(false);
    void offer.print(() => call('documents.reprint', { documentId: document.documentId, reason }));
  };
  return (
    <>
      <ActionButton
        label="Cetak ulang"
        icon={<PrintIcon />}
        quiet
        permission={{ allowed: why === null, why }}
        busy={offer.busy}
        onClick={() => setAsking(true)}
      />
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
      <ConfirmDialog
        open={asking}
        title="Cetak ulang dokumen final"
        confirm="Cetak ulang"
        reason="Alasan cetak ulang"
        onConfirm={print}
        onClose={() => setAsking(false)}
      >
        Kertas yang tercetak sama persis dengan yang pertama. Alasannya masuk catatan.
      </ConfirmDialog>
    </>
  );
}
