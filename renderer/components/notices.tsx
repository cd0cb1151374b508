import { Alert, Snackbar } from '@mui/material';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';

const NoticeContext = createContext<(sentence: string) => void>(() => undefined);

/** Says briefly that something is done; refusals never appear here but where they arose. */
export function Notices({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<{ readonly sentence: string; readonly id: number } | null>(null);
  // The same function always: another one would draw every screen below anew.
  const tell = useCallback(
    (sentence: string) => setNotice((last) => ({ sentence, id: (last?.id ?? 0) + 1 })),
    [],
  );
  return (
    <NoticeContext value={tell}>
      {children}
      <Snackbar
        key={notice?.id}
        open={notice !== null}
        autoHideDuration={5000}
        onClose={(_event, reason) => reason !== 'clickaway' && setNotice(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      >
        <Alert severity="success" variant="filled" onClose={() => setNotice(null)}>
          {notice?.sentence}
        </Alert>
      </Snackbar>
    </NoticeContext>
  );
}

export function useNotice(): (sentence: string) => void {
  return use(NoticeContext);
}
