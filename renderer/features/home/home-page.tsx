import { Alert, Box, Button } from '@mui/material';
import { Link } from 'react-router';
import type { HomeView } from '#contract/methods/home.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { Facts } from '../../components/facts.tsx';
import { Figures } from '../../components/figures.tsx';
import { verifyingTiers } from '../../components/frame/feature.ts';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { ImportIcon, PaketIcon, SummaryIcon } from '../../theme/icons.ts';
import { CoverageBar } from './coverage-bar.tsx';
import { DueSections } from './due-sections.tsx';
import { ProcessLine } from './process-line.tsx';
import { WaitList } from './wait-list.tsx';

/** What is due today and this week with why, and where the whole work stands (U24). */
export function HomePage() {
  const { tier } = useSession();
  const summary = useCall('home.summary', {});
  const imports = verifyingTiers.includes(tier);
  return (
    <PageFrame
      title="Beranda"
      sentence="Yang harus dikerjakan kantor ini, yang paling mendesak di atas."
      action={
        <Button
          component={Link}
          to={imports ? '/imports/new' : '/paket'}
          variant="contained"
          startIcon={imports ? <ImportIcon /> : <PaketIcon />}
        >
          {imports ? 'Impor rekap sekolah' : 'Buka Paket'}
        </Button>
      }
    >
      <Loaded reading={summary}>{(home) => <HomeParts home={home} />}</Loaded>
    </PageFrame>
  );
}

function HomeParts({ home }: { readonly home: HomeView }) {
  const { today } = useSession();
  const begun = home.figures.some((figure) => figure.value > 0);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {home.warnings.map((warning) => (
        <Alert key={warning} severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          {warning}
        </Alert>
      ))}
      <Section title="Alur pekerjaan">
        <ProcessLine steps={home.steps} />
      </Section>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 340px' },
        }}
      >
        <DueSections due={home.due} today={isoDate(today)} begun={begun} />
        <HomeSide home={home} />
      </Box>
      <Figures figures={home.figures} />
    </Box>
  );
}

/** Beside the work: who waits, which schools have answered, where the rounds are. */
function HomeSide({ home }: { readonly home: HomeView }) {
  const receipts = home.waitingReceipts;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Section
        title="Saling menunggu"
        note={
          receipts > 0 && <Link to="/paket?direction=keluar">{receipts} Paket menunggu tanda terima</Link>
        }
      >
        <WaitList label="Menunggu kantor ini" waits={home.waits.forUs} />
        <WaitList label="Ditunggu kantor ini" waits={home.waits.forOthers} />
      </Section>
      {home.coverage && (
        <Section title="Cakupan sekolah">
          <CoverageBar coverage={home.coverage} />
        </Section>
      )}
      {home.rounds.length > 0 && (
        <Section title="Kemajuan putaran">
          <Facts facts={home.rounds.map(({ label, count }) => [label, `${count} putaran`] as const)} />
        </Section>
      )}
      <LinkButton to="/summary" label="Buka grafik ringkasan" icon={<SummaryIcon />} />
    </Box>
  );
}
