import { Alert } from '@mui/material';
import { useForm } from 'react-hook-form';
import type { RoundView } from '#contract/methods/rounds.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { CheckListField } from '../../components/fields/check-list-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { TextInput } from '../../components/fields/text-input.tsx';
import { GapNote } from '../../components/gap-note.tsx';
import { FormPanel } from '../../components/form-panel.tsx';
import { useNotice } from '../../components/notices.tsx';
import { counted, mediaLabels } from '../../text/labels.ts';

type Medium = keyof typeof mediaLabels;

interface AnnounceValues {
  readonly issuedOn: string;
  readonly postedOn: string;
  readonly lateReason: string;
  readonly number: string;
  readonly media: Medium[];
  readonly details: Record<Medium, string>;
}

const kinds: readonly Medium[] = ['papan', 'internet', 'cetak'];
const detailLabels: Readonly<Record<Medium, string>> = {
  papan: 'Letak papan pengumuman',
  internet: 'Alamat laman',
  cetak: 'Nama media dan tanggal terbit',
};

const articles: Readonly<Partial<Record<string, string>>> = {
  a: 'Pasal 13, 16',
  b: 'Pasal 14, 17',
  c: 'Pasal 15, 16',
};

/** R6 and R12: an announcement, or its correction, with the media it was posted on (G-31). */
export function AnnounceForm(props: {
  readonly round: RoundView;
  readonly correction: boolean;
  readonly onClose: () => void;
}) {
  const { today } = useSession();
  const first = useAct('rounds.announce');
  const corrected = useAct('rounds.announceCorrection');
  const act = props.correction ? corrected : first;
  const tell = useNotice();
  const allMedia = props.correction && props.round.applicantClass === 'b';
  const { control, handleSubmit, watch } = useForm<AnnounceValues>({
    defaultValues: {
      issuedOn: today,
      postedOn: '',
      lateReason: '',
      number: '',
      // Pasal 21(2) wants all three of an office that corrects (G-31).
      media: allMedia ? [...kinds] : ['papan'],
      details: {
        papan: `Papan pengumuman ${props.round.unitKind === 'school' ? 'sekolah' : 'kantor'}`,
        internet: '',
        cetak: '',
      },
    },
  });
  const chosen = watch('media');
  const late = isLate(watch('issuedOn'), watch('postedOn'));
  const send = handleSubmit(async ({ issuedOn, postedOn, lateReason, number, media, details }) => {
    const announced = await act.run({
      roundId: props.round.roundId,
      issuedOn,
      ...(isLate(issuedOn, postedOn) && { latePosting: { on: postedOn, reason: lateReason } }),
      number: number.trim() === '' ? null : number,
      media: media.map((kind) => ({ kind, detail: details[kind] })),
    });
    if (!announced) return;
    tell('Pengumuman dibuat. Tempelkan pada hari yang sama.');
    props.onClose();
  });
  return (
    <FormPanel
      open
      title={props.correction ? 'Umumkan perbaikan' : 'Umumkan hasil verifikasi'}
      sentence={
        props.correction
          ? 'Ditempel 3 hari kalender (Pasal 21). Keberatan ulang dapat diajukan sejak tanggal ini (Pasal 23).'
          : `Ditempel 7 hari kalender; keberatan dapat diajukan paling lama 7 hari kerja sejak tanggal ini (${articles[props.round.applicantClass] ?? ''}).`
      }
      submit="Buat pengumuman"
      act={act}
      paper={act}
      onSubmit={send}
      onClose={props.onClose}
    >
      <Alert severity="info" variant="outlined">
        {counted(props.round.passed, 'peserta didik')} yang lulus tercantum dengan nama dan kelas. NIK, KK,
        dan alamat tidak dicetak.
      </Alert>
      <DateField control={control} name="issuedOn" label="Tanggal pengumuman" required />
      <DateField
        control={control}
        name="postedOn"
        label="Tanggal dipasang"
        hint="Kosongkan bila dipasang pada tanggal pengumuman"
      />
      {late && (
        <TextInput
          control={control}
          name="lateReason"
          label="Alasan dipasang kemudian"
          required
          lines={2}
          maxLength={300}
        />
      )}
      <GapNote gap="G-14" />
      <GapNote gap="G-13" />
      <GapNote gap={props.correction ? 'G-01' : 'G-50'} />
      <TextInput
        control={control}
        name="number"
        label="Nomor"
        maxLength={80}
        hint="Kosongkan agar nomor diambil dari register"
      />
      <CheckListField
        control={control}
        name="media"
        label="Media"
        required
        choices={kinds.map((value) => ({ value, label: mediaLabels[value] }))}
      />
      {allMedia && chosen.length < kinds.length && (
        <Alert severity="warning" variant="outlined">
          Pasal 21 ayat (2) menghendaki papan pengumuman, internet, dan media cetak untuk perbaikan oleh
          kantor.
        </Alert>
      )}
      {chosen.map((kind) => (
        <TextInput
          key={kind}
          control={control}
          name={`details.${kind}`}
          label={detailLabels[kind]}
          maxLength={200}
        />
      ))}
    </FormPanel>
  );
}

/** G-14: an announcement posted after its date. */
function isLate(issuedOn: string, postedOn: string): boolean {
  return postedOn !== '' && postedOn !== issuedOn;
}
