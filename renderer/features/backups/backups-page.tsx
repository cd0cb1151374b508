import { Alert } from '@mui/material';
import type { BackupsView } from '#contract/methods/backups.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useNotice } from '../../components/notices.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { BackupIcon } from '../../theme/icons.ts';
import { BackupList } from './backup-list.tsx';
import { CheckSection } from './check-section.tsx';
import { LastRestoreSection } from './last-restore-section.tsx';
import { MovingSection } from './moving-section.tsx';
import { SecondPlaceSection } from './second-place-section.tsx';

/** Backups of this office: make one, keep one elsewhere, go back to one. */
export function BackupsPage() {
  const { user } = useSession();
  const reading = useCall('backups.list', {});
  const make = useAct('backups.make');
  const tell = useNotice();
  return (
    <PageFrame
      title="Cadangan"
      sentence="Salinan seluruh data kantor yang sudah diperiksa. Dibuat sendiri setiap hari dan sebelum impor; simpan juga satu di tempat lain."
      action={
        <ActionButton
          label="Buat cadangan sekarang"
          variant="contained"
          icon={<BackupIcon />}
          busy={make.busy}
          permission={permitRole(user.role, ['kepala', 'admin'])}
          onClick={() => void make.run({}).then((made) => made && tell('Cadangan dibuat dan diperiksa.'))}
        />
      }
    >
      <ActFeedback act={make} title="Membuat cadangan" />
      <Loaded reading={reading}>{(view) => <Parts view={view} />}</Loaded>
    </PageFrame>
  );
}

function Parts({ view }: { readonly view: BackupsView }) {
  return (
    <>
      {!view.room.enough && (
        <Alert severity="error">
          Ruang disk tinggal {view.room.freeMb} MB. Cadangan dan impor baru jalan bila ada{' '}
          {view.room.neededMb} MB: kosongkan disk dahulu.
        </Alert>
      )}
      {view.lastRestore && <LastRestoreSection restore={view.lastRestore} />}
      <BackupList backups={view.backups} />
      <SecondPlaceSection secondPlace={view.secondPlace} />
      <MovingSection />
      <CheckSection lastCheck={view.lastCheck} />
    </>
  );
}
