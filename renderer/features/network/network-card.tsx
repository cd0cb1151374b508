import { Alert, Box, Button, Typography } from '@mui/material';
import type { NetworkView } from '#contract/methods/network-views.ts';
import { useSession } from '../../client/session.ts';
import { Facts } from '../../components/facts.tsx';
import { useNotice } from '../../components/notices.tsx';
import { PrintedCode } from '../../components/printed-code.tsx';
import { Section } from '../../components/section.tsx';
import { dateText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';
import { CopyIcon, PrintIcon } from '../../theme/icons.ts';
import { FingerprintSheet } from './fingerprint-sheet.tsx';

/** The network's fingerprint, large, with the state of the list we hold. */
export function NetworkCard({
  network,
  printable = false,
}: {
  readonly network: NetworkView;
  readonly printable?: boolean;
}) {
  const { office, today } = useSession();
  const tell = useNotice();
  const fingerprint = network.fingerprint ?? '';
  const copy = () => void navigator.clipboard.writeText(fingerprint).then(() => tell('Sidik jari disalin.'));
  return (
    <Section
      title="Sidik jari jaringan"
      note={
        printable
          ? 'Cetak, tanda tangani basah, dan bagikan kepada setiap kantor. Jangan didiktekan lewat telepon saja.'
          : 'Diketik dari lembar Dinas yang ditandatangani.'
      }
      action={
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button variant="outlined" startIcon={<CopyIcon />} onClick={copy}>
            Salin
          </Button>
          {printable && (
            <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
              Cetak lembar
            </Button>
          )}
        </Box>
      }
    >
      <PrintedCode label="Sidik jari jaringan" code={fingerprint} large />
      {network.trial && network.trustVersion > 0 && (
        <Alert severity="warning" variant="outlined">
          <Typography variant="body2">
            Jaringan uji coba. Tanda ini tidak dapat dihilangkan; jaringan resmi dibentuk tersendiri dengan
            tiga pemegang kunci.
          </Typography>
        </Alert>
      )}
      <Facts
        columns={2}
        facts={[
          [
            'Daftar kepercayaan',
            network.trustVersion === 0 ? 'belum diterima' : `versi ${network.trustVersion}`,
          ],
          ['Anggota', counted(network.offices.length, 'kantor')],
          ['Berlaku sampai', network.expires === null ? 'belum ada' : dateText(network.expires)],
        ]}
      />
      {printable && (
        <FingerprintSheet
          fingerprint={fingerprint}
          office={office.name}
          on={dateText(today)}
          trial={network.trial}
        />
      )}
    </Section>
  );
}
