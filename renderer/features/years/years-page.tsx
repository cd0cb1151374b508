import { Alert, Typography } from '@mui/material';
import { useState } from 'react';
import type { ClosedYear, YearView } from '#contract/methods/years.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Facts } from '../../components/facts.tsx';
import { Figures } from '../../components/figures.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { dateText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';
import { CloseYearForm } from './close-year-form.tsx';
import { Unfinished } from './unfinished.tsx';
import { figuresOf } from './year-words.ts';

/** Tutup tahun (U48): what is unfinished, what goes over, and the years before. */
export function YearsPage() {
  const { user } = useSession();
  const reading = useCall('years.view', {});
  const [closing, setClosing] = useState(false);
  const blocking = reading.data?.unfinished.find(({ blocks }) => blocks);
  return (
    <PageFrame
      title="Tutup tahun"
      sentence="Menutup tahun pelajaran yang selesai dan membuka yang berikutnya; sekolah, pejabat, dan penerima terbawa sendiri."
      action={
        <ActionButton
          label={reading.data ? `Tutup tahun ${reading.data.schoolYear}` : 'Tutup tahun'}
          variant="contained"
          permission={permit(
            permitRole(user.role, ['kepala']).why,
            blocking ? `${blocking.title}; selesaikan dahulu.` : null,
          )}
          onClick={() => setClosing(true)}
        />
      }
    >
      <Loaded reading={reading}>
        {(view) => (
          <>
            <Year view={view} />
            <ClosedYears view={view} />
            {closing && <CloseYearForm view={view} onClose={() => setClosing(false)} />}
          </>
        )}
      </Loaded>
    </PageFrame>
  );
}

function Year({ view }: { readonly view: YearView }) {
  return (
    <>
      <Section title={`Tahun pelajaran ${view.schoolYear}`}>
        <Figures figures={figuresOf(view.figures)} />
      </Section>
      <Section
        title="Belum selesai"
        note="Yang bertanda harus diselesaikan dahulu. Selebihnya boleh berjalan terus di tahun berikutnya, atas pertimbangan kepala."
      >
        <Unfinished items={view.unfinished} />
      </Section>
      <Section title={`Terbawa ke ${view.nextYear}`}>
        <Facts
          columns={3}
          facts={[
            ['Sekolah', counted(view.carried.schools, 'sekolah')],
            ['Pejabat', counted(view.carried.officials, 'pejabat')],
            ['Penerima berjalan', counted(view.carried.recipients, 'penerima')],
          ]}
        />
        <Typography variant="body2" color="textSecondary">
          Peserta didik yang diusulkan lagi dikenali dari NIK; datanya tidak diketik ulang. Nomor surat mulai
          dari 1 pada tahun kalender baru.
        </Typography>
      </Section>
    </>
  );
}

function ClosedYears({ view }: { readonly view: YearView }) {
  const [taken, setTaken] = useState<ClosedYear | null>(null);
  return (
    <Section title="Tahun yang sudah ditutup">
      {view.closed.length === 0 ? (
        <EmptyState
          title="Belum ada tahun yang ditutup"
          next="Sesudah semua putaran selesai, kepala menutup tahun dari tombol di atas."
        />
      ) : (
        <SimpleTable
          label="Tahun yang sudah ditutup"
          heads={['Tahun', 'Ditutup', 'Permohonan', 'Lulus', 'Tidak lulus', 'Keberatan', '']}
          rows={view.closed.map((closed) => ({
            key: closed.closingId,
            cells: [
              closed.schoolYear,
              <Closed key="closed" closed={closed} />,
              closed.figures.applications,
              closed.figures.passed,
              closed.figures.failed,
              closed.figures.objections,
              view.reopenable === closed.closingId && <TakeBack key="back" onAsk={() => setTaken(closed)} />,
            ],
          }))}
        />
      )}
      {taken && <ReopenDialog closed={taken} onClose={() => setTaken(null)} />}
    </Section>
  );
}

function Closed({ closed }: { readonly closed: ClosedYear }) {
  const { reopened } = closed;
  return (
    <>
      {dateText(closed.closedOn)} oleh {closed.closedBy}
      {reopened && (
        <Typography variant="caption" color="textSecondary" component="div">
          Dibuka kembali {dateText(reopened.on)} oleh {reopened.by}: {reopened.reason}
        </Typography>
      )}
    </>
  );
}

function TakeBack({ onAsk }: { readonly onAsk: () => void }) {
  const { user } = useSession();
  return (
    <ActionButton
      label="Batalkan"
      size="small"
      variant="text"
      quiet
      permission={permitRole(user.role, ['kepala'])}
      onClick={onAsk}
    />
  );
}

function ReopenDialog({ closed, onClose }: { readonly closed: ClosedYear; readonly onClose: () => void }) {
  const act = useAct('years.reopen');
  return (
    <ConfirmDialog
      open
      title={`Buka kembali tahun ${closed.schoolYear}?`}
      confirm="Buka kembali"
      reason="Alasan"
      act={act}
      onConfirm={(reason) =>
        void act.run({ closingId: closed.closingId, reason }).then((done) => done && onClose())
      }
      onClose={onClose}
    >
      <Alert severity="info" variant="outlined">
        Tahun {closed.nextYear} belum berisi apa-apa. Kantor kembali bekerja di tahun {closed.schoolYear}.
      </Alert>
    </ConfirmDialog>
  );
}
