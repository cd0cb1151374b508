import { Box } from '@mui/material';
import type { ImportView } from '#contract/methods/schools.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { balances } from './import-state.ts';

/** `62 dibaca = 58 diterima + 3 ditahan + 1 ditolak`, and whether that adds up. */
export function BalanceLine({ view }: { readonly view: ImportView }) {
  const parts = [
    [view.accepted, 'diterima', 'success.main'],
    [view.held, 'ditahan', 'warning.main'],
    [view.rejected, 'ditolak', 'error.main'],
    ...(view.same > 0 ? [[view.same, 'sudah ada', 'text.secondary'] as const] : []),
  ] as const;
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
      <Box component="span" sx={{ color: balances(view) ? 'text.secondary' : 'error.main' }}>
        {balances(view) ? '(jumlah cocok)' : '(jumlah TIDAK cocok, tidak dapat dimasukkan)'}
      </Box>
    </Box>
  );
}
