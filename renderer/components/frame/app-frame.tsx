import { Box } from '@mui/material';
import { useState } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { FileDrop } from './file-drop.tsx';
import { HelpPanel } from './help-panel.tsx';
import type { RailItem } from './feature.ts';
import { Rail } from './rail.tsx';
import { SampleNotice } from './sample-notice.tsx';
import { SideDeskNotice } from './side-desk-notice.tsx';
import { StoreNotice } from './store-notice.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcut } from './use-shortcut.ts';

/** The window around every screen of an open session. */
export function AppFrame({ items }: { readonly items: readonly RailItem[] }) {
  const [help, setHelp] = useState(false);
  const navigate = useNavigate();
  useShortcut('F1', () => setHelp(true));
  useShortcut('o', () => void navigate('/imports/new'));
  return (
    <FileDrop>
      <Box sx={{ display: 'flex', height: '100vh', bgcolor: 'background.default' }}>
        <SkipLink />
        <Rail items={items} />
        <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
          <TopBar onHelp={() => setHelp(true)} />
          <SampleNotice />
          <SideDeskNotice />
          <StoreNotice />
          <Box
            component="main"
            id="isi"
            tabIndex={-1}
            sx={{ flex: 1, minHeight: 0, overflow: 'auto', outline: 'none' }}
          >
            <Outlet />
          </Box>
        </Box>
        <HelpPanel open={help} onClose={() => setHelp(false)} />
      </Box>
    </FileDrop>
  );
}

/** First stop of the Tab key: past the menu. */
function SkipLink() {
  return (
    <Box
      component="button"
      type="button"
      onClick={() => document.getElementById('isi')?.focus()}
      sx={{
        position: 'absolute',
        left: -9999,
        top: 8,
        zIndex: 2000,
        p: 1,
        font: 'inherit',
        '&:focus': { left: 8 },
      }}
    >
      Langsung ke isi
    </Box>
  );
}
