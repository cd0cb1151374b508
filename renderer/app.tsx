import { Box, Skeleton } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { createHashRouter, RouterProvider } from 'react-router';
import { usePreferencesOf } from './client/preferences.ts';
import { openSessionOf, SessionContext } from './client/session.ts';
import { refusalOf } from './client/refusal-of.ts';
import { useCall } from './client/use-call.ts';
import { RefusalAlert } from './components/refusal-alert.tsx';
import { IdleGuard } from './features/session/idle-guard.tsx';
import { RecoveryCodePage } from './features/session/recovery-code-page.tsx';
import { SetupPage } from './features/session/setup-page.tsx';
import { SignInPage } from './features/session/sign-in-page.tsx';
import { useReloadAtLock } from './features/session/use-reload-at-lock.ts';
import { useTextSize } from './theme/text-size.ts';
import { windowRoutes } from './window-routes.tsx';

/** What the window shows follows from the session alone: setup, sign-in, or the office. */
export function App() {
  useTextSize();
  const state = useCall('session.state', {});
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  const leaving = useReloadAtLock(state.data?.stage);
  if (recoveryCode !== null) {
    return (
      <RecoveryCodePage
        code={recoveryCode}
        next={state.data?.stage === 'open' ? 'Buka kantor' : 'Lanjut ke layar masuk'}
        onDone={() => setRecoveryCode(null)}
      />
    );
  }
  if (state.data === undefined || leaving) {
    return <Opening>{state.error ? <RefusalAlert refusal={refusalOf(state.error)} /> : undefined}</Opening>;
  }
  if (state.data.stage === 'setup') return <SetupPage onRecoveryCode={setRecoveryCode} />;
  const session = openSessionOf(state.data);
  if (!session) return <SignInPage state={state.data} onRecoveryCode={setRecoveryCode} />;
  return (
    <SessionContext value={session}>
      <OfficeWindow userId={session.user.userId} />
    </SessionContext>
  );
}

/** Made when the office opens: by then the session token is out of the address. */
function OfficeWindow({ userId }: { readonly userId: string }) {
  const queries = useQueryClient();
  const router = useMemo(() => createHashRouter(windowRoutes), []);
  if (!usePreferencesOf(userId)) return <Opening />;
  return (
    <>
      <RouterProvider router={router} />
      <IdleGuard onLocked={() => void queries.invalidateQueries({ queryKey: ['session.state'] })} />
    </>
  );
}

function Opening({ children }: { readonly children?: ReactNode }) {
  return (
    <Box
      role="status"
      aria-label="Membuka Kantor KJP"
      sx={{
        height: '100vh',
        display: 'grid',
        placeContent: 'center',
        gap: 2,
        width: 'min(560px, 90vw)',
        mx: 'auto',
      }}
    >
      {children ?? <Skeleton variant="rounded" width={280} height={36} animation="wave" />}
    </Box>
  );
}
