import { useForm, useWatch } from 'react-hook-form';
import type { GapView, SettingRow } from '#contract/methods/office.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { MovedDeadlines } from '../../components/moved-deadlines.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Changes one reading of the regulation, with its reason. */
export function SettingForm({
  gap,
  setting,
  onClose,
}: {
  readonly gap: GapView;
  readonly setting: SettingRow;
  readonly onClose: () => void;
}) {
  const act = useAct('settings.change');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { value: setting.value, reason: '' } });
  const value = useWatch({ control, name: 'value' });
  const preview = useCall(
    'holidays.previewSetting',
    { key: setting.key, value },
    { enabled: value !== setting.value },
  );
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ key: setting.key, ...values }))) return;
    tell('Pilihan aturan diubah; tenggat yang terbuka dihitung ulang.');
    onClose();
  });
  return (
    <FormPanel
      open
      title={setting.label}
      sentence={`Celah ${gap.id}, ${gap.article}. ${gap.says}`}
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
      {preview.data && preview.data.moves.length > 0 && (
        <MovedDeadlines moves={preview.data.moves} label="Tenggat yang akan bergeser" none="" />
      )}
    </FormPanel>
  );
}
