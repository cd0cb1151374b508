import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { ImportColumns } from '#contract/methods/schools.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ForwardIcon } from '../../theme/icons.ts';
import { type Choice, chosenTwice, choicesOf } from './column-state.ts';

const leaveOut = 'tidak-dipakai';

/** Which column is which, where the file itself leaves it open (SP09); the answer is kept for the school. */
export function ChooseColumns(props: {
  readonly found: ImportColumns;
  readonly busy: boolean;
  readonly onRead: (choices: readonly Choice[]) => void;
}) {
  const { found } = props;
  const [choices, setChoices] = useState(() => choicesOf(found.columns));
  const clash = chosenTwice(choices);
  const why =
    clash.length === 0
      ? null
      : `Masih dipilih dua kali: ${clash.map((field) => labelOf(found, field)).join(', ')}.`;
  const choose = (index: number, value: string) =>
    setChoices(
      choices.map((choice, at) =>
        at === index
          ? { ...choice, field: found.fields.find(({ field }) => field === value)?.field ?? null }
          : choice,
      ),
    );
  return (
    <Section
      title="Kolom mana berisi apa?"
      note={`Lembar ${found.sheet}, judul kolom pada baris ${found.headerRow}. Pilihan ini diingat untuk ${found.schoolName}.`}
    >
      <SimpleTable
        label="Kolom berkas"
        heads={['Kolom', 'Judul di berkas', 'Contoh isi', 'Dibaca sebagai']}
        rows={found.columns.map((column, index) => ({
          key: column.letters,
          cells: [
            column.letters,
            <strong key="label">{column.label}</strong>,
            column.samples.join(' · '),
            <TextField
              key="field"
              select
              size="small"
              value={choices[index]?.field ?? leaveOut}
              error={clash.includes(choices[index]?.field ?? null)}
              onChange={(event) => choose(index, event.target.value)}
              slotProps={{ select: { SelectDisplayProps: { 'aria-label': `Arti kolom ${column.letters}` } } }}
              sx={{ minWidth: 220 }}
            >
              <MenuItem value={leaveOut}>Tidak dipakai</MenuItem>
              {found.fields.map(({ field, label }) => (
                <MenuItem key={field} value={field}>
                  {label}
                </MenuItem>
              ))}
            </TextField>,
          ],
        }))}
      />
      {why !== null && (
        <Typography variant="body2" role="alert" sx={{ color: 'error.main', fontWeight: 650 }}>
          {why} Pilih &quot;Tidak dipakai&quot; untuk kolom yang lain.
        </Typography>
      )}
      <Box>
        <ActionButton
          label="Baca dengan pilihan ini"
          icon={<ForwardIcon />}
          variant="contained"
          busy={props.busy}
          quiet
          permission={{ allowed: why === null, why }}
          onClick={() => props.onRead(choices)}
        />
      </Box>
    </Section>
  );
}

function labelOf(found: ImportColumns, wanted: Choice['field']): string {
  return found.fields.find(({ field }) => field === wanted)?.label ?? '';
}
