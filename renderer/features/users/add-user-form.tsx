import { Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { Role } from '#contract/method.ts';
import { useAct } from '../../client/use-act.ts';
import { NipField, nipValue } from '../../components/fields/nip-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { FreshPassphrase } from './fresh-passphrase.tsx';
import { enrolSteps, type NextStep } from './next-steps.tsx';
import { roleChoices, roleSentences } from './role-words.ts';

interface UserValues {
  readonly name: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly role: Role;
  readonly passphrase: string;
  readonly again: string;
}

/** A new account; the person types the passphrase himself. */
export function AddUserForm(props: {
  readonly onClose: () => void;
  readonly onNext: (step: NextStep) => void;
}) {
  const act = useAct('users.add');
  const tell = useNotice();
  const { control, handleSubmit, watch } = useForm<UserValues>({
    defaultValues: { name: '', nip: '', jabatan: '', role: 'operator', passphrase: '', again: '' },
  });
  const send = handleSubmit(async ({ again: _again, ...values }) => {
    if (!(await act.run({ ...values, nip: nipValue(values.nip) }))) return;
    if (values.role === 'operator' || values.role === 'kepala')
      props.onNext({ title: `Akun ${values.name} dibuat`, steps: enrolSteps });
    else {
      tell(`Akun ${values.name} dibuat.`);
      props.onClose();
    }
  });
  return (
    <FormPanel
      open
      title="Tambah pengguna"
      sentence="Kata sandi diketik oleh orangnya sendiri dan tidak dapat dilihat orang lain."
      submit="Buat akun"
      act={act}
      onSubmit={send}
      onClose={props.onClose}
    >
      <TextInput control={control} name="name" label="Nama lengkap" required maxLength={120} />
      <NipField control={control} name="nip" label="NIP" />
      <TextInput control={control} name="jabatan" label="Jabatan" required maxLength={160} />
      <SelectField control={control} name="role" label="Peran" required choices={roleChoices} />
      <Typography variant="body2" color="textSecondary">
        {roleSentences[watch('role')]}
      </Typography>
      <FreshPassphrase control={control} name="passphrase" again="again" />
    </FormPanel>
  );
}
