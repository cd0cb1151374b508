import { Alert, Box, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { usePutFile } from '../../client/use-put-file.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FileField } from '../../components/file-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { counted } from '../../text/labels.ts';
import { amountLevels, amountProblem, noAmounts, type TypedAmounts, typedAmounts } from './amounts.ts';

interface Values {
  readonly number: string;
  readonly date: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly note: string;
  readonly amounts: TypedAmounts;
}

/** The Keputusan Gubernur with its list; without one, everyone recommended is a recipient (Pasal 32). */
export function DeterminationForm({
  recommendationId,
  pupils,
  onClose,
}: {
  readonly recommendationId: string | null;
  readonly pupils: number;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('determination.record');
  const putting = usePutFile();
  const tell = useNotice();
  const [list, setList] = useState<'all' | 'file'>('all');
  const [file, setFile] = useState<File | null>(null);
  const [lacking, setLacking] = useState(false);
  const [fixed, setFixed] = useState<'unset' | 'levels'>('unset');
  const { control, handleSubmit } = useForm<Values>({
    defaultValues: { number: '', date: today, periodFrom: '', periodTo: '', note: '', amounts: noAmounts },
  });

  const send = handleSubmit(async ({ amounts, periodFrom, periodTo, ...decree }) => {
    const listFile = list === 'file' ? file : null;
    setLacking(list === 'file' && !file);
    if (list === 'file' && !listFile) return;
    const token = listFile && (await putting.put(listFile));
    if (listFile && token === null) return;
    const view = await act.run({
      ...decree,
      recommendationId,
      periodFrom: blankToNull(periodFrom),
      periodTo: blankToNull(periodTo),
      amounts: fixed === 'levels' ? typedAmounts(amounts) : null,
      file: token,
    });
    if (!view) return;
    tell(`Keputusan Gubernur tercatat: ${counted(view.determination?.recipients ?? 0, 'penerima')}.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title="Catat Keputusan Gubernur"
      sentence="Isi menurut naskah Keputusan yang sudah ditetapkan."
      submit="Simpan"
      act={act}
      width={640}
      onSubmit={send}
      onClose={onClose}
    >
      {putting.refusal && <RefusalAlert refusal={putting.refusal} onClose={putting.clear} />}
      <FieldRow>
        <TextInput
          control={control}
          name="number"
          label="Nomor Keputusan"
          required
          maxLength={120}
          autoFocus
        />
        <DateField control={control} name="date" label="Tanggal Keputusan" required />
      </FieldRow>
      <FieldRow>
        <DateField
          control={control}
          name="periodFrom"
          label="Berlaku mulai"
          hint="Kosongkan bila tidak disebut"
        />
        <DateField
          control={control}
          name="periodTo"
          label="Sampai dengan"
          hint="Kosongkan bila tidak disebut"
        />
      </FieldRow>
      <Group title="Daftar penerima">
        <ChoiceBar
          label="Daftar penerima"
          value={list}
          choices={[
            { value: 'all', label: 'Semua yang direkomendasikan' },
            { value: 'file', label: 'Menurut berkas daftar' },
          ]}
          onChange={setList}
        />
        {list === 'file' ? (
          <FileField
            title="Seret daftar penerima ke sini"
            hint="csv atau xlsx. Yang tidak cocok disebut satu per satu."
            endings=".csv,.xlsx"
            file={file}
            onFile={setFile}
            disabled={act.busy}
            problem={lacking && !file ? 'Pilih berkas daftarnya dahulu.' : null}
          />
        ) : (
          <Alert
            severity="info"
            variant="outlined"
          >{`Hanya bila Keputusan menyatakannya: ${counted(pupils, 'peserta didik')} menjadi penerima.`}</Alert>
        )}
      </Group>
      <Group title="Besaran bantuan setiap bulan">
        <ChoiceBar
          label="Besaran bantuan"
          value={fixed}
          choices={[
            { value: 'unset', label: 'Belum ditetapkan' },
            { value: 'levels', label: 'Ditetapkan setiap jenjang' },
          ]}
          onChange={setFixed}
        />
        {fixed === 'levels' && (
          <FieldRow>
            {amountLevels.map((level) => (
              <TextInput
                key={level}
                control={control}
                name={`amounts.${level}`}
                label={`${level} (rupiah)`}
                maxLength={20}
                inputMode="numeric"
                check={amountProblem}
              />
            ))}
          </FieldRow>
        )}
      </Group>
      <TextInput control={control} name="note" label="Catatan" lines={2} maxLength={500} />
    </FormPanel>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'stretch' }}>
      <Typography variant="h3">{title}</Typography>
      {children}
    </Box>
  );
}

function blankToNull(date: string): string | null {
  return date === '' ? null : date;
}
