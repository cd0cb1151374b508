import { useForm } from 'react-hook-form';
import type { PairView } from '#contract/methods/proposals.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { DateField } from '../../components/fields/date-field.tsx';
import { RadioField } from '../../components/fields/radio-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { sideName } from './pair-fields.ts';

interface Values {
  readonly exclude: string;
  readonly reason: string;
  readonly on: string;
}

/** A person decides; for the same child also which of the two stays out, and why. */
export function DecidePair({
  pair,
  outcome,
  onClose,
}: {
  readonly pair: PairView;
  readonly outcome: 'beda-orang' | 'orang-sama';
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const act = useAct('duplicates.decide');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<Values>({
    defaultValues: { exclude: '', reason: '', on: today },
  });
  const same = outcome === 'orang-sama';
  const send = handleSubmit(async ({ exclude, reason, on }) => {
    if (!(await act.run({ pairId: pair.pairId, outcome, exclude: same ? exclude : null, reason, on })))
      return;
    tell(same ? 'Dicatat sebagai orang yang sama.' : 'Dicatat sebagai dua orang yang berbeda.');
    onClose();
  });
  return (
    <FormPanel
      open
      subject={pair.pairId}
      title={same ? 'Orang sama: pilih yang dikeluarkan' : 'Beda orang: keduanya tetap'}
      sentence={
        same
          ? 'Yang dikeluarkan tetap tercatat beserta alasannya dan tampak pada lampiran rekap; tidak ada yang dihapus.'
          : 'Kedua anak tetap diusulkan. Pasangan ini tidak ditanyakan lagi.'
      }
      submit="Simpan putusan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      {same && (
        <RadioField
          control={control}
          name="exclude"
          label="Yang dikeluarkan"
          required
          choices={[
            {
              value: pair.left.applicationId,
              label: `${sideName(pair.left, 'pertama')} — ${pair.left.from}`,
            },
            {
              value: pair.right.applicationId,
              label: `${sideName(pair.right, 'kedua')} — ${pair.right.from}`,
            },
          ]}
        />
      )}
      <TextInput
        control={control}
        name="reason"
        label="Alasan"
        required
        lines={3}
        maxLength={300}
        hint="Misalnya: kartu keluarga dan surat mutasi sudah dibandingkan"
      />
      <DateField control={control} name="on" label="Tanggal putusan" required />
    </FormPanel>
  );
}
