import { Box } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SchoolListView } from '#contract/methods/school-list-views.ts';
import { call } from '../../client/call.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { useNotice } from '../../components/notices.tsx';
import { type FormChoice, PrintForms } from '../../components/print-forms.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { counted } from '../../text/labels.ts';
import { DownloadIcon, ImportIcon } from '../../theme/icons.ts';
import { ReplaceForm } from './replace-form.tsx';

/** What may be done with this list now; a final list is replaced only with P4OP's notice. */
export function ListActions({ view }: { readonly view: SchoolListView }) {
  const problems = useOffer();
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'end', maxWidth: 560 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
        {view.rejected + view.held > 0 && (
          <ActionButton
            label="Ekspor baris bermasalah"
            icon={<DownloadIcon />}
            busy={problems.busy}
            onClick={() => void problems.save(() => call('schoolLists.problemRows', { listId: view.listId }))}
          />
        )}
        {view.state === 'preview' ? (
          <PreviewActions view={view} />
        ) : (
          <PrintForms forms={formsOfList(view.listId)} />
        )}
      </Box>
      {problems.refusal && <RefusalAlert refusal={problems.refusal} onClose={problems.clear} />}
    </Box>
  );
}

function PreviewActions({ view }: { readonly view: SchoolListView }) {
  const { user } = useSession();
  const commit = useAct('schoolLists.commit');
  const discard = useAct('schoolLists.discard');
  const navigate = useNavigate();
  const tell = useNotice();
  const [asking, setAsking] = useState(false);
  const why = roleWhy(user.role, ['operator', 'kepala']);
  const send = async () => {
    if (view.earlier !== null && view.earlier.finalOn !== null) {
      setAsking(true);
      return;
    }
    const done = await commit.run({ listId: view.listId, notice: null });
    if (done) tell(`${counted(done.accepted, 'peserta didik')} dari ${done.schoolName} sudah masuk.`);
  };
  return (
    <>
      <ActionButton
        label="Buang pratinjau"
        variant="text"
        color="inherit"
        busy={discard.busy}
        permission={{ allowed: why === null, why }}
        quiet
        onClick={() =>
          void discard.run({ listId: view.listId }).then((done) => done && navigate('/school-lists'))
        }
      />
      <ActionButton
        label={`Masukkan ${counted(view.accepted, 'baris')}`}
        icon={<ImportIcon />}
        variant="contained"
        permission={view.commit}
        busy={commit.busy}
        onClick={() => void send()}
      />
      <ActFeedback act={commit} title="Memasukkan Data Siswa" />
      <ActFeedback act={discard} title="Membuang pratinjau" />
      {asking && <ReplaceForm view={view} onClose={() => setAsking(false)} />}
    </>
  );
}

function formsOfList(listId: string): readonly FormChoice[] {
  const of = { kind: 'list', listId, ordinal: null } as const;
  return [
    { form: 'DOC-26', of },
    { form: 'DOC-25', of, label: 'Instrumen Kelayakan semua siswa' },
    { form: 'DOC-28', of, label: 'Permohonan, ketaatan, dan kuasa debet semua siswa' },
    { form: 'DOC-25', of: { kind: 'blank' }, label: 'Instrumen Kelayakan kosong' },
    { form: 'DOC-28', of: { kind: 'blank' }, label: 'Permohonan, ketaatan, dan kuasa debet kosong' },
  ];
}
