import { InputAdornment, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { SearchIcon } from '../theme/icons.ts';

/** Keystrokes closer together than this make one question to the host. */
const settleMs = 250;

/** A filter box over a list. */
export function SearchField(props: {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}) {
  const [text, setText] = useState(props.value);
  const { value, onSearch } = props;
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onSearch(text), settleMs);
    return () => clearTimeout(timer);
  }, [text, value, onSearch]);
  return (
    <TextField
      type="search"
      value={text}
      onChange={(event) => setText(event.target.value)}
      placeholder={props.label}
      sx={{ maxWidth: 340 }}
      slotProps={{
        htmlInput: { 'aria-label': props.label, maxLength: 80 },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
