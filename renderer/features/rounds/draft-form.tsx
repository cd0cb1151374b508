import { Typography } from '@mui/material';
import { useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { Facts } from '../../components/facts.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import type { RoundFormProps } from './round-form-props.ts';

/** R3: freezes results and annex in the Berita Acara to be signed. */
export function DraftForm({ round, onClose }: RoundFormProps) {
  const { today, office } = useSession();
  const act = useAct('rounds.draftBeritaAcara');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: {
      date: today,
      place: round.unitKind === 'school' ? round.unitName : office.name,
      number: '',
    },
  });
  const send = handleSubmit(async ({ date, place, number }) => {
    if (
      !(await act.run({ roundId: round.roundId, date, place, number: number.trim() === '' ? null : number }))
    )
      return;
    tell('Berita Acara disusun. Cetak, tandatangani, lalu catat tanda tangannya.');
    onClose();
  });
  return (
    <FormPanel
      open
      title="Susun Berita Acara"
      sentence="Hasil dan lampirannya dibekukan pada Berita Acara. Yang wajib menandatangani:"
      submit="Susun Berita Acara"
      act={act}
      paper={act}
      onSubmit={send}
      onClose={onClose}
    >
      <Facts
        facts={round.requiredSignatories.map(
          (person) =>
            [person.roleLabel, `${person.name}${person.nip === null ? '' : `, NIP ${person.nip}`}`] as const,
        )}
      />
      {round.requiredSignatories.length === 0 && (
        <Typography color="error">
          Penanda tangan belum lengkap pada data sekolah atau daftar pejabat.
        </Typography>
      )}
      <DateField control={control} name="date" label="Tanggal Berita Acara" required />
      <TextInput
        control={control}
        name="place"
        label="Tempat"
        required
        maxLength={160}
        hint="Tempat verifikasi dilakukan, seperti tercetak pada Berita Acara"
      />
      <TextInput
        control={control}
        name="number"
        label="Nomor"
        maxLength={80}
        hint="Kosongkan agar nomor diambil dari register"
      />
    </FormPanel>
  );
}
