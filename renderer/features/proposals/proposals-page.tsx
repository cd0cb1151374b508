import { useState } from 'react';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import type { ProposalsView } from '#contract/methods/proposals.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { StepLine } from '../../components/step-line.tsx';
import { DuplicateIcon, ProposalIcon, RecapIcon } from '../../theme/icons.ts';
import { BidangTable } from './bidang-table.tsx';
import { ProposalForm } from './proposal-form.tsx';
import { proposalSteps } from './proposal-steps.ts';
import { ReceivedTable } from './received-table.tsx';
import { RecapCard } from './recap-card.tsx';
import { RecapForm } from './recap-form.tsx';

const title = 'Usulan calon penerima';
const sentence =
  'Dari rekap yang diterima menjadi satu usulan tertulis untuk setiap Bidang di Dinas (Pasal 29).';

/** Recap and proposals of a Suku Dinas or the Kanwil. */
export function ProposalsPage() {
  const view = useCall('proposals.view', {});
  if (view.data) return <Proposals view={view.data} />;
  return (
    <PageFrame title={title} sentence={sentence}>
      <Loaded reading={view}>{() => null}</Loaded>
    </PageFrame>
  );
}

function Proposals({ view }: { readonly view: ProposalsView }) {
  const { user } = useSession();
  const [panel, setPanel] = useState<
    | { readonly kind: 'recap' }
    | { readonly kind: 'proposal'; readonly bidang: ProposalsView['bidang'][number] }
    | null
  >(null);
  const recapPermission = permitRole(user.role, ['operator', 'kepala'], view.recapStep);
  const makePermission = permitRole(user.role, ['operator', 'kepala'], view.make);
  const decideFirst = view.openPairs > 0 && view.recap === null;
  // The one that is due stands out, at the right.
  const pairsButton = (
    <LinkButton
      key="pairs"
      to="/duplicates"
      label={view.openPairs > 0 ? `Putuskan data ganda (${view.openPairs})` : 'Data ganda'}
      icon={<DuplicateIcon />}
      variant={decideFirst ? 'contained' : 'outlined'}
    />
  );
  const recapButton = (
    <ActionButton
      key="recap"
      label={view.recap ? 'Buat rekap ulang' : 'Buat rekapitulasi'}
      icon={<RecapIcon />}
      variant={decideFirst || view.recap ? 'outlined' : 'contained'}
      permission={recapPermission}
      quiet
      onClick={() => setPanel({ kind: 'recap' })}
    />
  );
  const due =
    view.recap === null
      ? undefined
      : view.bidang.find(({ pupils, proposal }) => pupils > 0 && proposal === null);
  const makeButton = due && (
    <ActionButton
      key="make"
      label={`Buat usulan ${due.label}`}
      icon={<ProposalIcon />}
      variant="contained"
      permission={makePermission}
      quiet
      onClick={() => setPanel({ kind: 'proposal', bidang: due })}
    />
  );
  return (
    <PageFrame
      title={title}
      sentence={sentence}
      action={
        decideFirst
          ? [recapButton, pairsButton]
          : makeButton
            ? [recapButton, makeButton]
            : [pairsButton, recapButton]
      }
    >
      <Section title="Kemajuan">
        <StepLine steps={proposalSteps(view)} />
      </Section>
      <BidangTable
        bidang={view.bidang}
        permission={makePermission}
        onMake={(bidang) => setPanel({ kind: 'proposal', bidang })}
      />
      {view.recap && <RecapCard recap={view.recap} />}
      <ReceivedTable received={view.received} />
      {panel?.kind === 'recap' && (
        <RecapForm
          openPairs={view.openPairs}
          missing={view.received.filter(({ state }) => state === 'belum').map(({ name }) => name)}
          onClose={() => setPanel(null)}
        />
      )}
      {panel?.kind === 'proposal' && <ProposalForm bidang={panel.bidang} onClose={() => setPanel(null)} />}
    </PageFrame>
  );
}
