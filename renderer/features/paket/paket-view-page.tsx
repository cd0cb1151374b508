import { Alert, AlertTitle, Box, Button } from '@mui/material';
import { Link, useParams } from 'react-router';
import type { PaketView } from '#contract/methods/paket.ts';
import { useCall } from '../../client/use-call.ts';
import { Facts } from '../../components/facts.tsx';
import { Figures } from '../../components/figures.tsx';
import { TrailLink } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { instantText } from '../../text/dates.ts';
import { BackIcon } from '../../theme/icons.ts';
import { DifferenceTable } from './difference-table.tsx';
import { DigestBox } from './digest-box.tsx';
import { FileTable } from './file-table.tsx';
import { IncomingActions } from './incoming-actions.tsx';
import { OutgoingActions } from './outgoing-actions.tsx';
import { paketStatus } from './paket-state.ts';
import { ReceiptFacts } from './receipt-facts.tsx';
import { SignerList } from './signer-list.tsx';
import { StandingAlert } from './standing-alert.tsx';

/** One Paket, in quarantine or sent: who, what, how many, whose signatures, and what may be done. */
export function PaketViewPage() {
  const { paketId = '' } = useParams();
  const reading = useCall('paket.get', { paketId });
  if (reading.data !== undefined) return <PaketDetail key={paketId} paket={reading.data} />;
  return (
    <PageFrame title="Paket" sentence="Membuka isi Paket." above={<BackToList />}>
      <Loaded reading={reading}>{() => null}</Loaded>
    </PageFrame>
  );
}

function PaketDetail({ paket }: { readonly paket: PaketView }) {
  const incoming = paket.direction === 'masuk';
  const Actions = incoming ? IncomingActions : OutgoingActions;
  return (
    <PageFrame
      title={`${paket.kindLabel} ${incoming ? `dari ${paket.from}` : `kepada ${paket.to.join(', ')}`}`}
      sentence={sentenceOf(paket)}
      above={<BackToList />}
      action={<Actions paket={paket} />}
    >
      {paket.verdict && !paket.standing && (
        <Alert severity="error" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          <AlertTitle>{paket.verdict.what}</AlertTitle>
          {paket.verdict.todo}{' '}
          <Box
            component="span"
            sx={{ color: 'text.secondary' }}
          >{`(pemeriksaan ${paket.verdict.step}, kode ${paket.verdict.code})`}</Box>
        </Alert>
      )}
      {paket.standing && <StandingAlert paket={paket} standing={paket.standing} />}
      {paket.warnings.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          {paket.warnings.map((warning) => (
            <div key={warning}>{warning}</div>
          ))}
        </Alert>
      )}
      {paket.counts.length > 0 && <Figures figures={paket.counts} />}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 380px' },
          gap: 2,
          alignItems: 'start',
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          {paket.differences.length > 0 && <DifferenceTable differences={paket.differences} />}
          <Section title="Keterangan" action={<TrailLink subject="paket" id={paket.paketId} />}>
            <Facts
              columns={2}
              facts={[
                ['Keadaan', <StatusChip key="state" {...paketStatus(paket)} />],
                ['No. agenda', paket.agendaNo],
                ['Pengirim', paket.from],
                ['Penerima', paket.to.join(', ')],
                ['Dibuat', instantText(paket.createdAt)],
                [
                  'Nomor urut',
                  paket.seq === null ? 'belum diberi' : `${paket.seq}, revisi ${paket.revision}`,
                ],
              ]}
            />
          </Section>
          <FileTable files={paket.files} digest={paket.digest} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <SignerList paket={paket} />
          {paket.receipt && <ReceiptFacts receipt={paket.receipt} paket={paket} />}
          {paket.paper.comparable && (
            <DigestBox
              paketId={paket.paketId}
              contentDigest={incoming ? null : paket.contentDigest}
              check={paket.paper.check}
            />
          )}
        </Box>
      </Box>
    </PageFrame>
  );
}

function sentenceOf(paket: PaketView): string {
  if (paket.state === 'menunggu')
    return 'Tanda tangannya sah, tetapi Paket sebelumnya belum datang. Tidak ada data kantor yang berubah.';
  if (paket.verdict) return 'Paket ini tidak lolos pemeriksaan. Tidak ada data kantor yang berubah.';
  if (paket.state === 'karantina')
    return paket.paper.comparable
      ? 'Lolos semua pemeriksaan. Belum ada yang masuk: cocokkan dengan kertasnya, lalu terima atau tolak.'
      : 'Lolos semua pemeriksaan. Belum ada yang masuk: periksa angkanya, lalu terima atau tolak.';
  if (paket.state === 'disiapkan')
    return 'Menunggu tanda tangan. Periksa angka di bawah sebelum menandatangani.';
  return paket.direction === 'masuk'
    ? 'Paket yang diterima kantor ini, seperti tercatat dalam agenda.'
    : 'Paket yang dibuat kantor ini, seperti tercatat dalam agenda.';
}

function BackToList() {
  return (
    <Button
      component={Link}
      to="/paket"
      size="small"
      color="inherit"
      startIcon={<BackIcon fontSize="small" />}
    >
      Daftar Paket
    </Button>
  );
}
