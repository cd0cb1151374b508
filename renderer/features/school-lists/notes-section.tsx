import { useState } from 'react';
import type { ListNote } from '#contract/methods/school-list-views.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { shortDate } from '../../text/dates.ts';
import { noteKinds } from './list-words.ts';
import { NoteForm } from './note-form.tsx';

/** Questions to the school, its answers, and objections; the edition sets no deadline for them (G-40). */
export function NotesSection({ listId }: { readonly listId: string }) {
  const notes = useCall('schoolLists.notes', { listId });
  const { user } = useSession();
  const [open, setOpen] = useState(false);
  const why = roleWhy(user.role, ['operator', 'kepala']);
  return (
    <Section
      title="Pertanyaan dan keberatan"
      note="Dicatat tanpa tenggat: edisi ini tidak menetapkannya (G-40)."
      action={
        <ActionButton
          label="Catat"
          permission={{ allowed: why === null, why }}
          quiet
          onClick={() => setOpen(true)}
        />
      }
    >
      <Loaded reading={notes} lines={2}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title="Belum ada catatan"
              next="Catat di sini bila kantor bertanya kepada sekolah atau menerima keberatan."
            />
          ) : (
            <SimpleTable
              label="Pertanyaan dan keberatan"
              heads={['Tanggal', 'Jenis', 'Peserta didik', 'Dari atau kepada', 'Isi']}
              rows={rows.map(noteRow)}
            />
          )
        }
      </Loaded>
      {open && <NoteForm listId={listId} ordinal={null} name={null} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function noteRow({ noteId, on, kind, name, person, capacity, content }: ListNote) {
  return {
    key: noteId,
    cells: [shortDate(on), noteKinds[kind], name ?? 'Seluruh daftar', `${person}, ${capacity}`, content],
  };
}
