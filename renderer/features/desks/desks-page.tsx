import { Typography } from '@mui/material';
import { useState } from 'react';
import type { DesksView } from '#contract/methods/desks.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { GivePanel } from './give-panel.tsx';
import { MergeSection } from './merge-section.tsx';
import { QueueList } from './queue-list.tsx';
import { SideDeskSection } from './side-desk-section.tsx';

/** Meja kerja (U47): part of the queue for a second desk, and its results back. */
export function DesksPage() {
  const { user, state } = useSession();
  const reading = useCall('desks.view', {});
  const [giving, setGiving] = useState(false);
  const isSide = state.sideDesk !== null;
  return (
    <PageFrame
      title="Meja kerja"
      sentence="Pemeriksaan beberapa sekolah dapat dibagi ke komputer kedua kantor ini, lalu hasilnya digabungkan kembali."
      {...(!isSide && {
        action: (
          <ActionButton
            label="Serahkan antrean"
            variant="contained"
            permission={permit(
              permitRole(user.role, ['operator', 'kepala']).why,
              reading.data?.free.length === 0 ? 'Belum ada putaran yang sedang diverifikasi di sini.' : null,
            )}
            onClick={() => setGiving(true)}
          />
        ),
      })}
    >
      <Loaded reading={reading}>
        {(view) => (isSide ? <SideDeskSection view={view} /> : <MainDesk view={view} />)}
      </Loaded>
      {giving && reading.data && <GivePanel free={reading.data.free} onClose={() => setGiving(false)} />}
    </PageFrame>
  );
}

function MainDesk({ view }: { readonly view: DesksView }) {
  return (
    <>
      <MergeSection />
      <QueueList queues={view.queues} />
      <Section title="Menyiapkan komputer kedua">
        <Typography variant="body2" component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
          <li>Serahkan antrean di sini dan simpan berkasnya ke flashdisk.</li>
          <li>
            Di komputer kedua: pasang Kantor KJP, tekan <strong>Pindah ke komputer ini</strong> pada layar
            pertama, pilih berkas itu, lalu masuk dengan kata sandi yang sama.
          </li>
          <li>Periksa peserta seperti biasa. Sesudah selesai, tekan Serahkan hasil di layar Meja kerja.</li>
          <li>Bawa berkasnya kembali ke sini dan gabungkan.</li>
        </Typography>
      </Section>
    </>
  );
}
