import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { IncidentView } from '#contract/methods/incidents.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { AddIcon, BackIcon } from '../../theme/icons.ts';
import { AffectedSummary } from './affected-summary.tsx';
import { momentText, overdueText, standingOf, stepLabels } from './incident-words.ts';
import { NoticeActions } from './notice-actions.tsx';
import { PersonGrid } from './person-grid.tsx';
import { StepForm } from './step-form.tsx';

export function IncidentPage() {
  const { incidentId = '' } = useParams();
  const reading = useCall('incidents.get', { incidentId });
  return <Loaded reading={reading}>{(incident) => <IncidentBody incident={incident} />}</Loaded>;
}

/** One incident: its clock, whose data, what was done, whom to tell. */
function IncidentBody({ incident }: { readonly incident: IncidentView }) {
  const { user } = useSession();
  const [adding, setAdding] = useState(false);
  return (
    <PageFrame
      title={`Insiden ${incident.number}`}
      sentence={incident.description}
      above={
        <LinkButton to="/incidents" label="Daftar insiden" icon={<BackIcon />} variant="text" size="small" />
      }
      action={<StatusChip {...standingOf(incident)} />}
    >
      {!incident.closed && <ClockAlert incident={incident} />}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
          alignItems: 'start',
        }}
      >
        <Section title="Peristiwa">
          <Facts
            facts={[
              ['Yang hilang', incident.items.map(({ label }) => label).join('; ')],
              ['Hilang sejak', incident.lostOn === null ? 'belum diketahui' : dateText(incident.lostOn)],
              ['Diketahui', momentText(incident.foundAt)],
              ['Batas pemberitahuan', momentText(incident.dueAt)],
              ['Dicatat oleh', incident.recordedBy],
            ]}
          />
        </Section>
        <Section
          title="Langkah dan pemberitahuan"
          action={
            <ActionButton
              label="Catat langkah"
              icon={<AddIcon />}
              quiet
              permission={permitRole(
                user.role,
                ['kepala', 'admin'],
                incident.closed ? { allowed: false, why: 'Insiden sudah dinyatakan selesai.' } : undefined,
              )}
              onClick={() => setAdding(true)}
            />
          }
        >
          <Steps incident={incident} />
          <NoticeActions incident={incident} />
        </Section>
      </Box>
      <AffectedSummary affected={incident} />
      <PersonGrid incident={incident} />
      {adding && <StepForm incident={incident} onClose={() => setAdding(false)} />}
    </PageFrame>
  );
}

function ClockAlert({ incident }: { readonly incident: IncidentView }) {
  const missing = [
    ...(incident.toldSubjects || incident.persons === 0 ? [] : ['orang tua atau wali']),
    ...(incident.toldAuthority ? [] : ['lembaga']),
  ].join(' dan ');
  if (missing === '')
    return (
      <Alert severity="info">
        Pemberitahuan sudah dicatat. Nyatakan selesai bila penanganannya berakhir.
      </Alert>
    );
  return (
    <Alert severity={incident.hoursLeft < 0 ? 'error' : 'warning'}>
      {incident.hoursLeft < 0
        ? `Batas 3 x 24 jam sudah lewat ${overdueText(incident)}. Beri tahu ${missing} sekarang juga dan catat alasannya.`
        : `Beri tahu ${missing} sebelum ${momentText(incident.dueAt)}: sisa ${incident.hoursLeft} jam.`}
    </Alert>
  );
}

function Steps({ incident }: { readonly incident: IncidentView }) {
  if (incident.steps.length === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        Belum ada langkah. Mulailah dengan mengamankan yang masih ada, lalu catat di sini.
      </Typography>
    );
  return (
    <Box
      component="ol"
      aria-label="Langkah yang sudah diambil"
      sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.75 }}
    >
      {incident.steps.map((step) => (
        <li key={`${step.at} ${step.note}`}>
          <strong>{stepLabels[step.kind]}</strong>
          {step.told !== '' && ` (${step.told})`}, {momentText(step.at)}: {step.note}
          <Typography variant="body2" color="textSecondary">
            dicatat {step.by}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
