import { Box, TablePagination } from '@mui/material';
import { useState } from 'react';
import type { RequestOf } from '#contract/api.ts';
import type { RoundView, VerificationRow } from '#contract/methods/rounds.ts';
import { useCall } from '../../client/use-call.ts';
import { useAct } from '../../client/use-act.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useNotice } from '../../components/notices.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { DoneIcon } from '../../theme/icons.ts';
import { QueueDetail } from './queue-detail.tsx';
import { QueueTable } from './queue-table.tsx';
import { ResultForm } from './result-form.tsx';
import { advisedResult, needsForm, type Result } from './advice.ts';
import { queueKeys } from './queue-keys.ts';

type Show = NonNullable<RequestOf<'rounds.verification'>['show']>;

const pageSize = 50;
const shows: readonly { readonly value: Show; readonly label: string }[] = [
  { value: 'all', label: 'Semua' },
  { value: 'undecided', label: 'Belum diputus' },
  { value: 'advised-against', label: 'Disarankan tidak lulus' },
  { value: 'deviating', label: 'Berbeda dari saran' },
];

/** List at the left, the chosen application at the right; results go to the host one by one. */
export function VerificationQueue({ round }: { readonly round: RoundView }) {
  const { user, today } = useSession();
  const [show, setShow] = useState<Show>('all');
  const [page, setPage] = useState(0);
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState<{ readonly row: VerificationRow; readonly result: Result } | null>(
    null,
  );
  const queue = useCall(
    'rounds.verification',
    { roundId: round.roundId, show, page, pageSize },
    { keepPrevious: true },
  );
  const acceptAll = useAct('rounds.acceptAdvice');
  const decide = useAct('rounds.setResults');
  const tell = useNotice();
  const why =
    roleWhy(user.role, ['operator', 'kepala']) ??
    (round.actions.setResults.allowed ? null : round.actions.setResults.why);
  const rows = queue.data?.rows ?? [];
  const current = rows[Math.min(at, rows.length - 1)];

  const choose = (index: number) => setAt(Math.max(0, Math.min(rows.length - 1, index)));

  async function give(result: Result): Promise<void> {
    if (!current || why !== null || decide.busy) return;
    if (needsForm(current, result)) {
      setAsking({ row: current, result });
      return;
    }
    const reasonCodes = result === 'lulus' ? [] : current.adviceReasons.map((reason) => reason.code);
    const done = await decide.run({
      roundId: round.roundId,
      decidedOn: today,
      results: [{ applicationId: current.applicationId, result, reasonCodes, deviationReason: null }],
    });
    if (done && show !== 'undecided') choose(at + 1);
  }

  const onKeyDown = queueKeys({
    move: (step) => choose(Math.min(at, rows.length - 1) + step),
    give: (result) => void give(result),
    follow: () => current?.adviceOutcome && void give(advisedResult(current.adviceOutcome)),
  });

  return (
    <>
      <Toolbar>
        <ChoiceBar
          label="Pengajuan yang ditampilkan"
          value={show}
          choices={shows}
          onChange={(value) => {
            setShow(value);
            setPage(0);
            setAt(0);
          }}
        />
        <Box sx={{ flex: 1 }} />
        <ActionButton
          label="Ikuti saran untuk semua yang belum diputus"
          variant="contained"
          permission={{
            allowed: why === null && round.undecided > 0,
            why: why ?? 'Semua pengajuan sudah diputus.',
          }}
          quiet
          busy={acceptAll.busy}
          onClick={() =>
            void acceptAll
              .run({ roundId: round.roundId, decidedOn: today })
              .then((done) => done && tell('Saran diambil alih sebagai hasil; periksa yang berbeda.'))
          }
        />
      </Toolbar>
      <ActFeedback act={acceptAll} title="Mengambil alih saran" />
      <ActFeedback act={decide} title="Menyimpan hasil" />
      <Loaded reading={queue}>
        {({ total }) =>
          total === 0 ? (
            <EmptyState
              icon={<DoneIcon />}
              title="Tidak ada pengajuan di sini"
              next="Pilih kelompok lain di atas, atau kembali ke putaran untuk menyusun Berita Acara."
            />
          ) : (
            <Box
              sx={{
                flex: 1,
                minHeight: 0,
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 3fr) minmax(300px, 2fr)',
                gap: 2,
              }}
            >
              <Box
                sx={{
                  display: 'flex',
                  flexDirection: 'column',
                  minHeight: 0,
                  border: 1,
                  borderColor: 'divider',
                  borderRadius: 1,
                  bgcolor: 'background.paper',
                }}
              >
                <QueueTable
                  rows={rows}
                  at={Math.min(at, rows.length - 1)}
                  onChoose={choose}
                  onKeyDown={onKeyDown}
                />
                <TablePagination
                  component="div"
                  count={total}
                  page={page}
                  rowsPerPage={pageSize}
                  rowsPerPageOptions={[pageSize]}
                  onPageChange={(_event, next) => {
                    setPage(next);
                    setAt(0);
                  }}
                />
              </Box>
              {current && (
                <QueueDetail
                  row={current}
                  why={why}
                  busy={decide.busy}
                  onGive={(result) => void give(result)}
                />
              )}
            </Box>
          )
        }
      </Loaded>
      {asking && (
        <ResultForm
          roundId={round.roundId}
          row={asking.row}
          result={asking.result}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
