import { Typography } from '@mui/material';
import type { AnnouncementDifferenceView } from '#contract/methods/announcements.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import type { Tone } from '../../theme/tone.ts';

type Change = AnnouncementDifferenceView['changes'][number];

const effects: Readonly<Record<Change['effect'], { readonly tone: Tone; readonly label: string }>> = {
  add: { tone: 'done', label: 'Ditambahkan' },
  remove: { tone: 'problem', label: 'Dikeluarkan' },
  correct: { tone: 'attention', label: 'Diperbaiki' },
};

/** Semula and menjadi of everyone whose line differs. */
export function DifferenceTable({ difference }: { readonly difference: AnnouncementDifferenceView }) {
  const { versions, changes, earlier, later } = difference;
  if (versions.length < 2)
    return <Quiet text="Baru ada satu pengumuman. Perbandingan muncul setelah ada perbaikan (Pasal 21)." />;
  if (earlier.ordinal === later.ordinal) return <Quiet text="Pilih dua versi yang berlainan." />;
  if (changes.length === 0) return <Quiet text="Kedua daftar sama; tidak ada yang berubah." />;
  return (
    <SimpleTable
      label="Perbedaan dua pengumuman"
      heads={['Nama', 'Semula', 'Menjadi', 'Perubahan']}
      rows={changes.map((change) => ({
        key: change.applicationId,
        cells: [
          change.name,
          change.before ?? 'tidak tercantum',
          change.after ?? 'tidak tercantum',
          <StatusChip key="effect" {...effects[change.effect]} />,
        ],
      }))}
    />
  );
}

function Quiet({ text }: { readonly text: string }) {
  return (
    <Typography variant="body2" color="textSecondary">
      {text}
    </Typography>
  );
}
