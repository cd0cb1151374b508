import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ImportView } from '#contract/methods/schools.ts';
import { counted } from '../../text/labels.ts';
import { call } from '../../client/call.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useNotice } from '../../components/notices.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { DownloadIcon, ForwardIcon, ImportIcon, UndoIcon } from '../../theme/icons.ts';
import { balances } from './import-state.ts';

/** What may be done with this import now. */
export function ImportActions({ view }: { readonly view: ImportView }) {
  const { user } = useSession();
  const roleProblem = roleWhy(user.role, ['operator', 'kepala']);
  const problemFile = useOffer();
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'end', maxWidth: 560 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
        {view.rejected + view.held > 0 && (
          <ActionButton
            label="Ekspor baris bermasalah"
            icon={<DownloadIcon />}
            busy={problemFile.busy}
            onClick={() =>
              void problemFile.save(() => call('imports.problemRows', { importId: view.importId }))
            }
          />
        )}
        {view.state === 'preview' && <PreviewActions view={view} roleProblem={roleProblem} />}
        {view.state === 'committed' && <UndoAction view={view} roleProblem={roleProblem} />}
        {view.state === 'committed' && <NextStep view={view} />}
      </Box>
      {problemFile.refusal && <RefusalAlert refusal={problemFile.refusal} onClose={problemFile.clear} />}
    </Box>
  );
}

function PreviewActions({
  view,
  roleProblem,
}: {
  readonly view: ImportView;
  readonly roleProblem: string | null;
}) {
  const commit = useAct('imports.commit');
  const discard = useAct('imports.discard');
  const navigate = useNavigate();
  const tell = useNotice();
  const why = roleProblem ?? commitProblem(view);
  return (
    <>
      <ActionButton
        label="Buang pratinjau"
        variant="text"
        color="inherit"
        busy={discard.busy}
        onClick={() =>
          void discard.run({ importId: view.importId }).then((done) => done && navigate('/imports'))
        }
      />
      <ActionButton
        label={`Masukkan ${counted(view.accepted, 'baris')}`}
        icon={<ImportIcon />}
        variant="contained"
        permission={{ allowed: why === null, why }}
        busy={commit.busy}
        onClick={() =>
          void commit
            .run({ importId: view.importId })
            .then(
              (done) =>
                done && tell(`${counted(done.accepted, 'baris')} dari ${done.schoolName} sudah masuk.`),
            )
        }
      />
      <ActFeedback act={commit} title="Memasukkan baris" />
      <ActFeedback act={discard} title="Membuang pratinjau" />
    </>
  );
}

/** What comes after a recap: the round of its school, opened or found (Pasal 11). */
function NextStep({ view }: { readonly view: ImportView }) {
  const { tier } = useSession();
  if (tier !== 'section') return null;
  return (
    <Button
      component={Link}
      to={`/rounds?open=${view.npsn}`}
      variant="contained"
      endIcon={<ForwardIcon />}
      sx={{ alignSelf: 'flex-start' }}
    >
      Buka putaran verifikasi
    </Button>
  );
}

function UndoAction({
  view,
  roleProblem,
}: {
  readonly view: ImportView;
  readonly roleProblem: string | null;
}) {
  const undo = useAct('imports.undo');
  const tell = useNotice();
  const [asking, setAsking] = useState(false);
  const send = async (reason: string) => {
    if (!(await undo.run({ importId: view.importId, reason }))) return;
    setAsking(false);
    tell('Impor dibatalkan utuh.');
  };
  return (
    <>
      <ActionButton
        label="Batalkan impor"
        icon={<UndoIcon />}
        color="error"
        permission={{ allowed: roleProblem === null, why: roleProblem }}
        onClick={() => setAsking(true)}
      />
      <ConfirmDialog
        open={asking}
        title="Batalkan impor ini?"
        confirm="Batalkan impor"
        reason="Alasan"
        danger
        act={undo}
        onConfirm={(reason) => void send(reason)}
        onClose={() => setAsking(false)}
      >
        {`Seluruh ${counted(view.accepted, 'baris')} dari ${view.fileName} ditarik kembali. Hanya dapat dilakukan selama belum ada yang dibangun di atasnya.`}
      </ConfirmDialog>
    </>
  );
}

function commitProblem(view: ImportView): string | null {
  if (!balances(view)) return 'Jumlah baris tidak cocok; baca ulang berkasnya.';
  if (view.missingColumns.length > 0) return 'Kolom wajib tidak ditemukan pada berkas.';
  return view.accepted === 0 ? 'Tidak ada baris yang dapat diterima.' : null;
}
