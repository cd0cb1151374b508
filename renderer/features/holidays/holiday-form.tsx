import { parseIsoDate } from '#domain/deadlines/iso-date.ts';
import { useForm, useWatch } from 'react-hook-form';
import { useState } from 'react';
import type { HolidayRow } from '#contract/methods/holidays.ts';
import { useAct } from '../../client/use-act.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { type Change, ChangeEffects } from './change-effects.tsx';

const kinds = [
  { value: 'nasional', label: 'Libur nasional' },
  { value: 'cuti-bersama', label: 'Cuti bersama' },
  { value: 'daerah', label: 'Libur daerah' },
];

interface Values {
  readonly date: string;
  readonly kind: HolidayRow['kind'];
  readonly name: string;
  readonly basis: string;
  readonly reason: string;
}

/** A day added, changed or taken out; what that moves is shown before it is saved. */
export function HolidayForm({
  day,
  scope,
  onClose,
}: {
  readonly day: HolidayRow | null;
  readonly scope: 'jaringan' | 'kantor';
  readonly onClose: () => void;
}) {
  const act = useAct('holidays.apply');
  const tell = useNotice();
  const [removing, setRemoving] = useState(false);
  const { control, handleSubmit } = useForm<Values>({
    defaultValues: {
      date: day?.date ?? '',
      kind: day?.kind ?? (scope === 'jaringan' ? 'nasional' : 'daerah'),
      name: day?.name ?? '',
      basis: day?.basis ?? '',
      reason: '',
    },
  });
  const values = useWatch({ control });
  const change = removing && day ? removalOf(day) : changeOf({ ...blank, ...values }, day);
  const send = handleSubmit(async ({ reason }) => {
    if (!change) return;
    const done = await act.run({ change, reason });
    if (!done) return;
    tell(
      done.moves.length === 0
        ? 'Tabel hari libur disimpan; tidak ada tenggat yang bergeser.'
        : `Tabel hari libur disimpan; ${done.moves.length} tenggat bergeser.`,
    );
    onClose();
  });
  return (
    <FormPanel
      open
      width={720}
      title={
        day === null ? 'Tambah hari libur' : removing ? `Hapus ${day.dateLabel}` : `Ubah ${day.dateLabel}`
      }
      sentence="Setiap perubahan menaikkan versi tabel dan menghitung ulang tenggat yang masih berjalan. Putaran yang selesai tidak berubah."
      submit={removing ? 'Hapus hari libur' : 'Simpan'}
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      {!removing && (
        <>
          <FieldRow>
            <DateField control={control} name="date" label="Tanggal" required />
            <SelectField
              control={control}
              name="kind"
              label="Jenis"
              required
              choices={scope === 'jaringan' ? kinds : kinds.filter(({ value }) => value === 'daerah')}
            />
          </FieldRow>
          <TextInput control={control} name="name" label="Nama hari libur" required maxLength={120} />
          <TextInput
            control={control}
            name="basis"
            label="Dasar"
            maxLength={200}
            hint="Nomor SKB atau keputusan; kosongkan bila belum dipastikan"
          />
        </>
      )}
      <TextInput control={control} name="reason" label="Alasan" required lines={2} maxLength={300} />
      {day !== null && (
        <ActionButton
          label={removing ? 'Batal menghapus' : 'Hapus hari ini dari tabel'}
          color={removing ? 'inherit' : 'error'}
          size="small"
          onClick={() => setRemoving(!removing)}
        />
      )}
      {change && differs(change, day) && <ChangeEffects change={change} />}
    </FormPanel>
  );
}

const blank: Values = { date: '', kind: 'daerah', name: '', basis: '', reason: '' };

function removalOf({ date, kind }: HolidayRow): Change {
  return { kind: 'remove', day: { date, kind } };
}

/** Null while the form does not make a day yet. */
function changeOf(values: Values, day: HolidayRow | null): Change | null {
  const name = values.name.trim();
  if (!parseIsoDate(values.date).ok || name === '') return null;
  const basis = values.basis.trim();
  return {
    kind: 'put',
    day: { date: values.date, kind: values.kind, name, basis: basis === '' ? null : basis },
    instead: day && { date: day.date, kind: day.kind },
  };
}

function differs(change: Change, day: HolidayRow | null): boolean {
  if (change.kind !== 'put' || day === null) return true;
  const { date, kind, name, basis } = change.day;
  return date !== day.date || kind !== day.kind || name !== day.name || basis !== day.basis;
}
