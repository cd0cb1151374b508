import { useForm } from 'react-hook-form';
import type { LikenessView } from '#contract/methods/comparison.ts';
import { useAct } from '../../client/use-act.ts';
import { TextInput } from '../../components/fields/text-input.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';

const words = {
  cocok: {
    title: 'Cocok: orang yang sama',
    sentence:
      'Anak ini dicatat terdata pada data pembanding. Hasil verifikasinya tetap ditetapkan pemeriksa.',
    hint: 'Misalnya: alamat dan nama ibu pada Kartu Keluarga sama',
    done: 'Dicatat cocok.',
  },
  bukan: {
    title: 'Bukan: orang lain',
    sentence:
      'Data ini tidak ditanyakan lagi untuk anak ini. Bila ada data lain yang mirip, itu yang ditanyakan berikutnya.',
    hint: 'Misalnya: nama orang tua pada Kartu Keluarga berbeda',
    done: 'Dicatat bukan orang yang sama.',
  },
} as const;

/** The verdict with its reason; both can be taken back until the Berita Acara is drafted. */
export function DecideLikeness(props: {
  readonly row: LikenessView;
  readonly verdict: 'cocok' | 'bukan';
  readonly onClose: () => void;
}) {
  const { row, verdict, onClose } = props;
  const { title, sentence, hint, done } = words[verdict];
  const act = useAct('likenesses.decide');
  const tell = useNotice();
  const { control, handleSubmit } = useForm<{ readonly reason: string }>({ defaultValues: { reason: '' } });
  const send = handleSubmit(async ({ reason }) => {
    const result = await act.run({ applicationId: row.applicationId, ref: row.ref, verdict, reason });
    if (!result) return;
    tell(`${done} Masih menunggu: ${result.waiting}.`);
    onClose();
  });
  return (
    <FormPanel
      open
      subject={`${row.applicationId} ${row.ref}`}
      title={title}
      sentence={sentence}
      submit="Simpan keputusan"
      act={act}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput
        control={control}
        name="reason"
        label="Alasan"
        required
        lines={3}
        maxLength={300}
        hint={hint}
      />
    </FormPanel>
  );
}
