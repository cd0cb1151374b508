import { Alert, AlertTitle, Box, Link as TextLink } from '@mui/material';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { ApplicationView } from '#contract/methods/applications.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText, instantText } from '../../text/dates.ts';
import { applicationTone } from './application-tone.ts';
import { CompleteForm } from './complete-form.tsx';
import { PapersSection } from './papers-section.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

export function ApplicationPage() {
  const { applicationId = '' } = useParams();
  const application = useCall('applications.get', { applicationId });
  return <Loaded reading={application}>{(view) => <ApplicationBody application={view} />}</Loaded>;
}

/** One letter: what it brought, where it stands, what may still be done with it and why not. */
function ApplicationBody({ application }: { readonly application: ApplicationView }) {
  const { user } = useSession();
  const [form, setForm] = useState<'complete' | 'withdraw' | null>(null);
  const why = roleWhy(user.role, ['operator', 'kepala']);
  const permission = (act: keyof ApplicationView['actions']) =>
    why === null ? application.actions[act] : { allowed: false, why };
  return (
    <PageFrame
      title={`Usulan ${application.name}`}
      sentence={`${application.schoolName}, jenjang ${application.level}. ${application.classLabel}.`}
      above={
        <TextLink component={Link} to="/applications">
          Usulan masuk
        </TextLink>
      }
      action={<StatusChip tone={applicationTone(application.state)} label={application.stateLabel} />}
    >
      <Warnings />
      {application.late && (
        <Alert severity="error" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          <AlertTitle>Lewat masa pengusulan</AlertTitle>
          {application.late.label} ({application.late.source}). Pemohon dapat menempuh:{' '}
          {application.late.appeal}.
        </Alert>
      )}
      {application.ended && (
        <Alert severity="info" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          Dicabut pemohon pada {dateText(application.ended.on)}: {application.ended.reason}
        </Alert>
      )}
      <Section title="Tindakan">
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'flex-start' }}>
          <ActionButton
            label="Catat berkas susulan"
            variant={permission('completePapers').allowed ? 'contained' : 'outlined'}
            permission={permission('completePapers')}
            onClick={() => setForm('complete')}
          />
          <ActionButton
            label="Catat pencabutan"
            permission={permission('withdraw')}
            onClick={() => setForm('withdraw')}
          />
        </Box>
      </Section>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fit, minmax(380px, 1fr))',
          alignItems: 'start',
        }}
      >
        <PapersSection application={application} />
        <LetterFacts application={application} />
      </Box>
      {form === 'complete' && <CompleteForm application={application} onClose={() => setForm(null)} />}
      {form === 'withdraw' && <WithdrawForm application={application} onClose={() => setForm(null)} />}
    </PageFrame>
  );
}

function LetterFacts({ application }: { readonly application: ApplicationView }) {
  const { round } = application;
  return (
    <Section
      title="Surat permohonan"
      action={
        <TextLink component={Link} to={`/pupils?applicationId=${application.applicationId}`}>
          Data peserta didik
        </TextLink>
      }
    >
      <Facts
        facts={[
          ['Diterima', dateText(application.receivedOn)],
          ['Dicatat', `${instantText(application.recordedAt)} oleh ${application.recordedBy}`],
          ['Asal', application.sourceFile ?? 'Dicatat satu per satu'],
          ['NIK', application.nikMasked],
          ['Orang tua/wali', application.guardianName],
          ['Alamat', application.address],
          [
            'Putaran',
            round ? (
              <TextLink key="round" component={Link} to={`/rounds/${round.roundId}`}>
                {round.name}: {round.stateLabel}
              </TextLink>
            ) : (
              'Belum ada putaran'
            ),
          ],
        ]}
      />
    </Section>
  );
}

/** What the record said to look at again; gone after the next visit. */
function Warnings() {
  const state: unknown = useLocation().state;
  const warnings = warningsIn(state);
  if (warnings.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
      <AlertTitle>Periksa kembali pada berkas</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </Box>
    </Alert>
  );
}

function warningsIn(state: unknown): readonly string[] {
  if (typeof state !== 'object' || state === null || !('warnings' in state)) return [];
  return Array.isArray(state.warnings) ? state.warnings.filter((one) => typeof one === 'string') : [];
}
