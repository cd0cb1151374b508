import { useState } from 'react';
import type { ReportRow } from '#contract/methods/objections.ts';
import { permit, permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { SignIcon } from '../../theme/icons.ts';
import { type Decision, type Decisions, issueWhy } from './decisions.ts';
import { IssueOrders } from './issue-orders.tsx';
import { OrderGrid } from './order-grid.tsx';
import { PaperReportForm } from './paper-report-form.tsx';
import { ReportList } from './report-list.tsx';

type View = 'waiting' | 'decided' | 'orders';

/** Most reports one act decides (the contract's limit). */
const batch = 50;

/** Where the deciding head gives orders; a section only sees those it received. */
export function OrdersPage() {
  const { tier } = useSession();
  return tier === 'section' ? <ReceivedOrders /> : <DecidingOffice />;
}

function ReceivedOrders() {
  return (
    <PageFrame
      fill
      title="Surat perintah"
      sentence="Perintah Kepala Suku Dinas yang diterima kantor ini, atau tembusannya untuk diketahui."
    >
      <OrderGrid />
    </PageFrame>
  );
}

function DecidingOffice() {
  const { user } = useSession();
  const [view, setView] = useState<View>('waiting');
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [issuing, setIssuing] = useState<readonly ReportRow[] | null>(null);
  const [recording, setRecording] = useState(false);
  const reports = useCall(
    'reports.page',
    { waiting: view === 'waiting', pageSize: batch },
    { enabled: view !== 'orders' },
  );
  const waiting = view === 'waiting' ? (reports.data?.rows ?? []) : [];
  const decided = waiting.filter(({ reportId }) => decisions.has(reportId));
  const permission = permit(permitRole(user.role, ['kepala']).why, issueWhy(waiting, decisions));

  const decide = (reportId: string, decision: Decision | null) => {
    const next = new Map(decisions);
    if (decision) next.set(reportId, decision);
    else next.delete(reportId);
    setDecisions(next);
  };
  return (
    <PageFrame
      fill={view === 'orders'}
      title="Laporan dan perintah"
      sentence="Laporan peninjauan lapangan menunggu putusan kepala: benar atau tidak benar, lalu perintah memperbaiki atau melanjutkan."
      action={
        <ActionButton
          label={decided.length > 0 ? `Terbitkan perintah (${decided.length})` : 'Terbitkan perintah'}
          icon={<SignIcon />}
          variant="contained"
          permission={permission}
          onClick={() => setIssuing(decided)}
        />
      }
    >
      <Toolbar>
        <ChoiceBar<View>
          label="Yang ditampilkan"
          value={view}
          choices={[
            { value: 'waiting', label: 'Laporan menunggu' },
            { value: 'decided', label: 'Semua laporan' },
            { value: 'orders', label: 'Surat perintah' },
          ]}
          onChange={setView}
        />
        <ActionButton
          label="Catat laporan kertas"
          quiet
          permission={permitRole(user.role, ['operator', 'kepala'])}
          onClick={() => setRecording(true)}
        />
      </Toolbar>
      {view === 'orders' ? (
        <OrderGrid />
      ) : (
        <ReportList
          reading={reports}
          decisions={decisions}
          mayDecide={user.role === 'kepala' && view === 'waiting'}
          onDecide={decide}
        />
      )}
      {recording && <PaperReportForm onClose={() => setRecording(false)} />}
      {issuing && (
        <IssueOrders
          reports={issuing}
          decisions={decisions}
          onIssued={() => setDecisions(new Map())}
          onClose={() => setIssuing(null)}
        />
      )}
    </PageFrame>
  );
}
