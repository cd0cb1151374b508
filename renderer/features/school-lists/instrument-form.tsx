import { Box, Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { ListEntryDetail } from '#contract/methods/school-list-views.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { AnswerField } from './answer-field.tsx';
import { InstrumentDetails } from './instrument-details.tsx';
import { instrumentRequest, type InstrumentValues, valuesOf } from './instrument-values.ts';

/** The Instrumen Kelayakan of one pupil (DOC-25) with what stands behind the answers and both checklists (G-35). */
export function InstrumentForm({
  listId,
  entry,
  onClose,
}: {
  readonly listId: string;
  readonly entry: ListEntryDetail;
  readonly onClose: () => void;
}) {
  const act = useAct('schoolLists.saveInstrument');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<InstrumentValues>({ defaultValues: valuesOf(entry) });
  const send = handleSubmit(async (values) => {
    if (!(await act.run(instrumentRequest(listId, entry.ordinal, values)))) return;
    tell(`Instrumen ${entry.name} disimpan; saran dihitung ulang.`);
    onClose();
  });
  const choices = (items: readonly { readonly code: string; readonly label: string }[]) =>
    items.map(({ code, label }) => ({ value: code, label }));
  return (
    <FormPanel
      open
      subject={String(entry.ordinal)}
      title={`Instrumen kelayakan: ${entry.name}`}
      sentence="Salin dari instrumen sekolah. Y = Ya, T = Tidak, B = Tidak berlaku; setiap tombol pindah ke pertanyaan berikutnya."
      submit="Simpan instrumen"
      act={act}
      width={760}
      onSubmit={send}
      onClose={onClose}
    >
      <Box>
        {entry.questions.map((question, index) => (
          <AnswerField key={question.code} control={control} question={question} number={index + 1} />
        ))}
      </Box>
      <FieldRow>
        <TextInput control={control} name="verifier" label="Verifikator sekolah" maxLength={120} />
        <DateField control={control} name="verifiedOn" label="Tanggal verifikasi" />
      </FieldRow>
      <TextInput control={control} name="note" label="Catatan" maxLength={300} />
      <TextInput
        control={control}
        name="notApplicableReason"
        label="Alasan tidak berlaku"
        maxLength={300}
        hint="Hanya untuk anak panti sosial (G-37)"
      />
      <Typography variant="h3" component="p">
        Rincian
      </Typography>
      <InstrumentDetails control={control} entry={entry} />
      <FieldRow>
        <CheckListField
          control={control}
          name="brought"
          label="Dibawa wali"
          choices={choices(entry.choices.brought)}
        />
        <CheckListField
          control={control}
          name="uploaded"
          label="Diunggah sekolah"
          choices={choices(entry.choices.uploads)}
        />
      </FieldRow>
    </FormPanel>
  );
}
