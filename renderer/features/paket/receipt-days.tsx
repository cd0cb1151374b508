import { Box, Button } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { Permission } from '#contract/views.ts';
import { useAct } from '../../client/use-act.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';

/** After how many days a missing receipt is told on the home page. */
export function ReceiptDays({
  days,
  permission,
}: {
  readonly days: number;
  readonly permission: Permission;
}) {
  const act = useAct('streams.setReceiptDays');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { days: String(days) } });
  const send = handleSubmit(async (values) => {
    if (await act.run({ days: Number(values.days) })) tell('Batas tanda terima disimpan.');
  });
  return (
    <Section
      title="Tanda terima terlambat"
      note={
        permission.why ??
        'Beranda mengingatkan bila penerima belum mengembalikan tanda terima sesudah sekian hari kalender.'
      }
    >
      <Box
        component="form"
        noValidate
        onSubmit={(event) => void send(event)}
        sx={{ display: 'flex', gap: 1.5, alignItems: 'start', flexWrap: 'wrap' }}
      >
        <Box sx={{ width: 160 }}>
          <TextInput
            control={control}
            name="days"
            label="Hari kalender"
            required
            inputMode="numeric"
            maxLength={2}
            disabled={!permission.allowed}
            check={(value) => (/^[1-9]\d?$/.test(value) && Number(value) <= 90 ? null : 'Isi 1 sampai 90.')}
          />
        </Box>
        <Button type="submit" variant="outlined" disabled={!permission.allowed || act.busy} sx={{ mt: 2.75 }}>
          Simpan
        </Button>
      </Box>
      {act.refusal && <RefusalAlert refusal={act.refusal} onClose={act.clear} />}
    </Section>
  );
}
