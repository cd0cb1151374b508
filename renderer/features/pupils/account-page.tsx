import { Box, Link as MuiLink } from '@mui/material';
import { Link, useParams } from 'react-router';
import type { PupilAccount } from '#contract/methods/pupil-account.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { BackIcon, PrintIcon } from '../../theme/icons.ts';
import { AccountChecks } from './account-checks.tsx';
import { AccountCourse } from './account-course.tsx';
import { AccountDecision } from './account-decision.tsx';
import { AccountFacts } from './account-facts.tsx';

const sentence =
  'Dari fakta dan sumbernya, melalui setiap persyaratan edisi, sampai keputusan, alasannya, dan apa yang masih dapat dilakukan.';

/** Why this pupil stands as he does, for a jurist. */
export function AccountPage() {
  const { applicationId = '' } = useParams();
  const account = useCall('pupils.explain', { applicationId });
  const paper = useOffer();
  const back = `/pupils?applicationId=${applicationId}`;
  return (
    <PageFrame
      title={account.data ? `Telaah: ${account.data.name}` : 'Telaah peserta didik'}
      sentence={sentence}
      above={
        <LinkButton to={back} label="Data peserta didik" icon={<BackIcon />} variant="text" size="small" />
      }
      action={
        <ActionButton
          label="Cetak telaah"
          icon={<PrintIcon />}
          busy={paper.busy}
          onClick={() => void paper.print(() => call('pupils.printAccount', { applicationId }))}
        />
      }
    >
      {paper.refusal && <RefusalAlert refusal={paper.refusal} onClose={paper.clear} />}
      <Loaded reading={account} lines={12}>
        {(view) => <Account view={view} />}
      </Loaded>
    </PageFrame>
  );
}

function Account({ view }: { readonly view: PupilAccount }) {
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        <Section title="Keadaan">
          <Facts
            facts={[
              ['Satuan pendidikan', view.schoolName],
              [
                'Edisi kebijakan',
                <MuiLink key="edition" component={Link} to={`/editions/${view.edition.editionId}`}>
                  {view.edition.title}
                </MuiLink>,
              ],
              ['Tahun pelajaran', view.schoolYear],
              ['Keadaan', view.stateLabel],
              ['Besaran', view.amount === null ? 'belum ditetapkan' : view.amount.text],
              ['Dasar besaran', view.amount?.basis ?? ''],
              ['Kartu', view.card],
            ]}
          />
        </Section>
        <AccountDecision view={view} />
      </Box>
      <AccountChecks view={view} />
      <AccountFacts view={view} />
      <AccountCourse view={view} />
    </>
  );
}
