import { useState } from 'react';
import type { NetworkView } from '#contract/methods/network-views.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Section } from '../../components/section.tsx';
import { StepLine } from '../../components/step-line.tsx';
import { NetworkIcon } from '../../theme/icons.ts';
import { ceremonySteps, holdersNeeded } from './ceremony-steps.ts';
import { RootHolders } from './root-holders.tsx';

/** The real network: three persons with a stick each, of whom any two sign. */
export function RootCeremony({ network }: { readonly network: NetworkView }) {
  const { user } = useSession();
  const found = useAct('network.found');
  const [asking, setAsking] = useState(false);
  const proven = network.rootHolders.filter(({ state }) => state === 'terbukti').length;
  const permission = permit(
    permitRole(user.role, ['kepala'], network.create).why,
    proven === holdersNeeded ? null : 'Tiga kunci harus sudah dibuat dan dibaca kembali.',
  );
  return (
    <>
      <Section
        title="Membentuk jaringan resmi"
        note="Tiga orang memegang kunci pangkal, masing-masing pada flashdisknya sendiri. Dua dari tiga menandatangani setiap daftar kepercayaan, sehingga satu flashdisk yang hilang tidak menghentikan dan tidak membahayakan jaringan."
        action={
          network.draft === null && (
            <ActionButton
              label="Susun jaringan resmi"
              icon={<NetworkIcon />}
              variant={permission.allowed ? 'contained' : 'outlined'}
              permission={permission}
              quiet
              busy={found.busy}
              onClick={() => setAsking(true)}
            />
          )
        }
      >
        <ActFeedback act={found} title="Menyusun jaringan resmi" />
        <StepLine steps={ceremonySteps(network)} />
      </Section>
      <RootHolders network={network} />
      <ConfirmDialog
        open={asking}
        title="Susun jaringan resmi?"
        confirm="Susun daftar versi 1"
        act={found}
        onConfirm={() => void found.run({}).then((view) => view && setAsking(false))}
        onClose={() => setAsking(false)}
      >
        Ketiga pemegang pada layar ini menjadi pangkal jaringan, dan sidik jari jaringan dihitung dari kunci
        mereka. Jaringan baru ada setelah dua di antaranya menandatangani.
      </ConfirmDialog>
    </>
  );
}
