import { Box } from '@mui/material';
import { useState } from 'react';
import type { UserRow } from '#contract/methods/office.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useNotice } from '../../components/notices.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { roleLabels } from '../../text/labels.ts';
import { AddIcon } from '../../theme/icons.ts';
import { UserForm } from './user-form.tsx';

/** Accounts of this installation; a passphrase is known to its owner only. */
export function UsersPart() {
  const { user } = useSession();
  const users = useCall('users.list', {});
  const deactivate = useAct('users.deactivate');
  const tell = useNotice();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<UserRow | null>(null);
  const why = roleWhy(user.role, ['admin']);
  const send = async (row: UserRow, reason: string) => {
    if (!(await deactivate.run({ userId: row.userId, reason }))) return;
    setLeaving(null);
    tell(`Akun ${row.name} dinonaktifkan.`);
  };
  return (
    <Box sx={{ overflow: 'auto' }}>
      <Section
        title="Pengguna"
        note="Setiap orang memakai akunnya sendiri."
        action={
          <ActionButton
            label="Tambah pengguna"
            icon={<AddIcon />}
            variant="contained"
            permission={{ allowed: why === null, why }}
            onClick={() => setAdding(true)}
          />
        }
      >
        <Loaded reading={users}>
          {(rows) => (
            <SimpleTable
              label="Daftar pengguna"
              heads={['Nama', 'Peran', 'Keadaan', 'Sidik kunci', '']}
              rows={rows.map((row) => ({
                key: row.userId,
                cells: [
                  <strong key="name">{row.name}</strong>,
                  roleLabels[row.role],
                  <StatusChip
                    key="state"
                    tone={row.active ? 'done' : 'neutral'}
                    label={row.active ? 'Aktif' : 'Nonaktif'}
                  />,
                  row.keyFingerprint === null ? (
                    'belum ada kunci'
                  ) : (
                    <Box key="kid" component="code" sx={{ fontFamily: 'ui-monospace, Consolas, monospace' }}>
                      {row.keyFingerprint}
                    </Box>
                  ),
                  row.active && (
                    <ActionButton
                      key="off"
                      label="Nonaktifkan"
                      size="small"
                      quiet
                      permission={{
                        allowed: why === null && row.userId !== user.userId,
                        why: why ?? 'Akun sendiri tidak dapat dinonaktifkan.',
                      }}
                      onClick={() => setLeaving(row)}
                    />
                  ),
                ],
              }))}
            />
          )}
        </Loaded>
      </Section>
      {adding && <UserForm onClose={() => setAdding(false)} />}
      {leaving && (
        <ConfirmDialog
          open
          title={`Nonaktifkan ${leaving.name}?`}
          confirm="Nonaktifkan"
          reason="Alasan"
          danger
          act={deactivate}
          onConfirm={(reason) => void send(leaving, reason)}
          onClose={() => setLeaving(null)}
        >
          Akun tidak dapat masuk lagi. Catatan perbuatannya tetap ada.
        </ConfirmDialog>
      )}
    </Box>
  );
}
