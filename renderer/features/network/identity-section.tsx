import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { saveOffer } from '../../client/files.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { Section } from '../../components/section.tsx';
import { SignIcon } from '../../theme/icons.ts';

/** Lets the Kepala hand an inspector the keys to open this office's Paket without the program; recorded with a reason. */
export function IdentitySection() {
  const { user } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title="Pemeriksaan mandiri"
      note="Pemeriksa dapat membuka Paket kantor ini tanpa program, memakai kunci pembuka. Siapa pun yang memegangnya dapat membaca semua Paket untuk kantor ini."
    >
      <ActionButton
        label="Simpan kunci pembuka"
        icon={<SignIcon />}
        variant="outlined"
        permission={permitRole(user.role, ['kepala'])}
        onClick={() => setOpen(true)}
      />
      {open && <IdentityForm onClose={() => setOpen(false)} />}
    </Section>
  );
}

function IdentityForm({ onClose }: { readonly onClose: () => void }) {
  const act = useAct('network.exportIdentity');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '', passphrase: '' } });
  const send = handleSubmit(async (values) => {
    const offer = await act.run(values);
    if (!offer) return;
    if (await saveOffer(offer))
      tell(`${offer.name} disimpan. Simpan terkunci dan musnahkan setelah pemeriksaan.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title="Simpan kunci pembuka"
      sentence="Kunci ini membuka semua Paket yang ditujukan kepada kantor ini. Pengambilannya dicatat dengan alasan."
      submit="Simpan kunci"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput control={control} name="reason" label="Alasan" required autoFocus />
      <PassphraseField
        control={control}
        name="passphrase"
        label="Kata sandi Anda"
        hint="Membuktikan bahwa Kepala sendiri yang mengambilnya; tidak disimpan."
      />
    </FormPanel>
  );
}
