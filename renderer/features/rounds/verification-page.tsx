import { Link as TextLink } from '@mui/material';
import { Link, useParams } from 'react-router';
import { useCall } from '../../client/use-call.ts';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { VerificationQueue } from './verification-queue.tsx';

/** The queue of one round, made for the keyboard. */
export function VerificationPage() {
  const { roundId = '' } = useParams();
  const round = useCall('rounds.get', { roundId });
  return (
    <Loaded reading={round}>
      {(view) => (
        <PageFrame
          fill
          title="Antrean verifikasi"
          sentence="Saran program hanya pembanding; hasil ditetapkan pemeriksa. Satu tombol memberi satu hasil dan pindah ke berikutnya."
          above={
            <TextLink component={Link} to={`/rounds/${roundId}`}>
              {view.unitName}, golongan {view.applicantClass}
            </TextLink>
          }
        >
          <VerificationQueue round={view} />
        </PageFrame>
      )}
    </Loaded>
  );
}
