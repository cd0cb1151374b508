import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import type { TrustDraftView } from '#contract/methods/network-views.ts';
import type { FileOffer } from '#contract/views.ts';
import { chooseFile } from '../../client/choose-file.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { ReadFromStick } from '../../components/files/read-from-stick.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { ImportIcon, SaveIcon } from '../../theme/icons.ts';
import { DraftContent } from './draft-content.tsx';
import { draftEndings } from './draft-section.tsx';
import { KeyFileForm } from './key-file-form.tsx';

interface Opened {
  readonly file: string;
  readonly draft: TrustDraftView;
}

/** For a root holder at this PC: look at a draft that came by stick, sign it, take it back. */
export function DraftFileSection() {
  const { user } = useSession();
  const inspect = useAct('trust.inspectDraft');
  const putting = usePutFile();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [signed, setSigned] = useState<FileOffer | null>(null);
  const permission = permitRole(user.role, ['operator', 'kepala', 'admin']);

  async function open(chosen: File): Promise<void> {
    const file = await putting.put(chosen);
    if (file === null) return;
    const draft = await inspect.run({ file });
    if (draft) setOpened({ file, draft });
  }
  return (
    <Section
      title="Untuk pemegang kunci pangkal"
      note="Rancangan daftar kepercayaan dapat ditandatangani di komputer mana pun. Program ini tidak menyimpan rancangan maupun kuncinya."
      action={
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <ActionButton
            label="Buka berkas rancangan"
            icon={<ImportIcon />}
            permission={permission}
            quiet
            busy={inspect.busy}
            onClick={() => void chooseFile(draftEndings).then((chosen) => chosen && open(chosen))}
          />
          <ReadFromStick
            endings={draftEndings}
            permission={permission}
            disabled={inspect.busy}
            onFile={(chosen) => void open(chosen)}
          />
        </Box>
      }
    >
      <ActFeedback act={inspect} title="Membaca berkas rancangan" />
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      {signed && <SignedCopy key={signed.token} file={signed} />}
      {opened && <SignFileForm opened={opened} onSigned={setSigned} onClose={() => setOpened(null)} />}
    </Section>
  );
}

/** The signed copy is offered once; it goes onto the stick it came on. */
function SignedCopy({ file }: { readonly file: FileOffer }) {
  const offer = useOffer();
  return (
    <>
      <Alert severity="success" variant="outlined">
        Tanda tangan dibubuhkan. Simpan salinan ini ke flashdisk, lalu bawa kembali ke Dinas.
      </Alert>
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <ActionButton
          label="Simpan rancangan bertanda tangan"
          icon={<SaveIcon />}
          variant="contained"
          busy={offer.busy}
          onClick={() => void offer.save(() => Promise.resolve(file))}
        />
        <SaveToStick ask={() => Promise.resolve(file)} />
      </Box>
    </>
  );
}

function SignFileForm(props: {
  readonly opened: Opened;
  readonly onSigned: (file: FileOffer) => void;
  readonly onClose: () => void;
}) {
  const { opened, onClose } = props;
  const act = useAct('trust.signDraftFile');
  return (
    <KeyFileForm
      title={`Tanda tangani rancangan versi ${opened.draft.version}`}
      sentence="Bandingkan sidik isinya dengan layar Dinas, periksa apa yang berubah, lalu tanda tangani. Sesudah itu simpan salinan yang sudah ditandatangani untuk dibawa kembali."
      submit="Tanda tangani"
      act={act}
      onSend={async (keyFile, passphrase) => {
        const offer = await act.run({ file: opened.file, keyFile, passphrase });
        if (!offer) return;
        props.onSigned(offer);
        onClose();
      }}
      onClose={onClose}
    >
      <DraftContent draft={opened.draft} />
    </KeyFileForm>
  );
}
