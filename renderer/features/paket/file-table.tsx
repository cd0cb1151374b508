import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import type { PaketView } from '#contract/methods/paket.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { Section } from '../../components/section.tsx';
import { fileSize } from '../../text/labels.ts';

const mono = { fontFamily: 'ui-monospace, Consolas, monospace', fontSize: '0.75rem' } as const;

/** The parts of a Paket as its manifest lists them. */
export function FileTable({
  files,
  digest,
}: {
  readonly files: PaketView['files'];
  readonly digest: string | null;
}) {
  return (
    <Section title="Isi" note={digest === null ? 'Daftar isi belum ada.' : <DigestLine digest={digest} />}>
      {files.length > 0 && (
        <TableContainer tabIndex={0} role="region" aria-label="Isi Paket">
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>Bagian</TableCell>
                <TableCell align="right">Baris</TableCell>
                <TableCell align="right">Ukuran</TableCell>
                <TableCell>SHA-256</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {files.map((file) => (
                <TableRow key={file.path}>
                  <TableCell sx={{ ...mono, whiteSpace: 'nowrap' }}>{file.path}</TableCell>
                  <TableCell align="right">{file.rows === null ? '—' : formatThousands(file.rows)}</TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {fileSize(file.bytes)}
                  </TableCell>
                  <TableCell sx={mono} title={file.sha256}>
                    {file.sha256.slice(0, 16)}…
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
}

function DigestLine({ digest }: { readonly digest: string }) {
  return (
    <>
      Tanda pengenal Paket (SHA-256):{' '}
      <Box component="span" sx={{ ...mono, overflowWrap: 'anywhere' }}>
        {digest}
      </Box>
    </>
  );
}
