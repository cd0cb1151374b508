import { Box, Typography } from '@mui/material';
import type { UserRow } from '#contract/methods/users.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { instantText } from '../../text/dates.ts';
import { roleLabels } from '../../text/labels.ts';
import { keyStates } from './role-words.ts';

/** What an admin can do with an account. */
export type UserAct = 'role' | 'renew' | 'close' | 'reopen';

export function UsersTable(props: {
  readonly rows: readonly UserRow[];
  readonly onAct: (act: UserAct, row: UserRow) => void;
}) {
  return (
    <SimpleTable
      label="Daftar pengguna"
      heads={['Nama', 'Peran', 'Keadaan', 'Terakhir masuk', 'Kunci tanda tangan', '']}
      rows={props.rows.map((row) => ({
        key: row.userId,
        cells: [
          <Box key="name">
            <strong>{row.name}</strong>
            <Typography variant="body2" color="textSecondary">
              {row.jabatan ?? ''}
            </Typography>
          </Box>,
          roleLabels[row.role],
          <StatusChip
            key="state"
            tone={row.active ? 'done' : 'neutral'}
            label={row.active ? 'Aktif' : 'Nonaktif'}
          />,
          row.lastSignInAt === null ? 'belum pernah' : instantText(row.lastSignInAt),
          row.active ? <KeyMark key="key" row={row} /> : '—',
          <UserActs key="acts" row={row} onAct={(act) => props.onAct(act, row)} />,
        ],
      }))}
    />
  );
}

function KeyMark({ row }: { readonly row: UserRow }) {
  return (
    <Box>
      <StatusChip {...keyStates[row.keyState]} />
      {row.keyFingerprint !== null && (
        <Typography
          variant="caption"
          component="p"
          color="textSecondary"
          title={row.keyFingerprint}
          sx={{ fontFamily: 'ui-monospace, Consolas, monospace' }}
        >
          {row.keyFingerprint.slice(0, 14)}…
        </Typography>
      )}
    </Box>
  );
}

function UserActs({ row, onAct }: { readonly row: UserRow; readonly onAct: (act: UserAct) => void }) {
  const { user } = useSession();
  const byAdmin = permitRole(user.role, ['admin']);
  const notSelf = permit(
    byAdmin.why,
    row.userId === user.userId ? 'Akun sendiri diurus oleh pengelola lain.' : null,
  );
  const button = (act: UserAct, label: string, permission = notSelf) => (
    <ActionButton
      label={label}
      size="small"
      variant="text"
      quiet
      permission={permission}
      onClick={() => onAct(act)}
    />
  );
  return (
    <Box sx={{ display: 'flex', justifyContent: 'flex-end', flexWrap: 'wrap' }}>
      {row.active ? (
        <>
          {button('role', 'Ubah peran')}
          {button('renew', 'Kata sandi baru')}
          {button('close', 'Nonaktifkan')}
        </>
      ) : (
        button('reopen', 'Aktifkan kembali', byAdmin)
      )}
    </Box>
  );
}
