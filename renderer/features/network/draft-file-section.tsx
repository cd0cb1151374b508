import { useState } from 'react';
import type { TrustDraftView } from '#contract/methods/network-views.ts';
import { chooseFile } from '../../client/choose-file.ts';
import { saveOffer } from '../../client/files.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { ImportIcon } from '../../theme/icons.ts';
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

  async function open(): Promise<void> {
    const chosen = await chooseFile(draftEndings);
    const file = chosen && (await putting.put(chosen));
    if (file === null) return;
    const draft = await inspect.run({ file });
    if (draft) setOpened({ file, draft });
  }
  return (
    <Section
      title="Untuk pemegang kunci pangkal"
      note="Rancangan daftar kepercayaan dapat ditandatangani di komputer mana pun. Program ini tidak menyimpan rancangan maupun kuncinya."
      action={
        <ActionButton
          label="Buka berkas rancangan"
          icon={<ImportIcon />}
          permission={permitRole(user.role, ['operator', 'kepala', 'admin'])}
          quiet
          busy={inspect.busy}
          onClick={() => void open()}
        />
      }
    >
      <ActFeedback act={inspect} title="Membaca berkas rancangan" />
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      {opened && <SignFileForm opened={opened} onClose={() => setOpened(null)} />}
    </Section>
  );
}

function SignFileForm({ opened, onClose }: { readonly opened: Opened; readonly onClose: () => void }) {
  const act = useAct('trust.signDraftFile');
  const tell = useNotice();
  return (
    <KeyFileForm
      title={`Tanda tangani rancangan versi ${opened.draft.version}`}
      sentence="Bandingkan sidik isinya dengan layar Dinas, periksa apa yang berubah, lalu tanda tangani. Salinan yang sudah ditandatangani disimpan untuk dibawa kembali."
      submit="Tanda tangani dan simpan"
      act={act}
      onSend={async (keyFile, passphrase) => {
        const offer = await act.run({ file: opened.file, keyFile, passphrase });
        if (!offer) return;
        if (await saveOffer(offer)) tell(`${offer.name} disimpan. Bawa kembali ke Dinas.`);
        onClose();
      }}
      onClose={onClose}
    >
      <DraftContent draft={opened.draft} />
    </KeyFileForm>
  );
}
