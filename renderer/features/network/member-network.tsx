import { Alert } from '@mui/material';
import { useState } from 'react';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { StepLine } from '../../components/step-line.tsx';
import { NetworkIcon, SignIcon } from '../../theme/icons.ts';
import { EnrolmentExport } from './enrolment-export.tsx';
import { joiningSteps } from './joining-steps.ts';
import { JoinForm } from './join-form.tsx';
import { NetworkCard } from './network-card.tsx';
import { NetworkParts } from './network-parts.tsx';
import { RootHolders } from './root-holders.tsx';
import type { NetworkProps } from './network-props.ts';

/** Every office but the Dinas: join by the typed fingerprint, enrol, wait for the list. */
export function MemberNetwork({ network, title, sentence, warnings }: NetworkProps) {
  const { office, user } = useSession();
  const [panel, setPanel] = useState<'join' | 'enrol' | null>(null);
  const joined = network.fingerprint !== null;
  const member = network.offices.some((row) => row.office === office.office);
  const join = permitRole(user.role, ['operator', 'kepala', 'admin'], network.join);
  const enrol = permit(
    permitRole(user.role, ['operator', 'kepala', 'admin']).why,
    joined ? null : 'Ketik dahulu sidik jari jaringan.',
  );
  return (
    <PageFrame
      title={title}
      sentence={sentence}
      action={
        <>
          <ActionButton
            label="Buat berkas pendaftaran"
            icon={<SignIcon />}
            variant={joined && !member ? 'contained' : 'outlined'}
            permission={enrol}
            quiet
            onClick={() => setPanel('enrol')}
          />
          {!joined && (
            <ActionButton
              label="Gabung jaringan"
              icon={<NetworkIcon />}
              variant="contained"
              permission={join}
              quiet
              onClick={() => setPanel('join')}
            />
          )}
        </>
      }
    >
      {warnings}
      {!member && (
        <Section
          title="Langkah bergabung"
          note="Sampai daftar kepercayaan diterima, kantor ini hanya dapat membuat berkas pendaftaran."
        >
          <StepLine steps={joiningSteps(network, office.office)} />
        </Section>
      )}
      <NetworkParts network={network}>
        {joined ? (
          <>
            <NetworkCard network={network} />
            {network.rootHolders.length > 0 && <RootHolders network={network} />}
          </>
        ) : (
          <Alert severity="info" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
            Siapkan lembar sidik jari Dinas yang ditandatangani basah, lalu tekan “Gabung jaringan”.
          </Alert>
        )}
      </NetworkParts>
      {panel === 'join' && <JoinForm onClose={() => setPanel(null)} />}
      {panel === 'enrol' && <EnrolmentExport onClose={() => setPanel(null)} />}
    </PageFrame>
  );
}
