import { Alert } from '@mui/material';
import { useState } from 'react';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { instantText } from '../../text/dates.ts';
import { EnvelopeIcon } from '../../theme/icons.ts';
import { NewEnvelopeForm } from './new-envelope-form.tsx';

/** The sealed envelope: who holds it, and a new one when a holder leaves or the code was used. */
export function EnvelopeSection() {
  const { user } = useSession();
  const envelope = useCall('users.recovery', {});
  const [making, setMaking] = useState(false);
  return (
    <Section
      title="Amplop pemulihan"
      note="Kode di dalam amplop membuka data kantor bila kata sandi terlupa. Tanpa kata sandi dan tanpa amplop, data kantor ini tidak dapat dibuka siapa pun, juga tidak oleh Dinas."
      action={
        <ActionButton
          label="Buat kode baru"
          icon={<EnvelopeIcon />}
          permission={permitRole(user.role, ['admin'])}
          onClick={() => setMaking(true)}
        />
      }
    >
      <Loaded reading={envelope}>
        {(view) =>
          view === null ? (
            <Alert severity="warning">
              Pemegang amplop belum dicatat. Buat kode baru, tulis nama kedua pemegang, lalu cetak lembarnya.
            </Alert>
          ) : (
            <Facts
              facts={[
                ['Pemegang', view.holders.join(' dan ')],
                ['Dibuat', `${instantText(view.madeAt)} oleh ${view.madeBy}`],
                ['Bila pemegang pindah', 'Pengelola membuat kode baru dengan pemegang yang baru.'],
              ]}
            />
          )
        }
      </Loaded>
      {making && <NewEnvelopeForm holders={envelope.data?.holders ?? []} onClose={() => setMaking(false)} />}
    </Section>
  );
}
