import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { type Control, useForm } from 'react-hook-form';
import type { EditionView } from '#contract/methods/editions.ts';
import { readAmountList } from '#domain/policy/amount-list.ts';
import { chooseFile } from '../../client/choose-file.ts';
import { useAct } from '../../client/use-act.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ImportIcon } from '../../theme/icons.ts';
import {
  type AmountCells,
  type AmountPlace,
  amountPlaces,
  cellName,
  cellsOf,
  rowsOf,
  typedRupiah,
} from './amount-cells.ts';

interface AmountValues {
  number: string;
  date: string;
  cells: AmountCells;
}

/** Amounts as a Keputusan Gubernur sets them, typed or read from a list. */
export function AmountsForm({ view, onClose }: { readonly view: EditionView; readonly onClose: () => void }) {
  const act = useAct('editions.setAmounts');
  const tell = useNotice();
  const places = amountPlaces(view.edition);
  const [problem, setProblem] = useState<string | null>(null);
  const { control, handleSubmit, setValue } = useForm<AmountValues>({
    defaultValues: {
      number: '',
      date: '',
      cells: { ...blankCells(places), ...cellsOf(view.edition.amounts) },
    },
  });
  const send = handleSubmit(async ({ number, date, cells }) => {
    const rows = rowsOf(cells, places);
    setProblem(rows.length === 0 ? 'Isi paling sedikit satu besaran.' : null);
    if (rows.length === 0) return;
    if (!(await act.run({ editionId: view.editionId, number, date, rows: [...rows] }))) return;
    tell('Besaran disimpan; Paket acuan berikutnya membawanya.');
    onClose();
  });
  const readFile = async () => {
    const file = await chooseFile('.csv,.txt');
    if (!file) return;
    const list = readAmountList(await file.text());
    setProblem(list.ok ? null : `Baris ${list.at.line} tidak dapat dibaca: "${list.at.text}".`);
    if (list.ok)
      setValue('cells', { ...blankCells(places), ...cellsOf({ basis: file.name, rows: list.rows }) });
  };
  return (
    <FormPanel
      open
      title="Masukkan besaran"
      sentence="Salin dari Keputusan Gubernur (Pasal 7 ayat (2), 32). Sel yang kosong berarti belum ditetapkan."
      submit="Simpan besaran"
      act={act}
      width={760}
      onSubmit={send}
      onClose={onClose}
    >
      <FieldRow>
        <TextInput control={control} name="number" label="Nomor Keputusan Gubernur" required maxLength={80} />
        <DateField control={control} name="date" label="Tanggal" required />
      </FieldRow>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
        <Button variant="outlined" startIcon={<ImportIcon />} onClick={() => void readFile()}>
          Baca dari berkas CSV
        </Button>
        <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          jenjang; status; klaster; personal; SPP; satuan
        </Box>
      </Box>
      {problem !== null && <Alert severity="error">{problem}</Alert>}
      <SimpleTable
        label="Besaran"
        heads={['Jenjang', 'Negeri', 'Swasta', 'SPP swasta']}
        rows={places.map((place) => ({
          key: cellName(place, 'swasta'),
          cells: [
            nameOf(place),
            place.cluster === null && <Cell key="negeri" control={control} place={place} column="negeri" />,
            <Cell key="swasta" control={control} place={place} column="swasta" />,
            place.level !== 'LKP' && <Cell key="spp" control={control} place={place} column="spp" />,
          ],
        }))}
      />
    </FormPanel>
  );
}

function Cell(props: {
  readonly control: Control<AmountValues>;
  readonly place: AmountPlace;
  readonly column: 'negeri' | 'swasta' | 'spp';
}) {
  return (
    <TextInput
      control={props.control}
      name={`cells.${cellName(props.place, props.column)}`}
      label={columnLabels[props.column](nameOf(props.place))}
      inputMode="numeric"
      maxLength={16}
      check={(value) => (typedRupiah(value) === null ? 'Tulis rupiah bulat.' : null)}
    />
  );
}

const columnLabels = {
  negeri: (name: string) => `${name} negeri`,
  swasta: (name: string) => `${name} swasta`,
  spp: (name: string) => `SPP ${name}`,
} as const;

function nameOf({ level, cluster }: AmountPlace): string {
  if (level === 'LKP') return 'LKP (per semester)';
  return cluster === null ? level : `${level} klaster ${cluster}`;
}

function blankCells(places: readonly AmountPlace[]): AmountCells {
  const names = places.flatMap((place) =>
    (['negeri', 'swasta', 'spp'] as const).map((column) => cellName(place, column)),
  );
  return Object.fromEntries(names.map((name) => [name, '']));
}
