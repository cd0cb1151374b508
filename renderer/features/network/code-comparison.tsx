import { Alert, AlertTitle, Box, Typography } from '@mui/material';
import { PrintedCode } from '../../components/printed-code.tsx';
import { compareGroups, groupCode } from '../../text/printed-code.ts';

/** Sheet against file: both in full when one character differs. */
export function CodeComparison({ typed, expected }: { readonly typed: string; readonly expected: string }) {
  if (groupCode(typed) === groupCode(expected)) {
    return (
      <Alert severity="success" variant="outlined" role="status">
        <AlertTitle>Cocok</AlertTitle>
        Lembar dan berkas memuat sidik jari yang sama.
      </Alert>
    );
  }
  return (
    <Alert severity="error" variant="outlined" role="alert">
      <AlertTitle>Tidak cocok: jangan diterima</AlertTitle>
      <Typography variant="body2">
        Periksa ketikan Anda pada kelompok yang ditandai. Bila lembarnya memang berbeda, tolak dan hubungi
        kantor itu.
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, mt: 1.5 }}>
        <CodeLine title="Ketikan Anda" code={typed} other={expected} />
        <CodeLine title="Isi berkas" code={expected} other={typed} />
      </Box>
    </Alert>
  );
}

function CodeLine({
  title,
  code,
  other,
}: {
  readonly title: string;
  readonly code: string;
  readonly other: string;
}) {
  return (
    <div>
      <Typography variant="caption" component="p">
        {title}
      </Typography>
      <PrintedCode label={title} code={code} groups={compareGroups(code, other)} />
    </div>
  );
}
