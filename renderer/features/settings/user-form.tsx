import { useForm } from 'react-hook-form';
import type { Role } from '#contract/method.ts';
import { useAct } from '../../client/use-act.ts';
import { NipField, nipValue } from '../../components/fields/nip-field.tsx';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { roleLabels } from '../../text/labels.ts';

const roles: readonly Role[] = ['operator', 'kepala', 'admin', 'pemeriksa'];

interface UserValues {
  readonly name: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly role: Role;
  readonly passphrase: string;
}

/** A new account; the person types the passphrase himself. */
export function UserForm({ onClose }: { readonly onClose: () => void }) {
  const act = useAct('users.add');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<UserValues>({
    defaultValues: { name: '', nip: '', jabatan: '', role: 'operator', passphrase: '' },
  });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ ...values, nip: nipValue(values.nip) }))) return;
    tell(`Akun ${values.name} dibuat.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title="Tambah pengguna"
      sentence="Kata sandi diketik oleh orangnya sendiri dan tidak dapat dilihat orang lain."
      submit="Buat akun"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput control={control} name="name" label="Nama lengkap" required maxLength={120} />
      <NipField control={control} name="nip" label="NIP" />
      <TextInput control={control} name="jabatan" label="Jabatan" required maxLength={160} />
      <SelectField
        control={control}
        name="role"
        label="Peran"
        required
        choices={roles.map((value) => ({ value, label: roleLabels[value] }))}
      />
      <PassphraseField control={control} name="passphrase" label="Kata sandi" fresh />
    </FormPanel>
  );
}
