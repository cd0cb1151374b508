import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { EditionsView } from '#contract/methods/editions.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

/** The head's decision: from now on new applications take this edition, year and tahap. */
export function ActivationForm(props: {
  readonly editionId: string;
  readonly current: EditionsView;
  readonly onClose: () => void;
}) {
  const { editionId, current } = props;
  const act = useAct('editions.activate');
  const tell = useNotice();
  const navigate = useNavigate();
  const { control, handleSubmit } = useForm({
    defaultValues: { schoolYear: current.schoolYear, period: current.period, reason: '' },
  });
  const send = handleSubmit(async (values) => {
    if (!(await act.run({ editionId, ...values }))) return;
    tell('Edisi aktif. Usulan yang sudah masuk tetap memakai edisinya.');
    props.onClose();
    void navigate('/editions');
  });
  return (
    <FormPanel
      open
      title="Aktifkan edisi"
      sentence="Berlaku untuk usulan yang masuk sesudah ini. Usulan dan putaran yang sudah ada tidak berubah."
      submit="Aktifkan"
      act={act}
      onSubmit={send}
      onClose={props.onClose}
    >
      <FieldRow>
        <TextInput
          control={control}
          name="schoolYear"
          label="Tahun pelajaran"
          required
          maxLength={9}
          check={(value) => (/^\d{4}\/\d{4}$/.test(value) ? null : 'Tulis seperti 2013/2014.')}
        />
        <TextInput
          control={control}
          name="period"
          label="Tahap"
          hint="Misalnya Tahap I; boleh kosong"
          maxLength={40}
        />
      </FieldRow>
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
