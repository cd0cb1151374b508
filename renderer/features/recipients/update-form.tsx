import { Alert } from '@mui/material';
import { useForm, useWatch } from 'react-hook-form';
import {
  type UpdateSource,
  type YearOutcome,
  yearOutcomeLabels,
  yearOutcomes,
} from '#domain/recipients/year-update.ts';
import { levels } from '#domain/routing/levels.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { documentCodeLabels } from '../../text/labels.ts';

type Paper = keyof typeof documentCodeLabels;
interface Values {
  readonly outcome: YearOutcome;
  readonly classGrade: string;
  readonly newNpsn: string;
  readonly newLevel: string;
  readonly movedOn: string;
  readonly source: UpdateSource;
  readonly papers: readonly Paper[];
}

const sources = [
  { value: 'sekolah', label: 'Satuan Pendidikan' },
  { value: 'wali', label: 'Orang tua/wali' },
  { value: 'peserta-didik', label: 'Peserta didik' },
];
const papers = Object.entries(documentCodeLabels).map(([value, label]) => ({ value, label }));

/** What became of one recipient at the start of the school year (Pasal 58-60). */
export function UpdateForm(props: {
  readonly applicationId: string;
  readonly name: string;
  /** Of a school outside the Daerah: whoever knows may tell (G-51). */
  readonly outside: boolean;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('yearUpdates.save');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<Values>({
    defaultValues: {
      outcome: 'naik-kelas',
      classGrade: '',
      newNpsn: '',
      newLevel: '',
      movedOn: today,
      source: 'sekolah',
      papers: [],
    },
  });
  const outcome = useWatch({ control, name: 'outcome' });
  const changesLevel = outcome === 'pindah-jenjang';
  const changesSchool = changesLevel || outcome === 'pindah-sekolah';
  const leaves = outcome === 'tamat' || outcome === 'keluar';
  const send = handleSubmit(async ({ newNpsn, newLevel, ...values }) => {
    const saved = await act.run({
      ...values,
      applicationId: props.applicationId,
      newNpsn: changesSchool ? newNpsn.trim() : null,
      newLevel: changesLevel ? (levels.find((one) => one === newLevel) ?? null) : null,
      papers: changesLevel ? [...values.papers] : [],
    });
    if (!saved) return;
    tell(saved.says);
    props.onClose();
  });
  return (
    <FormPanel
      open
      subject={props.applicationId}
      title={`Pembaharuan data ${props.name}`}
      sentence="Menurut daftar sekolah pada awal tahun pelajaran (Pasal 58)."
      submit="Simpan"
      act={act}
      onSubmit={send}
      onClose={props.onClose}
    >
      <SelectField
        control={control}
        name="outcome"
        label="Keadaan"
        required
        choices={yearOutcomes.map((value) => ({ value, label: yearOutcomeLabels[value] }))}
      />
      {leaves && (
        <Alert severity="warning" variant="outlined">
          Bantuan berakhir: kartu berlaku selama menjadi peserta didik (Pasal 37 ayat (2)).
        </Alert>
      )}
      {changesLevel && (
        <Alert severity="info" variant="outlined">
          Usulan baru dengan Format 1 dicatat (Pasal 59); besaran mengikuti jenjang baru sejak bulan pindah
          (Pasal 60).
        </Alert>
      )}
      {changesSchool && (
        <FieldRow>
          <TextInput
            control={control}
            name="newNpsn"
            label="NPSN sekolah tujuan"
            required
            maxLength={8}
            check={(value) =>
              /^([0-9]{8}|[A-Z][0-9]{7})$/.test(value) ? null : 'NPSN terdiri atas 8 angka.'
            }
          />
          {changesLevel && (
            <SelectField
              control={control}
              name="newLevel"
              label="Jenjang tujuan"
              required
              choices={levels.map((value) => ({ value, label: value }))}
            />
          )}
        </FieldRow>
      )}
      <FieldRow>
        {!leaves && <TextInput control={control} name="classGrade" label="Kelas sekarang" maxLength={10} />}
        <DateField control={control} name="movedOn" label={leaves ? 'Sejak' : 'Berlaku sejak'} required />
      </FieldRow>
      {changesLevel && (
        <CheckListField
          control={control}
          name="papers"
          label="Berkas usulan yang diserahkan"
          choices={papers}
        />
      )}
      {props.outside && (
        <SelectField
          control={control}
          name="source"
          label="Disampaikan oleh"
          choices={sources}
          hint="Sekolah di luar Daerah tidak terikat Pasal 58"
        />
      )}
    </FormPanel>
  );
}
