import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { LostItem } from '#contract/methods/incidents.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { AddIcon, CloseIcon } from '../../theme/icons.ts';

/** Everything this office holds: its PC, a copy of its data folder, a backup. */
const wholeOffice: LostItem = {
  kind: 'office',
  ref: 'kantor',
  label: 'Seluruh data kantor ini (komputer atau cadangan)',
  encrypted: true,
};

/** Search for what was lost and put it on the list; a stick may hold several. */
export function LostItems(props: {
  readonly items: readonly LostItem[];
  readonly onChange: (items: readonly LostItem[]) => void;
}) {
  const [text, setText] = useState('');
  const add = (item: LostItem) => props.onChange([...props.items, item]);
  const isChosen = (item: LostItem) =>
    props.items.some(({ kind, ref }) => kind === item.kind && ref === item.ref);
  return (
    <Section
      title="1. Apa yang hilang?"
      note="Cari Paket menurut nomor agenda atau nomor urut, dokumen menurut nomor, berkas menurut nama, atau sekolah. Tambahkan semuanya bila satu media memuat beberapa berkas."
    >
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <SearchField label="Nomor agenda, dokumen, berkas, atau sekolah" value={text} onSearch={setText} />
        <ActionButton
          label="Komputer atau cadangan ini"
          icon={<AddIcon />}
          permission={isChosen(wholeOffice) ? { allowed: false, why: 'Sudah ada dalam daftar.' } : undefined}
          onClick={() => add(wholeOffice)}
        />
      </Box>
      {text.trim() !== '' && <Found text={text.trim()} isChosen={isChosen} onAdd={add} />}
      {props.items.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          Belum ada yang dipilih.
        </Typography>
      ) : (
        <SimpleTable
          label="Yang hilang"
          heads={['Yang hilang', 'Keadaan', '']}
          rows={props.items.map((item) => ({
            key: `${item.kind} ${item.ref}`,
            cells: [
              item.label,
              item.encrypted ? 'tersandi' : 'tidak tersandi',
              <ActionButton
                key="drop"
                label="Keluarkan"
                icon={<CloseIcon />}
                size="small"
                variant="text"
                onClick={() => props.onChange(props.items.filter((other) => other !== item))}
              />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

function Found(props: {
  readonly text: string;
  readonly isChosen: (item: LostItem) => boolean;
  readonly onAdd: (item: LostItem) => void;
}) {
  const reading = useCall('incidents.find', { text: props.text });
  return (
    <Loaded reading={reading} lines={3}>
      {(found) =>
        found.length === 0 ? (
          <Typography variant="body2" color="textSecondary">
            Tidak ditemukan. Coba sebagian nomor atau nama sekolahnya.
          </Typography>
        ) : (
          <SimpleTable
            label="Hasil pencarian"
            heads={['Ditemukan', 'Keadaan', '']}
            rows={found.map((item) => ({
              key: `${item.kind} ${item.ref}`,
              cells: [
                item.label,
                item.encrypted ? 'tersandi' : 'tidak tersandi',
                <ActionButton
                  key="add"
                  label="Tambahkan"
                  icon={<AddIcon />}
                  size="small"
                  quiet
                  permission={
                    props.isChosen(item) ? { allowed: false, why: 'Sudah ada dalam daftar.' } : undefined
                  }
                  onClick={() => props.onAdd(item)}
                />,
              ],
            }))}
          />
        )
      }
    </Loaded>
  );
}
