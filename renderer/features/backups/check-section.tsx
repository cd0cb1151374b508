import { Alert } from '@mui/material';
import type { BackupsView } from '#contract/methods/backups.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { Section } from '../../components/section.tsx';
import { instantText } from '../../text/dates.ts';

/** The database itself, looked at page by page. */
export function CheckSection({ lastCheck }: { readonly lastCheck: BackupsView['lastCheck'] }) {
  const { user } = useSession();
  const act = useAct('backups.checkStore');
  return (
    <Section
      title="Keadaan basis data"
      note="Diperiksa seluruhnya setiap minggu, dan setiap kali program tidak ditutup dengan semestinya."
      action={
        <ActionButton
          label="Periksa basis data"
          busy={act.busy}
          permission={permitRole(user.role, ['kepala', 'admin'])}
          onClick={() => void act.run({})}
        />
      }
    >
      <ActFeedback act={act} title="Memeriksa basis data" />
      {lastCheck === null && (
        <Alert severity="info" variant="outlined">
          Belum pernah diperiksa seluruhnya; pemeriksaan pertama jalan sendiri.
        </Alert>
      )}
      {lastCheck?.problems.length === 0 && (
        <Alert severity="success" variant="outlined">
          Utuh, diperiksa {instantText(lastCheck.at)}.
        </Alert>
      )}
      {lastCheck && lastCheck.problems.length > 0 && (
        <Alert severity="error">
          Ditemukan {instantText(lastCheck.at)}: {lastCheck.problems.join('; ')}. Pulihkan cadangan sebelum
          tanggal itu, dan hubungi petugas TI.
        </Alert>
      )}
    </Section>
  );
}
