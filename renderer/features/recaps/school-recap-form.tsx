import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { GapNote } from '../../components/gap-note.tsx';
import { useNotice } from '../../components/notices.tsx';
import { counted } from '../../text/labels.ts';

/** The school's own recap, recorded with the paper it came on (Pasal 25: hardcopy and softcopy). */
export function SchoolRecapForm(props: {
  readonly npsn: string;
  readonly name: string;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('recaps.makeSchool');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today, hardcopyReceivedOn: today } });
  const send = handleSubmit(async (values) => {
    const recap = await act.run({ npsn: props.npsn, ...values });
    if (!recap) return;
    tell(`Rekap ${props.name}: ${counted(recap.pupils, 'peserta didik')}.`);
    props.onClose();
  });
  return (
    <FormPanel
      open
      title={`Rekap satuan pendidikan: ${props.name}`}
      sentence="Hanya yang formulirnya lengkap dan putarannya sudah ditutup yang masuk; sisanya disebut dengan sebabnya."
      submit="Catat rekap"
      act={act}
      paper={act}
      onSubmit={send}
      onClose={props.onClose}
    >
      <FieldRow>
        <DateField control={control} name="on" label="Tanggal rekap" required />
        <DateField control={control} name="hardcopyReceivedOn" label="Kertas diterima" required />
      </FieldRow>
      <GapNote gap="G-12" />
      <GapNote gap="G-46" />
    </FormPanel>
  );
}
