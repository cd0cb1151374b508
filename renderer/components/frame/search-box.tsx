import { InputAdornment, TextField } from '@mui/material';
import { type SyntheticEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../client/session.ts';
import { SearchIcon } from '../../theme/icons.ts';
import { verifyingTiers } from './feature.ts';
import { useShortcut } from './use-shortcut.ts';

/** Finds a pupil from anywhere; Ctrl+F brings the caret here (U38). */
export function SearchBox() {
  const { tier } = useSession();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const inputRef = useRef<HTMLInputElement>(null);
  useShortcut('f', () => inputRef.current?.select());
  // Upper offices know candidates of their senders, not applications of their own.
  const list = verifyingTiers.includes(tier) ? '/pupils' : '/candidates';
  const search = (event: SyntheticEvent) => {
    event.preventDefault();
    void navigate(`${list}?search=${encodeURIComponent(text.trim())}`);
  };
  return (
    <form role="search" onSubmit={search}>
      <TextField
        type="search"
        value={text}
        inputRef={inputRef}
        onChange={(event) => setText(event.target.value)}
        placeholder="Cari (Ctrl+F)"
        sx={{ width: { xs: 180, xl: 300 } }}
        slotProps={{
          htmlInput: { 'aria-label': 'Cari peserta didik', maxLength: 80 },
          input: {
            sx: { height: 36 },
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
    </form>
  );
}
