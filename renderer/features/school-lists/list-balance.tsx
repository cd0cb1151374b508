import { Box } from '@mui/material';
import type { SchoolListView } from '#contract/methods/school-list-views.ts';
import { formatThousands } from '#domain/words/thousands.ts';

/** `30 dibaca = 27 diterima + 2 ditahan + 1 ditolak`, then what the school decided about those taken in. */
export function ListBalance({ view }: { readonly view: SchoolListView }) {
  const parts = [
    [view.accepted, 'diterima', 'success.main'],
    [view.held, 'ditahan', 'warning.main'],
    [view.rejected, 'ditolak', 'error.main'],
  ] as const;
  const balanced = view.read === view.accepted + view.held + view.rejected;
  return (
    <Box
      role="status"
      sx={{ display: 'flex', gap: 1, alignItems: 'baseline', fontSize: '0.9375rem', flexWrap: 'wrap' }}
    >
      <strong>{formatThousands(view.read)} dibaca</strong>
      {parts.map(([count, word, color], index) => (
        <Box key={word} component="span">
          {index === 0 ? '= ' : '+ '}
          <Box component="strong" sx={{ color }}>
            {formatThousands(count)} {word}
          </Box>
        </Box>
      ))}
      <Box component="span" sx={{ color: balanced ? 'text.secondary' : 'error.main' }}>
        {balanced ? '(jumlah cocok)' : '(jumlah TIDAK cocok)'}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {`· putusan sekolah: ${view.verified} terverifikasi, ${view.cancelled} dibatalkan, ${view.waiting} belum`}
      </Box>
    </Box>
  );
}
