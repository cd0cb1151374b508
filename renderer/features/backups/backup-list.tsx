import { useState } from 'react';
import type { BackupRow } from '#contract/methods/backups.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { countsText, reasonLabels } from '../../components/store/backup-words.ts';
import { instantText } from '../../text/dates.ts';
import { fileSize } from '../../text/labels.ts';
import { BackupIcon } from '../../theme/icons.ts';
import { RestorePanel } from './restore-panel.tsx';

/** Every verified backup on this PC; each can be gone back to. */
export function BackupList({ backups }: { readonly backups: readonly BackupRow[] }) {
  const { user } = useSession();
  const [chosen, setChosen] = useState<BackupRow | null>(null);
  const permission = permitRole(user.role, ['kepala', 'admin']);
  return (
    <Section
      title="Di komputer ini"
      note="Disimpan 3 yang terbaru, 14 harian, dan 12 bulanan. Semuanya terenkripsi dan sudah diperiksa utuh."
    >
      {backups.length === 0 ? (
        <EmptyState
          icon={<BackupIcon />}
          title="Belum ada cadangan"
          next="Cadangan harian dibuat sendiri beberapa saat sesudah Anda masuk. Untuk membuatnya sekarang, tekan tombol di kanan atas."
        />
      ) : (
        <SimpleTable
          label="Cadangan di komputer ini"
          heads={['Dibuat', 'Alasan', 'Isi', 'Ukuran', '']}
          rows={backups.map((backup) => ({
            key: backup.id,
            cells: [
              instantText(backup.madeAt),
              reasonLabels[backup.why],
              countsText(backup.counts),
              fileSize(backup.bytes),
              <ActionButton
                key="restore"
                label="Pulihkan"
                size="small"
                quiet
                permission={permission}
                onClick={() => setChosen(backup)}
              />,
            ],
          }))}
        />
      )}
      {chosen && <RestorePanel backup={chosen} onClose={() => setChosen(null)} />}
    </Section>
  );
}
