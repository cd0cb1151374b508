import { Alert, Box, Link as TextLink } from '@mui/material';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { RoundView } from '#contract/methods/rounds.ts';
import { useCall } from '../../client/use-call.ts';
import { Figures } from '../../components/figures.tsx';
import { TrailLink } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { StepLine } from '../../components/step-line.tsx';
import { AnnouncementList } from './announcement-list.tsx';
import { AddedTasks } from './added-tasks.tsx';
import { BeritaAcaraSection } from './berita-acara-section.tsx';
import { CorrectionList } from './correction-list.tsx';
import { RoundActions } from './round-actions.tsx';
import { RoundForm } from './round-form.tsx';
import { formOf, type RoundFormName } from './round-form-name.ts';
import { RoundFacts } from './round-facts.tsx';
import { RoundPapers } from './round-papers.tsx';
import { RoundObjections } from './round-objections.tsx';
import { roundTone } from './round-tone.ts';

export function RoundPage() {
  const { roundId = '' } = useParams();
  const round = useCall('rounds.get', { roundId });
  return <Loaded reading={round}>{(view) => <RoundBody round={view} />}</Loaded>;
}

/** One round: its line of steps, what may be done now and why not, and all it has produced. */
function RoundBody({ round }: { readonly round: RoundView }) {
  const [params] = useSearchParams();
  const [form, setForm] = useState<RoundFormName | null>(() => formOf(params.get('act'), round));
  return (
    <PageFrame
      title={
        round.unitKind === 'office' ? round.unitName : `${round.unitName}, golongan ${round.applicantClass}`
      }
      sentence="Putaran verifikasi dari usulan sampai siap direkapitulasi; setiap langkah menyebut tanggalnya atau apa yang menahannya."
      above={
        <TextLink component={Link} to="/rounds">
          Verifikasi
        </TextLink>
      }
      action={
        <>
          <TrailLink subject="round" id={round.roundId} />
          <StatusChip tone={roundTone(round.state)} label={round.stateLabel} />
        </>
      }
    >
      {round.warnings.map((warning) => (
        <Alert key={warning} severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          {warning}
        </Alert>
      ))}
      <Section title="Langkah">
        <StepLine steps={round.steps} />
        <RoundActions round={round} onForm={setForm} />
      </Section>
      <Figures
        figures={[
          { label: 'Pengajuan', value: round.applications, link: `/pupils?roundId=${round.roundId}` },
          { label: 'Lulus', value: round.passed, tone: 'success.main' },
          { label: 'Tidak lulus', value: round.failed, tone: 'error.main' },
          { label: 'Belum diputus', value: round.undecided, link: `/rounds/${round.roundId}/verification` },
          { label: 'Keberatan terbuka', value: round.openObjections },
        ]}
      />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(380px, 1fr))',
          alignItems: 'start',
        }}
      >
        <BeritaAcaraSection round={round} />
        <RoundFacts round={round} />
        <AnnouncementList roundId={round.roundId} announcements={round.announcements} />
        <RoundObjections round={round} />
        <RoundPapers round={round} />
        {round.addedTasks.length > 0 && <AddedTasks round={round} />}
        {round.state === 'closed' && <CorrectionList round={round} />}
      </Box>
      {form && <RoundForm name={form} round={round} onClose={() => setForm(null)} />}
    </PageFrame>
  );
}
