import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { NetworkView, RootHolderRow } from '#contract/methods/network-views.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useNotice } from '../../components/notices.tsx';
import { PrintedCode } from '../../components/printed-code.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import type { Tone } from '../../theme/tone.ts';
import { AddIcon, LockIcon } from '../../theme/icons.ts';
import { KeyFileForm } from './key-file-form.tsx';
import { ReplaceRootForm } from './replace-root-form.tsx';
import { RootKeyForm } from './root-key-form.tsx';

const states: Readonly<Record<RootHolderRow['state'], { readonly tone: Tone; readonly label: string }>> = {
  dibuat: { tone: 'attention', label: 'Belum dibaca kembali' },
  terbukti: { tone: 'active', label: 'Terbukti, siap dipakai' },
  pangkal: { tone: 'done', label: 'Pangkal jaringan' },
};

type Panel =
  | { readonly kind: 'make' }
  | { readonly kind: 'prove' | 'drop' | 'replace'; readonly holder: RootHolderRow }
  | null;

/** Who holds a root key; the Dinas makes, proves, drops and replaces them here. */
export function RootHolders({ network }: { readonly network: NetworkView }) {
  const { user, tier } = useSession();
  const [panel, setPanel] = useState<Panel>(null);
  const close = () => setPanel(null);
  const permission = permitRole(user.role, ['kepala']);
  const mayAct = tier === 'dinas' && permission.allowed && network.draft === null;
  return (
    <Section
      title="Pemegang kunci pangkal"
      note={
        network.fingerprint === null
          ? 'Setiap pemegang datang sendiri dengan flashdisknya. Cetak lembar sidik jarinya sebagai pegangan.'
          : `${network.rootThreshold} dari ${network.rootHolders.filter(({ state }) => state === 'pangkal').length} pemegang menandatangani setiap daftar kepercayaan.`
      }
      action={
        tier === 'dinas' && (
          <ActionButton
            label="Buat kunci pemegang"
            icon={<AddIcon />}
            permission={permission}
            quiet
            onClick={() => setPanel({ kind: 'make' })}
          />
        )
      }
    >
      {network.rootHolders.length === 0 ? (
        <EmptyState
          icon={<LockIcon />}
          title="Belum ada kunci pangkal"
          next="Undang tiga pejabat yang ditunjuk, lalu buat kunci untuk masing-masing."
        />
      ) : (
        <SimpleTable
          label="Pemegang kunci pangkal"
          heads={['Nama', 'Sidik jari kunci', 'Keadaan', '']}
          rows={network.rootHolders.map((holder) => ({
            key: holder.kid,
            cells: [
              holder.name,
              <PrintedCode key="code" label={`Sidik jari kunci ${holder.name}`} code={holder.fingerprint} />,
              <StatusChip key="state" {...states[holder.state]} />,
              mayAct ? <HolderActions key="acts" holder={holder} onPanel={setPanel} /> : null,
            ],
          }))}
        />
      )}
      {panel?.kind === 'make' && <RootKeyForm onClose={close} />}
      {panel?.kind === 'prove' && <ProveForm holder={panel.holder} onClose={close} />}
      {panel?.kind === 'drop' && <DropDialog holder={panel.holder} onClose={close} />}
      {panel?.kind === 'replace' && (
        <ReplaceRootForm holder={panel.holder} holders={network.rootHolders} onClose={close} />
      )}
    </Section>
  );
}

function HolderActions({
  holder,
  onPanel,
}: {
  readonly holder: RootHolderRow;
  readonly onPanel: (panel: Panel) => void;
}) {
  if (holder.state === 'pangkal')
    return (
      <Button size="small" variant="outlined" onClick={() => onPanel({ kind: 'replace', holder })}>
        Ganti pemegang
      </Button>
    );
  return (
    <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
      <Button size="small" variant="outlined" onClick={() => onPanel({ kind: 'prove', holder })}>
        Baca kembali
      </Button>
      <Button size="small" color="error" onClick={() => onPanel({ kind: 'drop', holder })}>
        Buang
      </Button>
    </Box>
  );
}

function ProveForm({ holder, onClose }: { readonly holder: RootHolderRow; readonly onClose: () => void }) {
  const act = useAct('root.prove');
  const tell = useNotice();
  return (
    <KeyFileForm
      title={`Baca kembali kunci ${holder.name}`}
      sentence="Membuktikan bahwa berkas pada flashdisk dapat dibuka dengan kata sandi pemegangnya, sebelum jaringan bergantung padanya."
      submit="Baca kembali"
      act={act}
      onSend={async (keyFile, passphrase) => {
        if (!(await act.run({ kid: holder.kid, keyFile, passphrase }))) return;
        tell(`Kunci ${holder.name} terbukti dapat dibuka.`);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function DropDialog({ holder, onClose }: { readonly holder: RootHolderRow; readonly onClose: () => void }) {
  const act = useAct('root.drop');
  return (
    <ConfirmDialog
      open
      title={`Buang kunci ${holder.name}?`}
      confirm="Buang kunci"
      reason="Alasan"
      danger
      act={act}
      onConfirm={(reason) => void act.run({ kid: holder.kid, reason }).then((view) => view && onClose())}
      onClose={onClose}
    >
      Berkas kunci pada flashdisknya tidak lagi berguna; hapus dari flashdisk itu. Kunci baru dapat dibuat
      kapan saja.
    </ConfirmDialog>
  );
}
