import { Autocomplete, Box, InputAdornment, TextField, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { SearchHit, SearchKind } from '#contract/methods/search.ts';
import { useCall } from '../../client/use-call.ts';
import { useSession } from '../../client/session.ts';
import { SearchIcon } from '../../theme/icons.ts';
import { verifyingTiers } from './feature.ts';
import { useShortcut } from './use-shortcut.ts';

/** Keystrokes closer together than this make one question to the host. */
const settleMs = 120;
const fewestLetters = 2;

const groups: Readonly<Record<SearchKind, string>> = {
  pupil: 'Peserta didik',
  school: 'Sekolah',
  round: 'Putaran',
  document: 'Dokumen',
  paket: 'Paket',
};
const searchable =
  'Cari nama peserta didik, NIK, NISN, sekolah, NPSN, nomor dokumen, atau nomor agenda Paket.';

interface Option extends SearchHit {
  readonly group: string;
}

/** Finds anything from anywhere; Ctrl+F brings the caret here (U38). Arrows choose, Enter opens, Esc closes. */
export function SearchBox() {
  const { tier } = useSession();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const inputRef = useRef<HTMLInputElement>(null);
  useShortcut('f', () => inputRef.current?.select());
  const typed = useSettled(text.trim());
  const enough = typed.length >= fewestLetters;
  const found = useCall('search.find', { typed }, { enabled: enough, keepPrevious: true });
  const options: readonly Option[] = enough
    ? (found.data ?? []).flatMap(({ kind, hits }) => hits.map((hit) => ({ ...hit, group: groups[kind] })))
    : [];
  // Upper offices know candidates of their senders, not applications of their own.
  const list = verifyingTiers.includes(tier) ? '/pupils' : '/candidates';
  const go = (link: string) => {
    setOpen(false);
    setText('');
    inputRef.current?.blur();
    void navigate(link);
  };
  return (
    <Box component="search" sx={{ flex: '0 1 300px', minWidth: 150 }}>
      <Autocomplete<Option, false, true, true>
        freeSolo
        disableClearable
        clearOnEscape
        open={open && text.trim() !== ''}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        options={[...options]}
        filterOptions={(all) => all}
        groupBy={({ group }) => group}
        getOptionLabel={(option) => (typeof option === 'string' ? option : option.title)}
        getOptionKey={(option) => (typeof option === 'string' ? option : `${option.group} ${option.id}`)}
        inputValue={text}
        onInputChange={(_event, value, reason) => reason !== 'reset' && setText(value)}
        value=""
        // Enter without a choice opens the list with everybody who fits.
        onChange={(_event, option) =>
          go(typeof option === 'string' ? `${list}?search=${encodeURIComponent(option.trim())}` : option.link)
        }
        renderGroup={({ key, group, children }) => (
          <Box component="li" key={key} role="group" aria-label={group} sx={{ listStyle: 'none' }}>
            <Typography variant="overline" component="div" aria-hidden sx={{ px: 2, pt: 1, lineHeight: 1.6 }}>
              {group}
            </Typography>
            <Box component="ul" role="presentation" sx={{ m: 0, p: 0 }}>
              {children}
            </Box>
          </Box>
        )}
        renderOption={({ key, ...rest }, option) => (
          <Box component="li" key={key} {...rest}>
            <Box sx={{ minWidth: 0 }}>
              <Typography variant="body2" sx={{ fontWeight: 650 }}>
                {option.title}
              </Typography>
              <Typography variant="caption" color="textSecondary" component="p">
                {option.detail}
              </Typography>
            </Box>
          </Box>
        )}
        slotProps={{
          popper: { placement: 'bottom-end', sx: { minWidth: 420 } },
          listbox: { 'aria-label': 'Hasil pencarian' },
        }}
        renderInput={(params) => (
          <TextField
            {...params}
            type="search"
            inputRef={inputRef}
            placeholder="Cari (Ctrl+F)"
            slotProps={{
              ...params.slotProps,
              htmlInput: { ...params.slotProps.htmlInput, 'aria-label': 'Cari di mana saja', maxLength: 80 },
              input: {
                ...params.slotProps.input,
                sx: { height: 36 },
                startAdornment: (
                  <InputAdornment position="start">
                    <SearchIcon fontSize="small" />
                  </InputAdornment>
                ),
              },
            }}
          />
        )}
      />
      <SearchNote
        text={
          !open || text.trim() === '' || options.length > 0
            ? null
            : !enough
              ? `Ketik sedikitnya ${fewestLetters} huruf. ${searchable}`
              : found.isError
                ? 'Pencarian gagal. Ketik lagi, atau buka daftarnya dari menu.'
                : found.isFetching
                  ? 'Mencari …'
                  : `Tidak ada yang cocok dengan “${typed}”. ${searchable}`
        }
      />
    </Box>
  );
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settleMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** What stands in place of results. */
function SearchNote({ text }: { readonly text: string | null }) {
  return (
    <Box role="status" sx={{ position: 'relative' }}>
      {text !== null && (
        <Typography
          variant="body2"
          sx={{
            position: 'absolute',
            right: 0,
            top: 4,
            width: 380,
            zIndex: 'modal',
            p: 1.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
          }}
        >
          {text}
        </Typography>
      )}
    </Box>
  );
}
