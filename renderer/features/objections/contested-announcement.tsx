import { Alert } from '@mui/material';
import { useCall } from '../../client/use-call.ts';
import { DeadlineText } from '../../components/deadline-text.tsx';
import { dateText } from '../../text/dates.ts';

/** Against which announcement the objection will stand, and until when one is in time (Pasal 16, 17, 23(1)). */
export function ContestedAnnouncement({
  roundId,
  receivedOn,
}: {
  readonly roundId: string;
  readonly receivedOn: string;
}) {
  const round = useCall('rounds.get', { roundId }, { enabled: roundId !== '' });
  const announcement = round.data?.announcements.at(-1);
  if (roundId === '' || round.data === undefined) return null;
  if (announcement === undefined)
    return (
      <Alert severity="warning" variant="outlined">
        Putaran ini belum diumumkan, sehingga belum ada yang dapat dikeberatani.
      </Alert>
    );
  const late = receivedOn > (announcement.objectionUntil.lastDay ?? receivedOn);
  return (
    <Alert severity={late ? 'warning' : 'info'} variant="outlined">
      Atas {announcement.ordinal === 0 ? 'pengumuman' : `perbaikan ke-${announcement.ordinal}`} nomor{' '}
      {announcement.number} tanggal {dateText(announcement.issuedOn)}. Batas keberatan:{' '}
      <DeadlineText deadline={announcement.objectionUntil} wide />
      {late && ' Keberatan ini lewat waktu: tetap dicatat, tetapi tidak ditinjau.'}
    </Alert>
  );
}
