import { Alert, Box, Button, CircularProgress, Paper, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { SessionState } from '#contract/methods/session.ts';
import { useAct } from '../../client/use-act.ts';
import { PassphraseField } from '../../components/fields/passphrase-field.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { roleLabels } from '../../text/labels.ts';
import { dateText } from '../../text/dates.ts';
import { UserIcon } from '../../theme/icons.ts';
import { ForgottenPanel } from './forgotten-panel.tsx';
import { DamagePage } from './damage-page.tsx';
import { useCountdown } from './use-countdown.ts';
import { WelcomeFrame } from './welcome-frame.tsx';

/** The database is gone, or cannot be opened: nobody can sign in before it is restored. */
const damageCodes: readonly string[] = ['STO-006', 'STO-007'];

/** Sign-in and the locked screen: choose a name, give one's own passphrase. */
export function SignInPage({
  state,
  onRecoveryCode,
}: {
  readonly state: SessionState;
  readonly onRecoveryCode: (code: string) => void;
}) {
  const [userId, setUserId] = useState(state.users[0]?.userId ?? '');
  const [forgotten, setForgotten] = useState(false);
  const queries = useQueryClient();
  const unlock = useAct('session.unlock');
  const wait = useCountdown(state.waitSeconds);
  const [restoring, setRestoring] = useState(false);
  const form = useForm({ defaultValues: { passphrase: '' } });
  const role = state.users.find((user) => user.userId === userId)?.role;
  const passphrase = state.sample?.passphrases.find((each) => each.role === role)?.passphrase ?? null;
  const send = form.handleSubmit(async ({ passphrase }) => {
    const entered = await unlock.run({ userId, passphrase });
    // A refusal may have begun a wait: the host is asked how long.
    if (!entered) await queries.invalidateQueries({ queryKey: ['session.state'] });
    form.reset();
  });
  if (restoring) return <DamagePage users={state.users} onClose={() => setRestoring(false)} />;
  return (
    <WelcomeFrame
      title={state.office?.name ?? 'Masuk'}
      sentence="Pilih nama Anda, lalu ketik kata sandi Anda sendiri."
      width={460}
    >
      {state.sample !== null && (
        <Alert severity="info">
          Kantor contoh: semua orang di dalamnya rekaan.
          {passphrase !== null && (
            <>
              {' '}
              Kata sandi {roleLabels[role ?? 'operator'].toLowerCase()}:{' '}
              <Box component="code" sx={{ fontFamily: 'monospace', fontWeight: 700 }}>
                {passphrase}
              </Box>
            </>
          )}
        </Alert>
      )}
      {state.movedOn !== null && (
        <Alert
          severity="warning"
          variant="outlined"
          action={
            <Button size="small" color="inherit" onClick={() => setRestoring(true)}>
              Pindah kembali ke sini
            </Button>
          }
        >
          Kantor ini dipindahkan ke komputer lain pada {dateText(state.movedOn)}. Di sini data hanya dapat
          dilihat.
        </Alert>
      )}
      {state.diskFailed && (
        <Alert severity="error" variant="outlined">
          Disk komputer ini gagal menyimpan, karena itu kantor dikunci. Yang terakhir dikerjakan tidak
          tersimpan; data sebelumnya utuh. Minta petugas TI memeriksa disk, lalu masuk kembali dan ulangi.
        </Alert>
      )}
      <Box
        component="form"
        noValidate
        onSubmit={(event) => void send(event)}
        sx={{ display: 'grid', gap: 2 }}
      >
        <Box role="radiogroup" aria-label="Nama pengguna" sx={{ display: 'grid', gap: 1 }}>
          {state.users.map((user) => (
            <UserChoice
              key={user.userId}
              name={user.name}
              role={roleLabels[user.role]}
              chosen={user.userId === userId}
              onChoose={() => setUserId(user.userId)}
            />
          ))}
        </Box>
        <PassphraseField control={form.control} name="passphrase" label="Kata sandi" autoFocus />
        {unlock.refusal && wait === 0 && <RefusalAlert refusal={unlock.refusal} />}
        {unlock.refusal && damageCodes.includes(unlock.refusal.code) && (
          <Button variant="contained" size="large" onClick={() => setRestoring(true)}>
            Pulihkan dari cadangan
          </Button>
        )}
        {wait > 0 && (
          <Alert severity="warning">
            Terlalu banyak percobaan yang salah. Tunggu <strong>{waitText(wait)}</strong>, lalu coba lagi.
            Menutup program atau mengubah jam komputer tidak mempercepat; setiap percobaan yang salah menambah
            waktu tunggu.
          </Alert>
        )}
        <Button
          type="submit"
          variant="contained"
          size="large"
          disabled={unlock.busy || wait > 0 || userId === ''}
          startIcon={
            unlock.busy ? (
              <CircularProgress size={18} color="inherit" aria-label="Sedang membuka" />
            ) : undefined
          }
        >
          Masuk
        </Button>
        <Button color="inherit" size="small" onClick={() => setForgotten(true)}>
          Lupa kata sandi?
        </Button>
      </Box>
      {forgotten && (
        <ForgottenPanel
          users={state.users}
          onRecoveryCode={onRecoveryCode}
          onClose={() => setForgotten(false)}
        />
      )}
    </WelcomeFrame>
  );
}

/** `2 menit 5 detik`. */
function waitText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} detik` : `${minutes} menit ${seconds % 60} detik`;
}

function UserChoice(props: {
  readonly name: string;
  readonly role: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <Paper
      component="label"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 1.25,
        cursor: 'pointer',
        border: 2,
        borderColor: props.chosen ? 'primary.main' : 'divider',
        bgcolor: props.chosen ? 'primary.light' : 'background.paper',
        '&:focus-within': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 2 },
      }}
    >
      <input
        type="radio"
        name="user"
        checked={props.chosen}
        onChange={props.onChoose}
        style={{ accentColor: 'currentColor' }}
      />
      <UserIcon aria-hidden sx={{ color: 'text.secondary' }} />
      <Box sx={{ minWidth: 0 }}>
        <Typography noWrap sx={{ fontWeight: 700 }}>
          {props.name}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {props.role}
        </Typography>
      </Box>
    </Paper>
  );
}
