import { Alert, Checkbox, FormControl, FormControlLabel, FormHelperText } from '@mui/material';
import { Controller, useForm } from 'react-hook-form';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { GapNote } from '../../components/gap-note.tsx';
import { useNotice } from '../../components/notices.tsx';

/** Recap of this office; undecided pairs stay behind only when that is chosen in so many words (G-46). */
export function RecapForm({
  openPairs,
  missing,
  onClose,
}: {
  readonly openPairs: number;
  readonly missing: readonly string[];
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('proposals.recap');
  const tell = useNotice();
  const { control, handleSubmit } = useForm({ defaultValues: { on: today, setOpenPairsAside: false } });
  const send = handleSubmit(async (values) => {
    const view = await act.run(values);
    if (!view) return;
    tell(`Rekapitulasi dibuat untuk ${view.recap?.pupils ?? 0} peserta didik.`);
    onClose();
  });
  return (
    <FormPanel
      open
      title="Buat rekapitulasi"
      sentence="Menggabungkan rekap yang sudah diterima. Rekap yang datang kemudian masuk lewat rekap ulang."
      submit="Buat rekapitulasi"
      act={act}
      paper={act}
      onSubmit={send}
      onClose={onClose}
    >
      {missing.length > 0 && (
        <Alert severity="info" variant="outlined">
          {`Belum mengirim dan tidak ikut: ${missing.join(', ')}.`}
        </Alert>
      )}
      {openPairs > 0 && (
        <Alert severity="warning" variant="outlined">
          {`${openPairs} pasangan data ganda belum diputus. Putuskan dahulu, atau nyatakan di bawah bahwa kedua anak dari setiap pasangan itu tidak ikut diusulkan sekarang.`}
          <Controller
            control={control}
            name="setOpenPairsAside"
            rules={{ validate: (aside) => aside || 'Centang ini, atau putuskan dahulu pasangannya.' }}
            render={({ field, fieldState }) => (
              <FormControl error={fieldState.invalid} variant="standard" sx={{ mt: 1, display: 'flex' }}>
                <FormControlLabel
                  control={
                    <Checkbox
                      size="small"
                      checked={field.value}
                      onChange={(event) => field.onChange(event.target.checked)}
                      onBlur={field.onBlur}
                    />
                  }
                  label="Sisihkan pasangan yang belum diputus"
                />
                <FormHelperText>{fieldState.error?.message}</FormHelperText>
              </FormControl>
            )}
          />
        </Alert>
      )}
      <DateField control={control} name="on" label="Tanggal rekapitulasi" required />
      <GapNote gap="G-46" />
    </FormPanel>
  );
}
