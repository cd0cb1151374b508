import { Alert, Checkbox, FormControlLabel, FormGroup } from '@mui/material';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { FreeRound } from '#contract/methods/desks.ts';
import { saveOffer } from '../../client/files.ts';
import { useAct } from '../../client/use-act.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { counted } from '../../text/labels.ts';

/** Which rounds go to the other desk, and what it is called. */
export function GivePanel({
  free,
  onClose,
}: {
  readonly free: readonly FreeRound[];
  readonly onClose: () => void;
}) {
  const act = useAct('desks.give');
  const tell = useNotice();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { control, handleSubmit } = useForm({ defaultValues: { label: 'Meja 2' } });
  const send = handleSubmit(async ({ label }) => {
    const given = await act.run({ label, roundIds: [...chosen] });
    if (!given) return;
    tell(`Antrean diserahkan ke ${label}. Simpan berkasnya ke flashdisk.`);
    await saveOffer(given.file);
    onClose();
  });
  const toggle = (roundId: string) => {
    const next = new Set(chosen);
    if (!next.delete(roundId)) next.add(roundId);
    setChosen(next);
  };
  return (
    <FormPanel
      open
      title="Serahkan antrean"
      sentence="Selama diserahkan, putaran ini tidak dikerjakan di sini. Berkasnya terenkripsi dan hanya terbuka dengan kata sandi pengguna kantor ini."
      submit="Serahkan dan simpan berkas"
      act={act}
      disabled={chosen.size === 0}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput control={control} name="label" label="Nama meja" required maxLength={60} />
      <FormGroup aria-label="Putaran yang diserahkan">
        {free.map(({ roundId, unitName, applicantClass, applications, undecided }) => (
          <FormControlLabel
            key={roundId}
            control={<Checkbox checked={chosen.has(roundId)} onChange={() => toggle(roundId)} />}
            label={`${unitName}, kelas ${applicantClass}: ${counted(applications, 'permohonan')}, ${undecided} belum diputuskan`}
          />
        ))}
      </FormGroup>
      {chosen.size === 0 && <Alert severity="info">Pilih sedikitnya satu putaran.</Alert>}
    </FormPanel>
  );
}
