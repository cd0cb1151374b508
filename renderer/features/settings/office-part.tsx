import { Box } from '@mui/material';
import { useForm } from 'react-hook-form';
import { roleWhy, useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { FieldRow } from '../../components/field-row.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { useNotice } from '../../components/notices.tsx';
import { Section } from '../../components/section.tsx';
import { TrialDatePart } from './trial-date-part.tsx';

/** Letterhead and address of the office, one's own passphrase, the paper date of a trial. */
export function OfficePart() {
  const { office, user, state } = useSession();
  const act = useAct('office.save');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({
    defaultValues: {
      kop: office.kopLines.join('\n'),
      address: office.address,
      postalCode: office.postalCode ?? '',
      phone: office.phone ?? '',
    },
  });
  const why = roleWhy(user.role, ['operator', 'kepala', 'admin']);
  const send = handleSubmit(async ({ kop, ...values }) => {
    const kopLines = kop
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (await act.run({ ...values, kopLines }))
      tell('Data kantor disimpan. Dokumen lama tetap memakai kop lamanya.');
  });
  return (
    <Box sx={{ overflow: 'auto', display: 'grid', gap: 2, maxWidth: 860, alignContent: 'start' }}>
      <Section
        title={office.name}
        note="Kop surat dipakai pada semua dokumen baru."
        action={
          <ActionButton
            label="Simpan"
            variant="contained"
            busy={act.busy}
            permission={{ allowed: why === null, why }}
            onClick={() => void send()}
          />
        }
      >
        <ActFeedback act={act} title="Menyimpan data kantor" />
        <TextInput
          control={control}
          name="kop"
          label="Baris kop surat"
          required
          lines={4}
          maxLength={1000}
          hint="Satu baris kop per baris"
        />
        <TextInput control={control} name="address" label="Alamat" maxLength={200} />
        <FieldRow>
          <TextInput control={control} name="postalCode" label="Kode pos" maxLength={5} inputMode="numeric" />
          <TextInput control={control} name="phone" label="Telepon" maxLength={40} inputMode="tel" />
        </FieldRow>
      </Section>
      {(office.trial || state.network?.trial === true) && <TrialDatePart />}
    </Box>
  );
}
