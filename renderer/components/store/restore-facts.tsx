import { Alert, Box, Typography } from '@mui/material';
import type { AgainItem, RestorePreview } from '#contract/methods/backups.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { instantText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';
import { SimpleTable } from '../simple-table.tsx';

const lines = [
  ['Peserta didik', 'pupils'],
  ['Putaran verifikasi', 'rounds'],
  ['Paket', 'pakets'],
  ['Dokumen', 'documents'],
  ['Nomor catatan kegiatan terakhir', 'auditSeq'],
] as const;

/** What a restore gives and takes, before anybody confirms it. */
export function RestoreFacts({ preview }: { readonly preview: RestorePreview }) {
  const { before, after } = preview;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <SimpleTable
        label="Isi sebelum dan sesudah pemulihan"
        heads={['Isi', 'Sekarang', 'Sesudah dipulihkan']}
        rows={lines.map(([label, key]) => ({
          key,
          cells: [
            label,
            before ? formatThousands(before[key]) : 'tidak terbaca',
            <strong key="after">{formatThousands(after[key])}</strong>,
          ],
        }))}
      />
      {preview.missingAttachments > 0 && (
        <Alert severity="warning">
          {counted(preview.missingAttachments, 'lampiran')} sudah hilang ketika cadangan ini dibuat.
        </Alert>
      )}
      <Typography variant="body2">
        Kata sandi masuk tetap yang berlaku sekarang. Tanda tangan Paket memakai kata sandi pada waktu
        cadangan dibuat.
      </Typography>
      <AgainList again={preview.again} />
    </Box>
  );
}

/** What came in after the backup and has to come in again. */
export function AgainList({ again }: { readonly again: readonly AgainItem[] | null }) {
  if (again === null)
    return (
      <Alert severity="warning" variant="outlined">
        Komputer ini tidak tahu apa yang masuk sesudah cadangan ini dibuat. Tanyakan rekap kepada sekolah dan
        Paket kepada kantor pengirimnya, mulai dari tanggal cadangan.
      </Alert>
    );
  if (again.length === 0)
    return (
      <Alert severity="success" variant="outlined">
        Tidak ada rekap atau Paket yang masuk sesudah cadangan ini dibuat.
      </Alert>
    );
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <Typography variant="h3">Perlu dimasukkan lagi sesudah pemulihan</Typography>
      <SimpleTable
        label="Perlu dimasukkan lagi"
        heads={['Masuk', 'Berkas', 'Dari']}
        rows={again.slice(0, mostRows).map((item) => ({
          key: `${item.at} ${item.label}`,
          cells: [instantText(item.at), item.label, item.from],
        }))}
      />
      {again.length > mostRows && (
        <Typography variant="body2">dan {counted(again.length - mostRows, 'berkas lain')}</Typography>
      )}
    </Box>
  );
}

const mostRows = 50;
