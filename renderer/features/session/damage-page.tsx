import { Alert, Button, Link as MuiLink } from '@mui/material';
import { useState } from 'react';
import type { BackupRow, StartView } from '#contract/methods/backups.ts';
import type { SessionState } from '#contract/methods/session.ts';
import { useCall } from '../../client/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { countsText } from '../../components/store/backup-words.ts';
import { instantText } from '../../text/dates.ts';
import { BackIcon } from '../../theme/icons.ts';
import { RestoreFromFile } from './restore-from-file.tsx';
import { RestoreStep } from './restore-step.tsx';
import { WelcomeFrame } from './welcome-frame.tsx';

/** The way back when no office can be opened: the newest backup here, or a file from the second place. */
export function DamagePage(props: { readonly users: SessionState['users']; readonly onClose: () => void }) {
  const start = useCall('backups.atStart', {});
  const [fromFile, setFromFile] = useState(false);
  const [chosen, setChosen] = useState<BackupRow | null>(null);
  return (
    <WelcomeFrame
      title={start.data?.kind === 'damaged' ? 'Pulihkan dari cadangan' : 'Pindah ke komputer ini'}
      sentence={
        start.data?.kind === 'damaged'
          ? 'Data yang rusak tetap disimpan. Pilih cadangan, lihat isinya, lalu lanjutkan bekerja.'
          : 'Pilih berkas pindah dari komputer lama, atau cadangan tunggal bila komputer itu rusak.'
      }
    >
      <Loaded reading={start}>
        {(view) => {
          if (fromFile || view.kind !== 'damaged') return <RestoreFromFile />;
          const backup = chosen ?? view.backups[0];
          if (!backup) return <NoBackup onFile={() => setFromFile(true)} />;
          return (
            <>
              <Alert severity="error" variant="outlined">
                Basis data kantor ini tidak dapat dibuka. Jangan menghapus apa pun dari komputer ini.
              </Alert>
              <RestoreStep
                key={backup.id}
                source={{ kind: 'backup', id: backup.id }}
                title={`Cadangan ${instantText(backup.madeAt)}`}
                note={countsText(backup.counts)}
                users={props.users}
              />
              <Others view={view} shown={backup} onChoose={setChosen} />
              <MuiLink
                component="button"
                type="button"
                onClick={() => setFromFile(true)}
                sx={{ justifySelf: 'start' }}
              >
                Pulihkan dari berkas cadangan tunggal
              </MuiLink>
            </>
          );
        }}
      </Loaded>
      <Button
        color="inherit"
        startIcon={<BackIcon />}
        onClick={fromFile && start.data?.kind === 'damaged' ? () => setFromFile(false) : props.onClose}
        sx={{ justifySelf: 'start' }}
      >
        Kembali
      </Button>
    </WelcomeFrame>
  );
}

function NoBackup({ onFile }: { readonly onFile: () => void }) {
  return (
    <EmptyState
      title="Tidak ada cadangan di komputer ini"
      next="Pakai berkas cadangan tunggal dari flashdisk. Bila tidak ada juga, jangan menghapus apa pun dan hubungi petugas TI."
      action={
        <Button variant="contained" onClick={onFile}>
          Pilih berkas cadangan
        </Button>
      }
    />
  );
}

function Others(props: {
  readonly view: StartView;
  readonly shown: BackupRow;
  readonly onChoose: (backup: BackupRow) => void;
}) {
  const others = props.view.backups.filter(({ id }) => id !== props.shown.id);
  if (others.length === 0) return null;
  return (
    <SimpleTable
      label="Cadangan lain"
      heads={['Cadangan lain', 'Isi', '']}
      rows={others.slice(0, 8).map((backup) => ({
        key: backup.id,
        cells: [
          instantText(backup.madeAt),
          countsText(backup.counts),
          <Button key="choose" size="small" onClick={() => props.onChoose(backup)}>
            Pilih
          </Button>,
        ],
      }))}
    />
  );
}
