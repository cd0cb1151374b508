import { Alert, Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { Role } from '#contract/method.ts';
import type { UserRow } from '#contract/methods/users.ts';
import { useAct } from '../../client/use-act.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { roleLabels } from '../../text/labels.ts';
import { enrolSteps, type NextStep } from './next-steps.tsx';
import { roleChoices, roleSentences } from './role-words.ts';

/** Another role for the same person; what he did before stays as it was. */
export function ChangeRoleForm({
  row,
  onClose,
  onNext,
}: {
  readonly row: UserRow;
  readonly onClose: () => void;
  readonly onNext: (step: NextStep) => void;
}) {
  const act = useAct('users.changeRole');
  const tell = useNotice();
  const choices = roleChoices.filter(({ value }) => value !== row.role);
  const { control, handleSubmit, watch } = useForm<{ role: Role; jabatan: string; reason: string }>({
    defaultValues: { role: choices[0]?.value ?? 'operator', jabatan: row.jabatan ?? '', reason: '' },
  });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ userId: row.userId, ...values }))) return;
    const title = `${row.name} kini ${roleLabels[values.role]}`;
    if (values.role === 'operator' || values.role === 'kepala')
      onNext({
        title,
        steps: [`Minta ${row.name} masuk sekali: kunci barunya dibuat saat itu.`, ...enrolSteps],
      });
    else {
      tell(`${title}.`);
      onClose();
    }
  });
  return (
    <FormPanel
      open
      title={`Ubah peran ${row.name}`}
      sentence={`Sekarang ${roleLabels[row.role]}. Kata sandinya tetap.`}
      submit="Ubah peran"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <SelectField control={control} name="role" label="Peran baru" required choices={choices} />
      <Typography variant="body2" color="textSecondary">
        {roleSentences[watch('role')]}
      </Typography>
      <TextInput control={control} name="jabatan" label="Jabatan" required maxLength={160} />
      <TextInput control={control} name="reason" label="Alasan" required maxLength={300} lines={2} />
      {row.keyFingerprint !== null && (
        <Alert severity="warning">
          Kunci tanda tangan perannya yang lama tidak dapat dipakai lagi. Beri tahu Dinas agar kunci itu
          dicabut dari daftar kepercayaan.
        </Alert>
      )}
    </FormPanel>
  );
}
