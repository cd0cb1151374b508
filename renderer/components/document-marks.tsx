import { Box } from '@mui/material';
import { StatusChip } from './status-chip.tsx';

/** Which papers of an application are there. */
export function DocumentMarks({
  documents,
}: {
  readonly documents: readonly { readonly code: string; readonly label: string; readonly present: boolean }[];
}) {
  return (
    <Box component="ul" aria-label="Berkas" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {documents.map((document) => (
        <li key={document.code}>
          <StatusChip
            tone={document.present ? 'done' : 'attention'}
            label={document.present ? document.label : `${document.label}: belum ada`}
          />
        </li>
      ))}
    </Box>
  );
}
