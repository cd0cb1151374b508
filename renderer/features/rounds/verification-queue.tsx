import { Box, TablePagination } from '@mui/material';
import { useState } from 'react';
import type { RequestOf } from '#contract/api.ts';
import type { PassedComplete, RoundView, VerificationRow } from '#contract/methods/rounds.ts';
import { useCall } from '../../client/use-call.ts';
import { useAct } from '../../client/use-act.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useNotice } from '../../components/notices.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { advisedResult, needsForm, type Result } from './advice.ts';
import { QueueActions } from './queue-actions.tsx';
import { QueueDetail } from './queue-detail.tsx';
import { QueueDone } from './queue-done.tsx';
import { BulkResult, KeyLegend, QueuePace } from './queue-head.tsx';
import { queueKeys, useUndoKey } from './queue-keys.ts';
import { QueueTable } from './queue-table.tsx';
import { ResultForm } from './result-form.tsx';
import { useMarks } from './use-marks.ts';
import { useQueuePlace } from './use-queue-place.ts';

type Show = NonNullable<RequestOf<'rounds.verification'>['show']>;

const pageSize = 50;
const shows: readonly { readonly value: Show; readonly label: string }[] = [
  { value: 'all', label: 'Semua' },
  { value: 'undecided', label: 'Belum diputus' },
  { value: 'advised-against', label: 'Disarankan tidak lulus' },
  { value: 'deviating', label: 'Berbeda dari saran' },
];

/** List at the left, the chosen application at the right; one key gives one result and goes on. */
export function VerificationQueue({ round }: { readonly round: RoundView }) {
  const { user, today } = useSession();
  const { place, go } = useQueuePlace(
    round.roundId,
    shows.map(({ value }) => value),
  );
  const [asking, setAsking] = useState<{ readonly row: VerificationRow; readonly result: Result } | null>(
    null,
  );
  const [bulk, setBulk] = useState<PassedComplete | null>(null);
  const { show, page } = place;
  const queue = useCall(
    'rounds.verification',
    { roundId: round.roundId, show, page, pageSize },
    { keepPrevious: true },
  );
  const marks = useMarks(round);
  const acceptAll = useAct('rounds.acceptAdvice');
  const tell = useNotice();
  const why =
    roleWhy(user.role, ['operator', 'kepala']) ??
    (round.actions.setResults.allowed ? null : round.actions.setResults.why);
  const rows = queue.data?.rows ?? [];
  const pages = Math.ceil((queue.data?.total ?? 0) / pageSize);
  const at = Math.max(0, Math.min(place.at, rows.length - 1));
  const current = rows[at];

  /** Over the end of a page the next one begins. */
  function choose(index: number): void {
    if (index < 0 && page > 0) go({ ...place, page: page - 1, at: pageSize - 1 });
    else if (index >= rows.length && page + 1 < pages) go({ ...place, page: page + 1, at: 0 });
    else go({ ...place, at: Math.max(0, Math.min(rows.length - 1, index)) });
  }

  /** In the list of the undecided the next one takes the place of the marked one by itself. */
  const goOn = () => show !== 'undecided' && choose(at + 1);

  async function give(result: Result): Promise<void> {
    if (!current || why !== null || marks.busy) return;
    if (needsForm(current, result)) setAsking({ row: current, result });
    else if (await marks.mark(current, result, { ...place, at })) goOn();
  }

  async function undo(): Promise<void> {
    const back = await marks.undo();
    if (!back) return;
    setBulk(null);
    go({ ...back, show: shows.find(({ value }) => value === back.show)?.value ?? 'all' });
    tell('Tanda terakhir diurungkan.');
  }

  useUndoKey(() => void undo());
  const onKeyDown = queueKeys({
    move: (step) => choose(at + step),
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
          onChange={(value) => go({ show: value, page: 0, at: 0 })}
        />
        <QueuePace round={round} instants={marks.instants} />
        <Box sx={{ flex: 1 }} />
        <QueueActions
          round={round}
          why={why}
          marks={marks}
          acceptAll={acceptAll}
          onUndo={() => void undo()}
          onPass={() =>
            void marks.passComplete({ ...place, at }).then((done) => {
              setBulk(done);
              if (done) go({ show: 'undecided', page: 0, at: 0 });
            })
          }
          onAccept={() =>
            void acceptAll
              .run({ roundId: round.roundId, decidedOn: today })
              .then((done) => done && tell('Saran diambil alih sebagai hasil; periksa yang berbeda.'))
          }
        />
      </Toolbar>
      <ActFeedback act={acceptAll} title="Mengambil alih saran" />
      {Object.entries(marks.acts).map(([name, act]) => (
        <ActFeedback key={name} act={act} title="Menyimpan hasil" />
      ))}
      {bulk && <BulkResult done={bulk} onClose={() => setBulk(null)} />}
      <Loaded reading={queue}>
        {({ total }) =>
          total === 0 ? (
            <QueueDone round={round} />
          ) : (
            <>
              <KeyLegend />
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
                  {/* After a bulk mark the keys go on with what it left. */}
                  <QueueTable
                    key={bulk === null ? 'queue' : 'exceptions'}
                    rows={rows}
                    at={at}
                    onChoose={choose}
                    onKeyDown={onKeyDown}
                  />
                  <TablePagination
                    component="div"
                    count={total}
                    page={Math.min(page, Math.max(0, pages - 1))}
                    rowsPerPage={pageSize}
                    rowsPerPageOptions={[pageSize]}
                    onPageChange={(_event, next) => go({ ...place, page: next, at: 0 })}
                  />
                </Box>
                {current && (
                  <QueueDetail
                    row={current}
                    why={why}
                    busy={marks.busy}
                    onGive={(result) => void give(result)}
                  />
                )}
              </Box>
            </>
          )
        }
      </Loaded>
      {asking && (
        <ResultForm
          roundId={round.roundId}
          row={asking.row}
          result={asking.result}
          onSaved={() => {
            marks.note(asking.row, { ...place, at });
            goOn();
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
