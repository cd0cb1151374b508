import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { RecipientListView } from '#contract/methods/recipient-lists.ts';
import { type ListKind, listKinds } from '#domain/recipients/list-line.ts';
import { call } from '../../client/call.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { FileField } from '../../components/file-field.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { MissingPage } from '../../components/frame/missing-page.tsx';
import { useNotice } from '../../components/notices.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { counted } from '../../text/labels.ts';
import { DownloadIcon } from '../../theme/icons.ts';
import { ListPreview } from './list-preview.tsx';
import { listWords } from './list-words.ts';

/** Two steps: the list is read and shown line by line; nothing is stored before it is confirmed. */
export function ListImportPage() {
  const { kind } = useParams();
  const known = listKinds.find((one) => one === kind);
  return known ? <ListImport key={known} kind={known} /> : <MissingPage />;
}

function ListImport({ kind }: { readonly kind: ListKind }) {
  const { user } = useSession();
  const navigate = useNavigate();
  const tell = useNotice();
  const words = listWords[kind];
  const putting = usePutFile();
  const reading = useAct('recipientLists.preview');
  const committing = useAct('recipientLists.commit');
  const discarding = useAct('recipientLists.discard');
  const offer = useOffer();
  const [file, setFile] = useState<File | null>(null);
  const [list, setList] = useState<RecipientListView | null>(null);
  const why = roleWhy(user.role, ['operator', 'kepala']);

  async function read(chosen: File): Promise<void> {
    setFile(chosen);
    setList(null);
    const token = await putting.put(chosen);
    if (token !== null) setList(await reading.run({ kind, file: token }));
  }
  async function commit(listId: string): Promise<void> {
    const done = await committing.run({ listId });
    if (!done) return;
    tell(`${counted(done.taken, 'baris')} tercatat, ${counted(done.refused, 'baris')} tidak.`);
    await navigate(words.back);
  }
  async function discard(listId: string): Promise<void> {
    if (!(await discarding.run({ listId }))) return;
    setList(null);
    setFile(null);
  }
  return (
    <PageFrame
      title={words.title}
      sentence={words.sentence}
      above={<LinkButton to={words.back} label={words.backLabel} variant="text" size="small" />}
      action={
        <ActionButton
          quiet
          label="Contoh berkas"
          icon={<DownloadIcon />}
          permission={{ allowed: why === null, why }}
          busy={offer.busy}
          onClick={() => void offer.save(() => call('recipientLists.template', { kind }))}
        />
      }
    >
      {[reading, committing, discarding].map((act, index) => (
        <ActFeedback key={index} act={act} title={words.title} />
      ))}
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      <FileField
        title="Seret berkas ke sini"
        hint={words.hint}
        endings=".csv,.xlsx"
        file={file}
        onFile={(chosen) => void read(chosen)}
        disabled={why !== null || reading.busy || committing.busy}
        problem={why}
      />
      {list && (
        <Section
          title={`${list.fileName}: ${counted(list.read, 'baris')}`}
          note={`${counted(list.ready, 'baris')} siap dicatat, ${counted(list.refused, 'baris')} tidak dapat dicatat. Belum ada yang berubah.`}
          action={
            <Box sx={{ display: 'flex', gap: 1 }}>
              <Button color="inherit" disabled={committing.busy} onClick={() => void discard(list.listId)}>
                Buang
              </Button>
              <Button
                variant="contained"
                disabled={list.ready === 0 || committing.busy}
                onClick={() => void commit(list.listId)}
              >
                {`Catat ${counted(list.ready, 'baris')}`}
              </Button>
            </Box>
          }
        >
          <ListPreview list={list} />
        </Section>
      )}
    </PageFrame>
  );
}
