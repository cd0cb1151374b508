import { useState } from 'react';
import type { ReportStanding } from '#contract/methods/periodic-reports.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { AddIcon, ReportIcon } from '../../theme/icons.ts';
import { CoveragePanel } from './coverage-panel.tsx';
import { RecordForm } from './record-form.tsx';
import { RegisterGrid } from './register-grid.tsx';
import { StandingTable } from './standing-table.tsx';

type View = 'standing' | 'register';

/** Reports of Pasal 43-48: what this office owes, who has not reported, and the register. */
export function PeriodicReportsPage() {
  const { user } = useSession();
  const standing = useCall('periodicReports.standing', {});
  const [view, setView] = useState<View>('standing');
  const [shown, setShown] = useState<ReportStanding | null>(null);
  const [recording, setRecording] = useState<{ standing: ReportStanding; unit: string | null } | null>(null);
  const first = standing.data?.[0];
  const role = permitRole(user.role, ['operator', 'kepala']);
  return (
    <PageFrame
      fill={view === 'register'}
      title="Laporan"
      sentence="Laporan berkala menurut Pasal 43 sampai dengan 48: yang harus dibuat kantor ini, dan siapa yang belum melapor."
      action={
        <ActionButton
          label="Catat laporan"
          icon={<AddIcon />}
          variant="contained"
          permission={first ? role : { allowed: false, why: 'Belum ada laporan yang dibuat atau ditunggu.' }}
          onClick={() => first && setRecording({ standing: first, unit: null })}
        />
      }
    >
      <Toolbar>
        <ChoiceBar<View>
          label="Yang ditampilkan"
          value={view}
          choices={[
            { value: 'standing', label: 'Kewajiban' },
            { value: 'register', label: 'Buku laporan' },
          ]}
          onChange={setView}
        />
      </Toolbar>
      {view === 'register' ? (
        <RegisterGrid />
      ) : (
        <Loaded reading={standing}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState
                icon={<ReportIcon />}
                title="Belum ada kewajiban laporan"
                next="Sekolah wajib melapor sejak ada peserta didik yang ditetapkan sebagai penerima. Terima dahulu Paket penetapan."
              />
            ) : (
              <StandingTable
                rows={rows}
                onShow={setShown}
                onRecord={(one) => setRecording({ standing: one, unit: null })}
                permission={role}
              />
            )
          }
        </Loaded>
      )}
      {shown && (
        <CoveragePanel
          standing={shown}
          permission={role}
          onRecord={(unit) => {
            setShown(null);
            setRecording({ standing: shown, unit });
          }}
          onClose={() => setShown(null)}
        />
      )}
      {recording && (
        <RecordForm
          standings={standing.data ?? []}
          chosen={recording.standing}
          unit={recording.unit}
          onClose={() => setRecording(null)}
        />
      )}
    </PageFrame>
  );
}
