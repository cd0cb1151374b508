import { useForm } from 'react-hook-form';
import type { SettingRow } from '#contract/methods/office.ts';
import { useAct } from '../../client/use-act.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Changes one reading of the regulation, with its reason. */
export function SettingForm({
  setting,
  onClose,
}: {
  readonly setting: SettingRow;
  readonly onClose: () => void;
}) {
  const act = useAct('settings.change');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { value: setting.value, reason: '' } });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ key: setting.key, ...values }))) return;
    tell('Pilihan aturan diubah; tenggat yang terbuka dihitung ulang.');
    onClose();
  });
  return (
    <FormPanel
      open
      title={setting.label}
      sentence={`Celah ${setting.gap}. Tenggat yang sudah lewat tidak berubah.`}
      submit="Ubah pilihan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      {setting.options.length > 0 ? (
        <SelectField
          control={control}
          name="value"
          label="Bacaan yang dipakai"
          required
          choices={setting.options}
        />
      ) : (
        <TextInput control={control} name="value" label="Nilai" required maxLength={64} />
      )}
      <TextInput
        control={control}
        name="reason"
        label="Alasan dan dasar"
        required
        lines={3}
        maxLength={300}
      />
    </FormPanel>
  );
}
