import { Alert, Box, Button } from '@mui/material';
import { Link } from 'react-router';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { Figures } from '../../components/figures.tsx';
import { verifyingTiers } from '../../components/frame/feature.ts';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { ImportIcon, PaketIcon } from '../../theme/icons.ts';
import { DueList } from './due-list.tsx';

/** What is due today, in order of date (U24). */
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
      <Loaded reading={summary}>
        {(home) => (
          <Box sx={{ display: 'grid', gap: 2 }}>
            {home.warnings.map((warning) => (
              <Alert key={warning} severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
                {warning}
              </Alert>
            ))}
            <Figures
              figures={
                home.waitingReceipts > 0
                  ? [
                      ...home.figures,
                      { label: 'Paket menunggu tanda terima', value: home.waitingReceipts, link: '/paket' },
                    ]
                  : home.figures
              }
            />
            <Section title="Perlu dikerjakan">
              <DueList due={home.due} begun={home.figures.some((figure) => figure.value > 0)} />
            </Section>
          </Box>
        )}
      </Loaded>
    </PageFrame>
  );
}
