import { Typography } from '@mui/material';
import type { UnfinishedItem } from '#contract/methods/years.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';

/** What is open, the blocking first, each with its way there. */
export function Unfinished({ items }: { readonly items: readonly UnfinishedItem[] }) {
  if (items.length === 0)
    return <Typography variant="body2">Tidak ada yang tertinggal: tahun ini dapat ditutup.</Typography>;
  return (
    <SimpleTable
      label="Belum selesai"
      heads={['Tanda', 'Pekerjaan', 'Keterangan', '']}
      rows={items.map((item) => ({
        key: `${item.title} ${item.link}`,
        cells: [
          <StatusChip
            key="mark"
            tone={item.blocks ? 'problem' : 'neutral'}
            label={item.blocks ? 'Harus selesai' : 'Boleh berjalan'}
          />,
          item.title,
          item.why,
          <LinkButton key="go" to={item.link} label="Buka" size="small" variant="text" />,
        ],
      }))}
    />
  );
}
