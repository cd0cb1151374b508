import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { RequestOf } from '#contract/api.ts';
import type { OfficeGroup } from '#contract/methods/rounds.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { FieldRow } from '../../components/field-row.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { NipField, nipValue } from '../../components/fields/nip-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { counted } from '../../text/labels.ts';

type LevelGroup = RequestOf<'rounds.openOffice'>['levelGroup'];

interface OfficeRoundValues {
  readonly levelGroup: LevelGroup | '';
  readonly pengawasName: string;
  readonly pengawasNip: string;
  readonly schoolYearStart: string;
  readonly decreeNumber: string;
  readonly decreeDate: string;
  readonly openedOn: string;
}

/** R1 for class b: one round per jenjang at this office, with the Pengawas of that jenjang (Pasal 14). */
export function OpenOfficeRoundForm({ onClose }: { readonly onClose: () => void }) {
  const groups = useCall('rounds.officeGroups', {});
  if (groups.data !== undefined) return <GroupForm groups={groups.data} onClose={onClose} />;
  return (
    <SidePanel open title="Buka putaran golongan b" onClose={onClose}>
      <Loaded reading={groups}>{() => null}</Loaded>
    </SidePanel>
  );
}

function GroupForm(props: { readonly groups: readonly OfficeGroup[]; readonly onClose: () => void }) {
  const { today } = useSession();
  const act = useAct('rounds.openOffice');
  const tell = useNotice();
  const ready = props.groups.filter(({ opening }) => opening.allowed);
  const { control, handleSubmit, setValue, watch } = useForm<OfficeRoundValues>({
    defaultValues: blank(today),
  });
  const chosen = ready.find(({ levelGroup }) => levelGroup === watch('levelGroup'));
  const { pengawasName, pengawasNip } = chosen ?? { pengawasName: null, pengawasNip: null };
  // Last year's Pengawas of the jenjang is offered, never forced.
  useEffect(() => {
    setValue('pengawasName', pengawasName ?? '');
    setValue('pengawasNip', pengawasNip ?? '');
  }, [pengawasName, pengawasNip, setValue]);
  const send = handleSubmit(async ({ levelGroup, ...values }) => {
    if (levelGroup === '') return;
    const opened = await act.run({ ...values, levelGroup, pengawasNip: nipValue(values.pengawasNip) });
    if (!opened) return;
    tell(`Putaran golongan b jenjang ${levelGroup} dibuka.`);
    props.onClose();
  });
  return (
    <FormPanel
      open
      title="Buka putaran golongan b"
      sentence="Untuk peserta didik yang berdomisili di wilayah kantor ini dan bersekolah di luar Daerah. Kantor ini memverifikasi bersama Pengawas, satu putaran tiap jenjang (Pasal 14)."
      submit="Buka putaran"
      act={act}
      disabled={ready.length === 0}
      onSubmit={send}
      onClose={props.onClose}
    >
      <SelectField
        control={control}
        name="levelGroup"
        label="Jenjang"
        required
        choices={ready.map(({ levelGroup, waiting }) => ({
          value: levelGroup,
          label: `${levelGroup} — ${counted(waiting, 'usulan menunggu')}`,
        }))}
        hint={
          ready.length === 0
            ? 'Belum ada usulan golongan b yang menunggu; catat suratnya pada Usulan masuk.'
            : `Jenjang yang dilayani kantor ini: ${props.groups.map(({ levelGroup }) => levelGroup).join(', ')}`
        }
      />
      <FieldRow>
        <TextInput control={control} name="pengawasName" label="Pengawas" required maxLength={120} />
        <NipField control={control} name="pengawasNip" label="NIP pengawas" />
      </FieldRow>
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
    </FormPanel>
  );
}

function blank(today: string): OfficeRoundValues {
  return {
    levelGroup: '',
    pengawasName: '',
    pengawasNip: '',
    schoolYearStart: '',
    decreeNumber: '',
    decreeDate: '',
    openedOn: today,
  };
}
