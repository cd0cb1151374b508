import { Box, Typography } from '@mui/material';
import type { HolidayPreview } from '#contract/methods/holidays.ts';
import type { RequestOf } from '#contract/api.ts';
import { useCall } from '../../client/use-call.ts';
import { Loaded } from '../../components/loaded.tsx';
import { MovedDeadlines } from '../../components/moved-deadlines.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { dateText } from '../../text/dates.ts';

export type Change = RequestOf<'holidays.preview'>['change'];

const effects = { added: 'Ditambahkan', removed: 'Dihapus', changed: 'Diubah' } as const;

/** What the change would do, before it is saved: the days, then the deadlines that move. */
export function ChangeEffects({ change }: { readonly change: Change }) {
  const preview = useCall('holidays.preview', { change });
  return (
    <Box component="section" aria-label="Akibat perubahan" sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3">Akibatnya bila disimpan</Typography>
      <Loaded reading={preview} lines={2}>
        {(found) => (
          <>
            <Differences found={found} />
            <MovedDeadlines
              moves={found.moves}
              label="Tenggat yang akan bergeser"
              none="Tidak ada tenggat berjalan yang bergeser."
            />
          </>
        )}
      </Loaded>
    </Box>
  );
}

function Differences({ found }: { readonly found: HolidayPreview }) {
  return (
    <SimpleTable
      label="Perubahan tabel"
      heads={['Tanggal', 'Perubahan', 'Semula', 'Menjadi']}
      rows={found.differences.map((one) => ({
        key: `${one.date} ${one.before ?? one.after ?? ''}`,
        cells: [dateText(one.date), effects[one.effect], one.before ?? '—', one.after ?? '—'],
      }))}
    />
  );
}
