import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type { ResponseOf } from '#contract/api.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { call } from '../../client/call.ts';
import { useAllRows } from '../../client/use-all-rows.ts';
import { useCall } from '../../client/use-call.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { GapNote } from '../../components/gap-note.tsx';
import { useNotice } from '../../components/notices.tsx';
import { counted } from '../../text/labels.ts';

/** R1: opens the rounds of one school under the Keputusan Kepala Dinas (Pasal 11(2)). */
export function OpenRoundForm(props: {
  /** The school asked for; empty to choose one. */
  readonly npsn: string;
  readonly onClose: () => void;
}) {
  const decree = useCall('rounds.lastDecree', {});
  return decree.isLoading ? null : <OpenForm {...props} decree={decree.data ?? null} />;
}

function OpenForm({
  npsn,
  decree,
  onClose,
}: {
  readonly npsn: string;
  readonly decree: ResponseOf<'rounds.lastDecree'>;
  readonly onClose: () => void;
}) {
  const navigate = useNavigate();
  const { today } = useSession();
  const act = useAct('rounds.open');
  const tell = useNotice();
  const schools = useAllRows(['schools'], (paging, options) => call('schools.page', paging, options));
  const { control, handleSubmit } = useForm({
    // One Keputusan opens the rounds of every school: it is typed once.
    defaultValues: {
      npsn,
      schoolYearStart: decree?.schoolYearStart ?? '',
      decreeNumber: decree?.decreeNumber ?? '',
      decreeDate: decree?.decreeDate ?? '',
      openedOn: today,
    },
  });
  const send = handleSubmit(async (values) => {
    const opened = await act.run(values);
    if (!opened) return;
    tell(`${counted(opened.roundIds.length, 'putaran')} dibuka.`);
    onClose();
    const [only] = opened.roundIds;
    if (only !== undefined && opened.roundIds.length === 1) void navigate(`/rounds/${only}`);
  });
  const choices = (schools.data ?? [])
    .filter((school) => school.applications > 0)
    .map((school) => ({
      value: school.npsn,
      label: `${school.name} — ${counted(school.applications, 'pengajuan')}`,
    }));
  return (
    <FormPanel
      open
      title="Buka putaran verifikasi"
      sentence="Satu putaran dibuat untuk tiap golongan pemohon yang ada pengajuannya. Masa pengusulan 14 hari kalender sejak awal tahun pelajaran (Pasal 11)."
      submit="Buka putaran"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <SelectField
        control={control}
        name="npsn"
        label="Sekolah"
        required
        choices={choices}
        hint={
          choices.length === 0
            ? 'Belum ada sekolah dengan pengajuan; impor rekapnya lebih dahulu.'
            : 'Sekolah yang rekapnya sudah masuk'
        }
      />
      <DateField control={control} name="schoolYearStart" label="Awal tahun pelajaran" required />
      <FieldRow>
        <TextInput
          control={control}
          name="decreeNumber"
          label="Nomor Keputusan Kepala Dinas"
          required
          maxLength={120}
        />
        <DateField control={control} name="decreeDate" label="Tanggal keputusan" required />
      </FieldRow>
      <DateField control={control} name="openedOn" label="Dibuka pada" required />
      <GapNote gap="G-13" />
    </FormPanel>
  );
}
