import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useAct } from '../../client/use-act.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { NewCodePanel } from './new-code-panel.tsx';

/** Two named persons keep the new code; the one before is dead from now on. */
export function NewEnvelopeForm({
  holders,
  onClose,
}: {
  readonly holders: readonly string[];
  readonly onClose: () => void;
}) {
  const act = useAct('users.newRecoveryCode');
  const [code, setCode] = useState<string | null>(null);
  const { control, handleSubmit } = useForm({
    defaultValues: { first: holders[0] ?? '', second: holders[1] ?? '' },
  });
  const send = handleSubmit(async ({ first, second }) => {
    await act.run({ holders: [first, second] }, ({ recoveryCode }) => setCode(recoveryCode));
  });
  if (code !== null) return <NewCodePanel title="Kode pemulihan baru" code={code} onClose={onClose} />;
  return (
    <FormPanel
      open
      title="Buat kode pemulihan baru"
      sentence="Amplop dipegang dua orang dan dibuka hanya bila keduanya hadir. Kode yang lama langsung mati."
      submit="Buat kode"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput control={control} name="first" label="Pemegang pertama" required maxLength={120} />
      <TextInput control={control} name="second" label="Pemegang kedua" required maxLength={120} />
    </FormPanel>
  );
}
