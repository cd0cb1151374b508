import { useForm } from 'react-hook-form';
import type { PupilPairView } from '#contract/methods/comparison.ts';
import { useAct } from '../../client/use-act.ts';
import { RadioField } from '../../components/fields/radio-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { sideTitle } from './pupil-pair-card.tsx';

interface Values {
  readonly exclude: string;
  readonly reason: string;
}

/** A person decides; for the same child also which of the two applications stays out, and why. */
export function DecidePupilPair(props: {
  readonly pair: PupilPairView;
  readonly outcome: 'beda-orang' | 'orang-sama';
  readonly onClose: () => void;
}) {
  const { pair, outcome, onClose } = props;
  const same = outcome === 'orang-sama';
  const act = useAct('pupilPairs.decide');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<Values>({ defaultValues: { exclude: '', reason: '' } });
  const send = handleSubmit(async ({ exclude, reason }) => {
    const result = await act.run({ pairId: pair.pairId, outcome, exclude: same ? exclude : null, reason });
    if (!result) return;
    tell(
      `${same ? 'Dicatat sebagai orang yang sama.' : 'Dicatat sebagai dua orang.'} Masih menunggu: ${result.open}.`,
    );
    onClose();
  });
  return (
    <FormPanel
      open
      subject={pair.pairId}
      title={same ? 'Orang sama: pilih yang dikeluarkan' : 'Beda orang: keduanya tetap'}
      sentence={
        same
          ? 'Usulan yang dikeluarkan tetap tersimpan beserta alasannya; tidak ada yang dihapus.'
          : 'Kedua usulan tetap berjalan. Pasangan ini tidak ditanyakan lagi.'
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
          choices={[pair.left, pair.right].map((side) => ({
            value: side.applicationId,
            label: `${side.name} — ${sideTitle(side)}`,
          }))}
        />
      )}
      <TextInput
        control={control}
        name="reason"
        label="Alasan"
        required
        lines={3}
        maxLength={300}
        hint="Misalnya: surat pindah dan Kartu Keluarga sudah dibandingkan"
      />
    </FormPanel>
  );
}
