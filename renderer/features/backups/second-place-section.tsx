import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import type { BackupsView } from '#contract/methods/backups.ts';
import { permitRole } from '../../client/permit.ts';
import { saveOffer } from '../../client/files.ts';
import { refusalOf } from '../../client/refusal-of.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { FileField } from '../../components/file-field.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { instantText } from '../../text/dates.ts';
import { SaveIcon } from '../../theme/icons.ts';
import type { Refusal } from '#contract/envelope.ts';

/** Cadangan tunggal: one file of everything, saved elsewhere and read back. */
export function SecondPlaceSection({ secondPlace }: { readonly secondPlace: BackupsView['secondPlace'] }) {
  const { user } = useSession();
  const permission = permitRole(user.role, ['kepala', 'admin']);
  const act = useAct('backups.exportFile');
  const [saved, setSaved] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const save = async () => {
    const offer = await act.run({});
    if (!offer) return;
    try {
      setSaved(await saveOffer(offer));
    } catch (error) {
      setRefusal(refusalOf(error));
    }
  };
  return (
    <Section
      title="Di tempat kedua"
      note="Satu berkas berisi semuanya, untuk flashdisk atau disk luar yang disimpan di luar ruangan ini. Bila komputer ini hilang atau rusak, berkas itu dibuka di komputer lain dengan kata sandi Anda atau kode pemulihan."
      action={
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
          <ActionButton
            label="Simpan cadangan tunggal"
            icon={<SaveIcon />}
            busy={act.busy}
            permission={permission}
            onClick={() => void save()}
          />
          <SaveToStick ask={() => act.run({})} permission={permission} quiet onSaved={() => setSaved(true)} />
        </Box>
      }
    >
      <ActFeedback act={act} title="Menyusun cadangan tunggal" />
      {refusal && <RefusalAlert refusal={refusal} onClose={() => setRefusal(null)} />}
      {secondPlace ? (
        <Alert severity="success" variant="outlined">
          Salinan dari {instantText(secondPlace.madeAt)} terbukti utuh pada{' '}
          {instantText(secondPlace.checkedAt)}.
        </Alert>
      ) : (
        <Alert severity="warning" variant="outlined">
          Belum ada salinan di tempat kedua yang terbukti utuh.
        </Alert>
      )}
      {permission.allowed && <ReadBack urgent={saved} onChecked={() => setSaved(false)} />}
    </Section>
  );
}

/** A copy counts only when it was read again from where it lies. */
function ReadBack({ urgent, onChecked }: { readonly urgent: boolean; readonly onChecked: () => void }) {
  const upload = usePutFile();
  const act = useAct('backups.checkFile');
  const tell = useNotice();
  const [file, setFile] = useState<File | null>(null);
  const check = async (chosen: File) => {
    setFile(chosen);
    const token = await upload.put(chosen);
    if (token === null || !(await act.run({ file: token }))) return;
    setFile(null);
    onChecked();
    tell('Salinan di tempat kedua utuh.');
  };
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {urgent && (
        <Alert severity="info">
          Berkas sudah disimpan. Pilih berkas itu dari flashdisk untuk diperiksa: baru sesudah itu salinannya
          dihitung.
        </Alert>
      )}
      <FileField
        title="Periksa salinan yang sudah disimpan"
        hint="Pilih berkas .cadangan dari flashdisk; dibaca seluruhnya dan dicocokkan."
        endings=".cadangan"
        file={file}
        disabled={act.busy}
        onFile={(chosen) => void check(chosen)}
      />
      <ActFeedback act={act} title="Memeriksa salinan" />
      {upload.refusal && <RefusalAlert refusal={upload.refusal} onClose={upload.clear} />}
    </Box>
  );
}
