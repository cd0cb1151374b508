import { Button } from '@mui/material';
import { Link } from 'react-router';
import type { RoundView } from '#contract/methods/rounds.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { DoneIcon, ForwardIcon } from '../../theme/icons.ts';

/** Nothing in this list; when nothing is left at all, the next step is one press away. */
export function QueueDone({ round }: { readonly round: RoundView }) {
  if (round.undecided > 0 || !round.actions.draftBeritaAcara.allowed)
    return (
      <EmptyState
        icon={<DoneIcon />}
        title="Tidak ada pengajuan di sini"
        next="Pilih kelompok lain di atas, atau kembali ke putaran untuk menyusun Berita Acara."
      />
    );
  return (
    <EmptyState
      icon={<DoneIcon />}
      title="Semua pengajuan sudah diputus"
      next="Langkah berikutnya Berita Acara, yang membekukan hasilnya untuk ditandatangani."
      action={
        <Button
          component={Link}
          to={`/rounds/${round.roundId}?act=draftBeritaAcara`}
          variant="contained"
          endIcon={<ForwardIcon />}
        >
          Susun Berita Acara
        </Button>
      }
    />
  );
}
