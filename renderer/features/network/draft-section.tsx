import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import type { TrustDraftView } from '#contract/methods/network-views.ts';
import { chooseFile } from '../../client/choose-file.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ReadFromStick } from '../../components/files/read-from-stick.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { ImportIcon, SaveIcon, SignIcon } from '../../theme/icons.ts';
import { call } from '../../client/call.ts';
import { DraftContent } from './draft-content.tsx';
import { KeyFileForm } from './key-file-form.tsx';

export const draftEndings = '.draft';

/** A version that waits for its root holders: who signed, who is missing, here or at another PC. */
export function DraftSection({ draft }: { readonly draft: TrustDraftView }) {
  const { user } = useSession();
  const [panel, setPanel] = useState<'sign' | 'discard' | null>(null);
  const take = useAct('trust.takeDraft');
  const putting = usePutFile();
  const offer = useOffer();
  const tell = useNotice();
  const permission = permitRole(user.role, ['operator', 'kepala', 'admin']);

  async function takeBack(file: File): Promise<void> {
    const token = await putting.put(file);
    if (token !== null && (await take.run({ file: token })))
      tell('Tanda tangan dari berkas rancangan diambil.');
  }
  return (
    <Section
      title={`Rancangan daftar kepercayaan versi ${draft.version}`}
      note="Belum berlaku. Begitu tanda tangan yang diperlukan lengkap, daftar ini terbit."
      action={
        <ActionButton
          label="Tanda tangani dengan kunci pangkal"
          icon={<SignIcon />}
          variant="contained"
          permission={permission}
          quiet
          onClick={() => setPanel('sign')}
        />
      }
    >
      <ActFeedback act={take} title="Membaca rancangan yang kembali" />
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
      <DraftContent draft={draft} />
      <Alert severity="info" variant="outlined">
        Pemegang di tempat lain: simpan berkas rancangan, bawa ke komputernya, tandatangani lewat Jaringan ›
        Kunci saya, lalu baca kembali di sini.
      </Alert>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <ActionButton
          label="Simpan berkas rancangan"
          icon={<SaveIcon />}
          permission={permission}
          quiet
          busy={offer.busy}
          onClick={() => void offer.save(() => call('trust.exportDraft', {}))}
        />
        <SaveToStick ask={() => call('trust.exportDraft', {})} permission={permission} quiet />
        <ActionButton
          label="Baca rancangan yang kembali"
          icon={<ImportIcon />}
          permission={permission}
          quiet
          busy={take.busy}
          onClick={() => void chooseFile(draftEndings).then((file) => file && takeBack(file))}
        />
        <ReadFromStick
          endings={draftEndings}
          permission={permission}
          disabled={take.busy}
          onFile={(file) => void takeBack(file)}
        />
        <ActionButton
          label="Batalkan rancangan"
          color="error"
          variant="text"
          permission={permitRole(user.role, ['kepala'])}
          quiet
          onClick={() => setPanel('discard')}
        />
      </Box>
      {panel === 'sign' && <SignForm draft={draft} onClose={() => setPanel(null)} />}
      {panel === 'discard' && <DiscardDialog draft={draft} onClose={() => setPanel(null)} />}
    </Section>
  );
}

function SignForm({ draft, onClose }: { readonly draft: TrustDraftView; readonly onClose: () => void }) {
  const act = useAct('trust.sign');
  const tell = useNotice();
  return (
    <KeyFileForm
      title={`Tanda tangani daftar versi ${draft.version}`}
      sentence="Pemegang kunci memasang flashdisknya dan mengetik kata sandinya sendiri. Periksa dahulu apa yang berubah."
      submit="Tanda tangani"
      act={act}
      onSend={async (keyFile, passphrase) => {
        const view = await act.run({ keyFile, passphrase });
        if (!view) return;
        const issued =
          draft.version === 1
            ? 'Jaringan resmi terbentuk. Cetak lembar sidik jarinya dan tanda tangani basah.'
            : `Daftar kepercayaan versi ${view.trustVersion} terbit. Tanda tangani dan simpan Paketnya pada layar Paket.`;
        tell(view.draft === null ? issued : 'Tanda tangan diterima. Masih menunggu pemegang lain.');
        onClose();
      }}
      onClose={onClose}
    >
      <DraftContent draft={draft} />
    </KeyFileForm>
  );
}

function DiscardDialog({ draft, onClose }: { readonly draft: TrustDraftView; readonly onClose: () => void }) {
  const act = useAct('trust.discardDraft');
  return (
    <ConfirmDialog
      open
      title={`Batalkan rancangan versi ${draft.version}?`}
      confirm="Batalkan rancangan"
      reason="Alasan"
      danger
      act={act}
      onConfirm={(reason) => void act.run({ reason }).then((view) => view && onClose())}
      onClose={onClose}
    >
      Tanda tangan yang sudah terkumpul gugur. Pendaftaran dan perubahan kunci yang ada di dalamnya tetap
      menunggu dan dapat disusun lagi.
    </ConfirmDialog>
  );
}
