import { Alert, Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { PaketRequestRow, StreamGapRow, StreamsView } from '#contract/methods/streams.ts';
import { useCall } from '../../client/use-call.ts';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { BackIcon } from '../../theme/icons.ts';
import { OwnStreams } from './own-streams.tsx';
import { ReceiptDays } from './receipt-days.tsx';

/** How far each sequence between this office and others is, and what is missing, held or in doubt (exchange.md 7). */
export function StreamsPage() {
  const reading = useCall('streams.view', {});
  return (
    <PageFrame
      title="Urutan Paket"
      sentence="Setiap jenis Paket antara dua kantor bernomor urut. Nomor yang kurang, ganda, atau diragukan tampak di sini."
      above={
        <Button
          component={Link}
          to="/paket"
          size="small"
          color="inherit"
          startIcon={<BackIcon fontSize="small" />}
        >
          Daftar Paket
        </Button>
      }
    >
      <Loaded reading={reading}>{(streams) => <Streams streams={streams} />}</Loaded>
    </PageFrame>
  );
}

function Streams({ streams }: { readonly streams: StreamsView }) {
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {streams.record === 'tidak-terbaca' && (
        <Alert severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          Catatan nomor urut di samping basis data rusak atau bukan milik kantor ini. Catatan baru ditulis
          begitu sebuah Paket diterima atau dikirim; sampai saat itu Paket yang hilang karena pemulihan tidak
          dapat dikenali.
        </Alert>
      )}
      <Requests requests={streams.requests} />
      <Incoming streams={streams} />
      <OwnStreams streams={streams.own} />
      <Gaps gaps={streams.gaps} />
      <ReceiptDays days={streams.receiptDays} permission={streams.changeDays} />
    </Box>
  );
}

function Requests({ requests }: { readonly requests: readonly PaketRequestRow[] }) {
  return (
    <Section
      title="Perlu diminta lagi kepada pengirim"
      note="Pengirim membuka Paket bernomor itu dan menyimpannya lagi: berkasnya sama, tidak ada nomor baru."
    >
      {requests.length === 0 ? (
        <StatusChip tone="done" label="Tidak ada nomor yang kurang" />
      ) : (
        <SimpleTable
          label="Paket yang perlu diminta lagi"
          heads={['Pengirim', 'Jenis', 'Nomor', 'Sebab']}
          rows={requests.map((row) => ({
            key: `${row.office} ${row.stream} ${row.epoch} ${row.from} ${row.why}`,
            cells: [row.officeName, kindText(row), <strong key="number">{numberText(row)}</strong>, row.why],
          }))}
        />
      )}
    </Section>
  );
}

function Incoming({ streams }: { readonly streams: StreamsView }) {
  return (
    <Section title="Urutan masuk">
      {streams.incoming.length === 0 ? (
        <Nothing>Belum ada Paket yang diterima kantor ini.</Nothing>
      ) : (
        <SimpleTable
          label="Urutan masuk"
          heads={['Pengirim', 'Jenis', 'Nomor terakhir', 'Keadaan']}
          rows={streams.incoming.map((row) => ({
            key: `${row.office} ${row.stream}`,
            cells: [
              row.officeName,
              kindText(row),
              lastText(row),
              <StatusChip
                key="state"
                tone={row.blocked ? 'problem' : 'done'}
                label={row.blocked ? 'Bercabang, menunggu urutan baru dari pengirim' : 'Lancar'}
              />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly StreamGapRow[] }) {
  if (gaps.length === 0) return null;
  return (
    <Section
      title="Nomor yang terlewat"
      note="Catatan ini tidak dapat dihapus; baris hilang bila nomornya datang."
    >
      <SimpleTable
        label="Nomor yang terlewat"
        heads={['Pengirim', 'Jenis', 'Nomor', 'Sebab', 'Dicatat']}
        rows={gaps.map((row) => ({
          key: `${row.office} ${row.stream} ${row.epoch} ${row.from}`,
          cells: [
            row.officeName,
            kindText(row),
            numberText(row),
            row.reason === null || row.reason === '' ? row.cause : `${row.cause}: ${row.reason}`,
            dateText(row.noticedAt),
          ],
        }))}
      />
    </Section>
  );
}

function Nothing({ children }: { readonly children: string }) {
  return (
    <Typography variant="body2" color="textSecondary">
      {children}
    </Typography>
  );
}

function kindText({ kindLabel, about }: { readonly kindLabel: string; readonly about: string }): string {
  return about === '' ? kindLabel : `${kindLabel} (${about})`;
}

function lastText({ epoch, lastSeq }: { readonly epoch: number; readonly lastSeq: number }): string {
  return epoch === 1 ? String(lastSeq) : `${lastSeq}, urutan ke-${epoch}`;
}

function numberText({ epoch, from, to }: StreamGapRow | PaketRequestRow): string {
  const range = from === to ? String(from) : `${from} s.d. ${to}`;
  return epoch === 1 ? range : `${range}, urutan ke-${epoch}`;
}
