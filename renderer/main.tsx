import '@fontsource-variable/plus-jakarta-sans';
import { CacheProvider } from '@emotion/react';
import { CssBaseline } from '@mui/material';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { queryClient } from './client/query-client.ts';
import { Notices } from './components/notices.tsx';
import { modeKey, schemeMemory } from './theme/scheme-memory.ts';
import { styleCache } from './theme/style-cache.ts';
import { theme } from './theme/theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no root element');

createRoot(root).render(
  <StrictMode>
    <CacheProvider value={styleCache}>
      <ThemeProvider
        theme={theme}
        defaultMode="system"
        modeStorageKey={modeKey}
        storageManager={schemeMemory}
      >
        <CssBaseline />
        <QueryClientProvider client={queryClient}>
          <Notices>
            <App />
          </Notices>
        </QueryClientProvider>
      </ThemeProvider>
    </CacheProvider>
  </StrictMode>,
);
