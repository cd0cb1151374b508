import { Box } from '@mui/material';
import { useState } from 'react';
import type { DeskQueueView } from '#contract/methods/desks.ts';
import { saveOffer } from '../../client/files.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { instantText } from '../../text/dates.ts';

const states = {
  given: { tone: 'active', label: 'Di meja lain' },
  merged: { tone: 'done', label: 'Sudah digabungkan' },
  'taken-back': { tone: 'neutral', label: 'Ditarik kembali' },
} as const;

/** What was given away, and where it is now. */
export function QueueList({ queues }: { readonly queues: readonly DeskQueueView[] }) {
  return (
    <Section title="Antrean yang diserahkan">
      {queues.length === 0 ? (
        <EmptyState
          title="Belum ada antrean yang diserahkan"
          next="Mulai verifikasi beberapa sekolah, lalu serahkan sebagian ke komputer kedua."
        />
      ) : (
        <SimpleTable
          label="Antrean yang diserahkan"
          heads={['Meja', 'Sekolah', 'Diserahkan', 'Keadaan', '']}
          rows={queues.map((queue) => ({
            key: queue.queueId,
            cells: [
              queue.label,
              queue.units.join(', '),
              `${instantText(queue.givenAt)} oleh ${queue.givenBy}`,
              <State key="state" queue={queue} />,
              queue.state === 'given' && <Actions key="acts" queue={queue} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}

function State({ queue }: { readonly queue: DeskQueueView }) {
  const { ended } = queue;
  return (
    <>
      <StatusChip {...states[queue.state]} />
      {ended && (
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
          {instantText(ended.at)} oleh {ended.by}
          {ended.reason !== null && `: ${ended.reason}`}
        </Box>
      )}
    </>
  );
}

function Actions({ queue: { queueId, label } }: { readonly queue: DeskQueueView }) {
  const { user } = useSession();
  const permission = permitRole(user.role, ['operator', 'kepala']);
  const pack = useAct('desks.pack');
  const back = useAct('desks.takeBack');
  const [asking, setAsking] = useState(false);
  const offer = async () => (await pack.run({ queueId }))?.file ?? null;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
      <SaveToStick ask={offer} permission={permission} size="small" variant="text" quiet />
      <ActionButton
        label="Simpan berkas lagi"
        size="small"
        variant="text"
        quiet
        busy={pack.busy}
        permission={permission}
        onClick={() => void offer().then((file) => file && saveOffer(file))}
      />
      <ActionButton
        label="Tarik kembali"
        size="small"
        variant="text"
        quiet
        permission={permission}
        onClick={() => setAsking(true)}
      />
      <ActFeedback act={pack} title="Menyusun berkas meja" />
      <ConfirmDialog
        open={asking}
        title={`Tarik kembali antrean ${label}?`}
        confirm="Tarik kembali"
        reason="Alasan"
        act={back}
        onConfirm={(reason) => void back.run({ queueId, reason }).then((done) => done && setAsking(false))}
        onClose={() => setAsking(false)}
      >
        Putarannya dikerjakan lagi di sini. Hasil meja itu masih dapat digabungkan; yang dikerjakan berbeda
        akan ditanyakan satu per satu.
      </ConfirmDialog>
    </Box>
  );
}
