import { useForm } from 'react-hook-form';
import type { YearView } from '#contract/methods/years.ts';
import { useAct } from '../../client/use-act.ts';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** The last word of the head on a year, and how the next one begins. */
export function CloseYearForm({ view, onClose }: { readonly view: YearView; readonly onClose: () => void }) {
  const act = useAct('years.close');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: { editionId: view.editions[0]?.editionId ?? '', period: '', reason: '' },
  });
  const send = handleSubmit(async (values) => {
    if (!(await act.run(values))) return;
    tell(`Tahun ${view.schoolYear} ditutup. Kantor kini bekerja di tahun ${view.nextYear}.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Tutup tahun ${view.schoolYear}`}
      sentence={`Dibuat dahulu cadangan yang diperiksa, lalu dibuka tahun ${view.nextYear}. Dapat dibatalkan selama tahun baru belum berisi apa-apa.`}
      submit={`Tutup dan buka ${view.nextYear}`}
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <SelectField
        control={control}
        name="editionId"
        label={`Edisi kebijakan tahun ${view.nextYear}`}
        required
        choices={view.editions.map(({ editionId, title }) => ({ value: editionId, label: title }))}
      />
      <TextInput control={control} name="period" label="Tahap, bila tahun itu bertahap" maxLength={40} />
      <TextInput
        control={control}
        name="reason"
        label="Dasar atau alasan penutupan"
        required
        maxLength={300}
      />
    </FormPanel>
  );
}
