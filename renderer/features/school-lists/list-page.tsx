import { Alert, Box, Link as TextLink } from '@mui/material';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { SchoolListView } from '#contract/methods/school-list-views.ts';
import { useCall } from '../../client/use-call.ts';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { AmountsSection } from './amounts-section.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { ListActions } from './list-actions.tsx';
import { ListBalance } from './list-balance.tsx';
import { ListRows } from './list-rows.tsx';
import { listStates } from './list-words.ts';
import { NotesSection } from './notes-section.tsx';
import { SptjmSection } from './sptjm-section.tsx';

/** One Data Siswa with its SPTJM: what was read, what the engine says beside it, whether the pair is final. */
export function ListPage() {
  const { listId = '' } = useParams();
  const list = useCall('schoolLists.get', { listId });
  return <Loaded reading={list}>{(view) => <List view={view} />}</Loaded>;
}

function List({ view }: { readonly view: SchoolListView }) {
  const [ordinal, setOrdinal] = useState<number | null>(null);
  const isPreview = view.state === 'preview';
  return (
    <PageFrame
      title={view.schoolName}
      sentence={`Data Siswa revisi ${view.revision}, ${view.fileName}, diterima ${dateText(view.receivedOn)}. ${isPreview ? 'Ini baru pratinjau: data belum berubah.' : ''}`}
      above={
        <TextLink component={Link} to="/school-lists">
          Data Siswa & SPTJM
        </TextLink>
      }
      action={<ListActions view={view} />}
    >
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <StatusChip {...listStates[view.state]} />
        <ListBalance view={view} />
      </Box>
      <Hints view={view} />
      {!isPreview && view.state !== 'discarded' && <SptjmSection view={view} />}
      <ListRows view={view} onOpen={setOrdinal} />
      {view.levels.length > 0 && <AmountsSection view={view} />}
      {!isPreview && <NotesSection listId={view.listId} />}
      {ordinal !== null && (
        <EntryPanel listId={view.listId} ordinal={ordinal} onClose={() => setOrdinal(null)} />
      )}
    </PageFrame>
  );
}

function Hints({ view }: { readonly view: SchoolListView }) {
  const { earlier, notice, notes } = view;
  return (
    <>
      {earlier && (
        <Alert severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          {earlier.sameFile
            ? 'Berkas yang persis sama sudah berlaku. '
            : earlier.finalOn === null
              ? `Daftar revisi ${earlier.revision} sekolah ini belum final dan akan digantikan. `
              : `Daftar sekolah ini sudah final sejak ${dateText(earlier.finalOn)}; penggantian memerlukan pemberitahuan tertulis P4OP. `}
          <TextLink component={Link} to={`/school-lists/${earlier.listId}`}>
            Buka daftar itu
          </TextLink>
        </Alert>
      )}
      {notice && (
        <Alert severity="info" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          {`Menggantikan daftar final atas pemberitahuan P4OP nomor ${notice.number} tanggal ${dateText(notice.date)}.`}
        </Alert>
      )}
      {notes.length > 0 && (
        <Alert severity="info" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          {notes.map((note) => (
            <div key={note}>{note}</div>
          ))}
        </Alert>
      )}
    </>
  );
}
