import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import type { ListEntryDetail } from '#contract/methods/school-list-views.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PrintForms } from '../../components/print-forms.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { ActForm } from './act-form.tsx';
import { InstrumentAnswers } from './instrument-answers.tsx';
import { InstrumentForm } from './instrument-form.tsx';
import { adviceMark, schoolVerdict } from './list-words.ts';
import { NoteForm } from './note-form.tsx';

interface PanelProps {
  readonly listId: string;
  readonly ordinal: number;
  readonly onClose: () => void;
}

/** One pupil of the list: verdict, advice with source and door, the ten answers, and what may be recorded. */
export function EntryPanel(props: PanelProps) {
  const entry = useCall('schoolLists.row', { listId: props.listId, ordinal: props.ordinal });
  const [form, setForm] = useState<'instrument' | 'act' | 'note' | null>(null);
  const back = () => setForm(null);
  const { listId } = props;
  const found = entry.data;
  if (found && form === 'instrument') return <InstrumentForm listId={listId} entry={found} onClose={back} />;
  if (found && form === 'act') return <ActForm listId={listId} entry={found} onClose={back} />;
  if (found && form === 'note') {
    const about = found.contradictions.join('. ');
    return (
      <NoteForm listId={listId} ordinal={found.ordinal} name={found.name} about={about} onClose={back} />
    );
  }
  return (
    <SidePanel
      open
      title={found?.name ?? 'Peserta didik'}
      subtitle={
        found ? `Baris ${found.no} · ${found.level ?? 'jenjang belum ada'} · kelas ${found.grade}` : undefined
      }
      width={640}
      onClose={props.onClose}
      footer={found && <Footer entry={found} onForm={setForm} />}
    >
      <Loaded reading={entry}>{(value) => <Entry entry={value} />}</Loaded>
      <PrintForms
        forms={[
          { form: 'DOC-25', of: { kind: 'list', listId, ordinal: props.ordinal } },
          { form: 'DOC-28', of: { kind: 'list', listId, ordinal: props.ordinal } },
        ]}
      />
    </SidePanel>
  );
}

function Entry({ entry }: { readonly entry: ListEntryDetail }) {
  return (
    <>
      <Facts
        columns={2}
        facts={[
          ['NIK', entry.nik],
          ['NISN', entry.nisn],
          ['Tanggal lahir', dateText(entry.birthDate)],
          ['Wali', entry.guardian],
          ['Alamat', entry.address],
          ['Kontak darurat', entry.emergencyContact],
          ['Putusan sekolah', <StatusChip key="verdict" {...schoolVerdict(entry)} />],
          ['Alasan pembatalan', entry.cancellation],
          ['Saran program', <StatusChip key="advice" {...adviceMark(entry)} />],
          ['BPMS', entry.bpms ? 'Ditandai (program lain)' : 'Tidak ditandai'],
        ]}
      />
      {entry.contradictions.map((sentence) => (
        <Alert key={sentence} severity="warning" variant="outlined">
          {sentence}. Tanyakan kepada sekolah; putusannya tidak diubah di sini.
        </Alert>
      ))}
      {entry.reasons.map(({ code, label, source, door }) => (
        <Box key={code} sx={{ borderLeft: 3, borderColor: 'error.main', pl: 1.5 }}>
          <Box sx={{ fontWeight: 650 }}>{label}</Box>
          <Box sx={{ color: 'text.secondary' }}>
            {source}{' '}
            <Box component="span" sx={{ fontFamily: 'monospace', fontSize: '0.75rem' }}>
              {code}
            </Box>
          </Box>
          <Box sx={{ color: 'text.secondary' }}>Tempat bertanya: {door}</Box>
        </Box>
      ))}
      <InstrumentAnswers entry={entry} />
    </>
  );
}

function Footer({
  entry,
  onForm,
}: {
  readonly entry: ListEntryDetail;
  readonly onForm: (form: 'instrument' | 'act' | 'note') => void;
}) {
  const { user } = useSession();
  const why = roleWhy(user.role, ['operator', 'kepala']);
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
      <ActionButton
        label="Tanyakan atau catat"
        permission={{ allowed: why === null, why }}
        quiet
        onClick={() => onForm('note')}
      />
      <ActionButton
        label="Catat tindakan sekolah"
        permission={entry.edit}
        quiet
        onClick={() => onForm('act')}
      />
      <ActionButton
        label="Isi instrumen"
        variant="contained"
        permission={entry.edit}
        quiet
        onClick={() => onForm('instrument')}
      />
    </Box>
  );
}
