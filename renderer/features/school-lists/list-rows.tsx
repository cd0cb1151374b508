import {
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import type { RequestOf } from '#contract/api.ts';
import type { ListEntry, SchoolListView } from '#contract/methods/school-list-views.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { useCall } from '../../client/use-call.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { HeldForm } from './held-form.tsx';
import { adviceMark, entryVerdicts, schoolVerdict } from './list-words.ts';

type Show = NonNullable<RequestOf<'schoolLists.rows'>['show']>;

const pageSize = 50;
const heads = ['No', 'Nama', 'Putusan sekolah', 'Saran program', 'Yang perlu dilihat', ''];

/** The pupils of the list: the school's verdict, the engine's advice beside it, and what to ask the school. */
export function ListRows({
  view,
  onOpen,
}: {
  readonly view: SchoolListView;
  readonly onOpen: (ordinal: number) => void;
}) {
  const [chosen, setChosen] = useState<Show>(firstShown(view));
  const [page, setPage] = useState(0);
  const [held, setHeld] = useState<ListEntry | null>(null);
  const choices = choicesOf(view);
  // A group that has become empty is not offered any more.
  const show = choices.some(({ value }) => value === chosen) ? chosen : firstShown(view);
  const reading = useCall(
    'schoolLists.rows',
    { listId: view.listId, show, page, pageSize },
    { keepPrevious: true },
  );
  const choose = (next: Show) => {
    setChosen(next);
    setPage(0);
  };
  return (
    <Section
      title="Peserta didik"
      note="Putusan milik sekolah dan tidak diubah di sini; pertentangan ditanyakan kepada sekolah."
      action={<ChoiceBar label="Baris yang ditampilkan" value={show} onChange={choose} choices={choices} />}
    >
      <Loaded reading={reading}>
        {({ rows, total }) =>
          total === 0 ? (
            <EmptyState title="Tidak ada baris di sini" next="Pilih kelompok baris lain di atas." />
          ) : (
            <>
              <TableContainer>
                <Table size="small" aria-label="Peserta didik pada daftar">
                  <TableHead>
                    <TableRow>
                      {heads.map((head) => (
                        <TableCell key={head}>{head}</TableCell>
                      ))}
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {rows.map((row) => (
                      <Row
                        key={row.ordinal}
                        row={row}
                        onOpen={onOpen}
                        onDecide={view.state === 'received' && row.verdict === 'held' ? setHeld : null}
                      />
                    ))}
                  </TableBody>
                </Table>
              </TableContainer>
              <TablePagination
                component="div"
                count={total}
                page={page}
                rowsPerPage={pageSize}
                rowsPerPageOptions={[pageSize]}
                onPageChange={(_event, next) => setPage(next)}
              />
            </>
          )
        }
      </Loaded>
      {held && <HeldForm listId={view.listId} row={held} onClose={() => setHeld(null)} />}
    </Section>
  );
}

function Row({
  row,
  onOpen,
  onDecide,
}: {
  readonly row: ListEntry;
  readonly onOpen: (ordinal: number) => void;
  readonly onDecide: ((row: ListEntry) => void) | null;
}) {
  return (
    <TableRow sx={{ '& > td': { verticalAlign: 'top' } }}>
      <TableCell sx={{ width: 48 }}>{row.no}</TableCell>
      <TableCell sx={{ width: 210 }}>
        <Box sx={{ fontWeight: 650 }}>{row.name === '' ? 'Tanpa nama' : row.name}</Box>
        <Box sx={{ color: 'text.secondary' }}>
          {row.nikMasked} · kelas {row.grade === '' ? '—' : row.grade}
        </Box>
      </TableCell>
      <TableCell sx={{ width: 180 }}>
        <StatusChip {...schoolVerdict(row)} />
        {row.cancellation !== null && <Box sx={{ color: 'text.secondary' }}>{row.cancellation}</Box>}
      </TableCell>
      <TableCell sx={{ width: 225 }}>
        <StatusChip {...adviceMark(row)} />
        {row.reasons.map(({ code, label }) => (
          <Box key={code} sx={{ color: 'text.secondary' }}>
            {label}
          </Box>
        ))}
      </TableCell>
      <TableCell>
        <Matters row={row} />
      </TableCell>
      <TableCell sx={{ width: 100 }}>
        {onDecide && (
          <Button size="small" variant="outlined" onClick={() => onDecide(row)}>
            Putuskan
          </Button>
        )}
        {row.verdict === 'accepted' && (
          <Button size="small" aria-label={`Buka ${row.name}`} onClick={() => onOpen(row.ordinal)}>
            Buka
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
}

/** Contradictions first, then problems of the file with their cell. */
function Matters({ row }: { readonly row: ListEntry }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      {row.contradictions.map((sentence) => (
        <Box key={sentence}>
          <StatusChip
            tone={row.notes > 0 ? 'active' : 'attention'}
            label={row.notes > 0 ? 'Sudah ditanyakan' : 'Tanyakan'}
          />{' '}
          {sentence}
        </Box>
      ))}
      {row.verdict !== 'accepted' && <StatusChip {...entryVerdicts[row.verdict]} />}
      {row.problems.map(({ code, cell, sentence, fix, value }) => (
        <Box key={code + (cell ?? '')}>
          <strong>{cell}</strong> {sentence}{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {value === '' ? '' : `Tertulis "${value}". `}
            {fix} ({code})
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function firstShown(view: SchoolListView): Show {
  if (view.held > 0) return 'held';
  return view.contradictions > 0 && view.state !== 'final' ? 'contradiction' : 'all';
}

function choicesOf(view: SchoolListView): readonly { readonly value: Show; readonly label: string }[] {
  const counts: readonly (readonly [Show, string, number])[] = [
    ['all', 'Semua', view.read],
    ['contradiction', 'Bertentangan', view.contradictions],
    ['verified', 'Terverifikasi', view.verified],
    ['cancelled', 'Dibatalkan', view.cancelled],
    ['waiting', 'Belum', view.waiting],
    ['held', 'Ditahan', view.held],
    ['rejected', 'Ditolak', view.rejected],
    ['warning', 'Peringatan', view.warnings],
  ];
  return counts
    .filter(([value, , count]) => value === 'all' || count > 0)
    .map(([value, label, count]) => ({ value, label: `${label} ${formatThousands(count)}` }));
}
