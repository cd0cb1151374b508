import { Box, Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { ListEntry } from '#contract/methods/school-list-views.ts';
import { parseNik } from '#domain/people/nik.ts';
import { type Level, levels } from '#domain/routing/levels.ts';
import { cancelReasons, type CancelCode } from '#domain/school-lists/cancel-reasons.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { cancellationOf } from './cancellation-of.ts';

interface Values {
  decision: 'accept' | 'reject';
  nik: string;
  level: Level | '';
  cancelCode: CancelCode | '';
  cancelNote: string;
  reason: string;
}

const decisions = [
  { value: 'accept', label: 'Terima baris ini' },
  { value: 'reject', label: 'Tolak baris ini' },
];

/** A person decides a held row with the school's paper in hand. */
export function HeldForm({
  listId,
  row,
  onClose,
}: {
  readonly listId: string;
  readonly row: ListEntry;
  readonly onClose: () => void;
}) {
  const act = useAct('schoolLists.decideHeld');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<Values>({
    defaultValues: {
      decision: 'accept',
      nik: '',
      level: row.level === null ? '' : levelOf(row.level),
      cancelCode: '',
      cancelNote: '',
      reason: '',
    },
  });
  const needsReason = row.state === 'verifikasi-dibatalkan' && row.cancellation === null;
  const send = handleSubmit(async (values) => {
    const nik = parseNik(values.nik);
    const done = await act.run({
      listId,
      ordinal: row.ordinal,
      decision: values.decision,
      nik: nik.ok ? nik.value : null,
      level: values.level === '' ? null : values.level,
      cancellation: cancellationOf(values),
      reason: values.reason,
    });
    if (!done) return;
    tell(`Baris ${row.no} sudah diputus.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title={`Putuskan baris ${row.no}: ${row.name}`}
      sentence="Bandingkan dengan kertas dari sekolah, lalu putuskan."
      submit="Simpan putusan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {row.problems.map((problem) => (
          <Typography key={problem.code + (problem.cell ?? '')} component="li" variant="body2">
            <strong>{problem.cell}</strong> {problem.sentence}
          </Typography>
        ))}
      </Box>
      <SelectField control={control} name="decision" label="Putusan" required choices={decisions} />
      <FieldRow>
        <TextInput
          control={control}
          name="nik"
          label="NIK menurut Kartu Keluarga"
          maxLength={20}
          inputMode="numeric"
          hint="Isi hanya bila NIK pada berkas keliru atau kosong"
          check={(value) =>
            parseNik(value).ok ? null : 'NIK terdiri atas 16 angka dengan tanggal lahir yang sah.'
          }
        />
        <SelectField
          control={control}
          name="level"
          label="Jenjang"
          choices={[
            { value: '', label: 'Menurut berkas' },
            ...levels.map((level) => ({ value: level, label: level })),
          ]}
        />
      </FieldRow>
      {needsReason && (
        <>
          <SelectField
            control={control}
            name="cancelCode"
            label="Alasan pembatalan"
            choices={cancelReasons.map(({ code, label }) => ({ value: code, label }))}
          />
          <TextInput
            control={control}
            name="cancelNote"
            label="Penjelasan sekolah"
            lines={2}
            maxLength={300}
          />
        </>
      )}
      <TextInput control={control} name="reason" label="Dasar putusan" required lines={3} maxLength={300} />
    </FormPanel>
  );
}

function levelOf(text: string): Level | '' {
  return levels.find((level) => level === text) ?? '';
}
