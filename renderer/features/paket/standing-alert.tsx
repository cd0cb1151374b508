import { Alert, AlertTitle, Box } from '@mui/material';
import type { PaketStanding, PaketView } from '#contract/methods/paket.ts';
import { call } from '../../client/call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { PrintIcon, StreamIcon } from '../../theme/icons.ts';

const severities: Readonly<Record<string, 'error' | 'warning' | 'info'>> = {
  fork: 'error',
  blocked: 'error',
  wait: 'warning',
  'new-epoch': 'warning',
  'catch-up': 'warning',
  'closed-epoch': 'warning',
};

/** What the order of its stream means for this Paket, and the next step (exchange.md 7). */
export function StandingAlert({
  paket,
  standing,
}: {
  readonly paket: PaketView;
  readonly standing: PaketStanding;
}) {
  const forked = standing.kind === 'fork';
  return (
    <Alert
      severity={severities[standing.kind] ?? 'info'}
      variant="outlined"
      sx={{ bgcolor: 'background.paper', '& .MuiAlert-message': { flex: 1 } }}
    >
      <AlertTitle>{standing.title}</AlertTitle>
      <Box sx={{ display: 'grid', gap: 1.25 }}>
        <span>{standing.text}</span>
        {standing.sides && (
          <Facts
            columns={2}
            facts={[
              ['Menurut pengirim', standing.sides.theirs],
              ['Menurut kantor ini', standing.sides.ours],
            ]}
          />
        )}
        {(forked || standing.kind === 'wait') && (
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            {forked && <ForkReportButton paketId={paket.paketId} />}
            <LinkButton
              to="/streams"
              label="Lihat urutan Paket"
              icon={<StreamIcon fontSize="small" />}
              variant="text"
              size="small"
            />
          </Box>
        )}
      </Box>
    </Alert>
  );
}

function ForkReportButton({ paketId }: { readonly paketId: string }) {
  const offer = useOffer();
  return (
    <>
      <ActionButton
        label="Cetak laporan untuk kedua kantor"
        icon={<PrintIcon fontSize="small" />}
        size="small"
        busy={offer.busy}
        permission={{ allowed: true, why: null }}
        onClick={() => void offer.print(() => call('streams.forkReport', { paketId }))}
      />
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
    </>
  );
}
