import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import type { RecommendationView } from '#contract/methods/proposals.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { DocumentLink } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { StepLine } from '../../components/step-line.tsx';
import {
  DocumentIcon,
  ForwardIcon,
  RecommendIcon,
  SignIcon,
  DeterminedIcon,
  RecapIcon,
} from '../../theme/icons.ts';
import { CompileForm } from './compile-form.tsx';
import { ConsiderationForm } from './consideration-form.tsx';
import { DecreeCards } from './decree-cards.tsx';
import { DeterminationForm } from './determination-form.tsx';
import { DistributeForm } from './distribute-form.tsx';
import { nextAct, type RecommendationAct, recommendationSteps } from './recommendation-steps.ts';
import { ProposalTable } from './proposal-table.tsx';
import { SentForm } from './sent-form.tsx';
import { SignForm } from './sign-form.tsx';
import { TotalsTable } from './totals-table.tsx';

type Panel = RecommendationAct | 'distribute' | null;

const title = 'Rekomendasi';
const sentence =
  'Usulan semua Suku Dinas dan Kanwil menjadi satu rekomendasi kepada Gubernur melalui TAPD, sampai penetapannya turun kembali.';

const actions: Readonly<
  Record<
    RecommendationAct,
    { readonly label: string; readonly icon: typeof SignIcon; readonly kepala: boolean }
  >
> = {
  compile: { label: 'Susun rekomendasi', icon: RecapIcon, kepala: false },
  sign: { label: 'Catat tanda tangan', icon: SignIcon, kepala: true },
  send: { label: 'Catat pengiriman', icon: ForwardIcon, kepala: false },
  consider: { label: 'Catat pertimbangan TAPD', icon: RecommendIcon, kepala: false },
  determine: { label: 'Catat Keputusan Gubernur', icon: DeterminedIcon, kepala: false },
};

/** The recommendation of the Dinas, from the proposals to the Keputusan Gubernur (Pasal 30-32). */
export function RecommendationPage() {
  const [chosen, setChosen] = useState<string | null>(null);
  const view = useCall('recommendation.view', { recommendationId: chosen }, { keepPrevious: true });
  if (view.data) return <Recommendation view={view.data} onChoose={setChosen} />;
  return (
    <PageFrame title={title} sentence={sentence}>
      <Loaded reading={view}>{() => null}</Loaded>
    </PageFrame>
  );
}

function Recommendation({
  view,
  onChoose,
}: {
  readonly view: RecommendationView;
  readonly onChoose: (recommendationId: string | null) => void;
}) {
  const { recommendationId } = view;
  const { user } = useSession();
  const [panel, setPanel] = useState<Panel>(null);
  const close = () => setPanel(null);
  return (
    <PageFrame title={title} sentence={sentence} action={<Actions view={view} onAct={setPanel} />}>
      {view.all.length > 1 && recommendationId !== null && (
        <ChoiceBar
          label="Rekomendasi"
          value={recommendationId}
          choices={view.all.map((one, index) => ({
            value: one.recommendationId,
            label: index === 0 ? `Pertama (${one.number})` : `Susulan ${index} (${one.number})`,
          }))}
          onChange={onChoose}
        />
      )}
      {view.waiting > 0 && (
        <Alert
          severity="info"
          variant="outlined"
          sx={{ bgcolor: 'background.paper' }}
          action={
            <ActionButton
              label="Susun rekomendasi susulan"
              size="small"
              permission={permitRole(user.role, ['operator', 'kepala'], view.compile)}
              quiet
              onClick={() => setPanel('compile')}
            />
          }
        >
          {`${view.waiting} usulan datang setelah rekomendasi ini ditandatangani. Nama yang baru direkomendasikan dengan surat susulan.`}
        </Alert>
      )}
      <Section
        title="Kemajuan"
        note={view.number === null ? view.stateLabel : `Nomor ${view.number} · ${view.stateLabel}`}
      >
        <StepLine steps={recommendationSteps(view)} />
      </Section>
      {view.missingSenders.length > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          {`Belum mengirim usulan: ${view.missingSenders.join(', ')}.`}
        </Alert>
      )}
      {view.documents.length > 0 && (
        <Section title="Naskah" note={`Tembusan: ${view.tembusan.join('; ')}.`}>
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {view.documents.map((document) => (
              <DocumentLink
                key={document.documentId}
                documentId={document.documentId}
                label={document.label}
              />
            ))}
          </Box>
        </Section>
      )}
      <DecreeCards view={view} />
      <ProposalTable proposals={view.proposals} />
      <TotalsTable totals={view.totals} pupils={view.pupils} />
      {panel === 'compile' && (
        <CompileForm
          missing={view.missingSenders}
          title={compileTitle(view)}
          onClose={() => {
            onChoose(null);
            close();
          }}
        />
      )}
      {panel === 'sign' && <SignForm recommendationId={recommendationId} onClose={close} />}
      {panel === 'send' && <SentForm recommendationId={recommendationId} onClose={close} />}
      {panel === 'consider' && <ConsiderationForm recommendationId={recommendationId} onClose={close} />}
      {panel === 'determine' && (
        <DeterminationForm recommendationId={recommendationId} pupils={view.pupils} onClose={close} />
      )}
      {panel === 'distribute' && <DistributeForm onClose={close} />}
    </PageFrame>
  );
}

function compileTitle({ number, waiting }: RecommendationView): string {
  if (waiting > 0) return 'Susun rekomendasi susulan';
  return number === null ? 'Susun rekomendasi' : 'Susun ulang rekomendasi';
}

/** The act that is due stands out; a draft may still be compiled again beside it. */
function Actions({
  view,
  onAct,
}: {
  readonly view: RecommendationView;
  readonly onAct: (panel: Panel) => void;
}) {
  const { user } = useSession();
  const due = nextAct(view);
  const roles = (act: RecommendationAct) =>
    actions[act].kepala ? (['kepala'] as const) : (['operator', 'kepala'] as const);
  if (due === null) {
    const why =
      (view.determination?.paketIds.length ?? 0) > 0
        ? 'Paket penetapan sudah disiapkan; lihat di bawah.'
        : null;
    return (
      <ActionButton
        label="Siapkan Paket penetapan"
        icon={<ForwardIcon />}
        variant="contained"
        permission={permit(permitRole(user.role, ['operator', 'kepala']).why, why)}
        onClick={() => onAct('distribute')}
      />
    );
  }
  const ActIcon = actions[due].icon;
  return (
    <>
      {view.state === 'draft' && (
        <ActionButton
          label="Susun ulang"
          icon={<DocumentIcon />}
          permission={permitRole(user.role, roles('compile'), view.compile)}
          quiet
          onClick={() => onAct('compile')}
        />
      )}
      <ActionButton
        label={actions[due].label}
        icon={<ActIcon />}
        variant="contained"
        permission={permitRole(user.role, roles(due), view[due])}
        onClick={() => onAct(due)}
      />
    </>
  );
}
