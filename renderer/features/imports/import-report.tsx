import { Alert, Box, Link as TextLink } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ImportRow, ImportView } from '#contract/methods/schools.ts';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { formatThousands } from '#domain/words/thousands.ts';
import { dateText, instantText } from '../../text/dates.ts';
import { BalanceLine } from './balance-line.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { DifferenceSection } from './difference-section.tsx';
import { HeldForm } from './held-form.tsx';
import { ImportActions } from './import-actions.tsx';
import { importStates } from './import-state.ts';
import { ImportRows, type RowFilter } from './import-rows.tsx';

/** What was read from one file: balance, notes, columns and every problem of every row (U03). */
export function ImportReport({ view }: { readonly view: ImportView }) {
  const [show, setShow] = useState<RowFilter>(
    view.rejected > 0 ? 'rejected' : view.held > 0 ? 'held' : 'all',
  );
  const [heldRow, setHeldRow] = useState<ImportRow | null>(null);
  const choice = (value: RowFilter, label: string, count: number) => ({
    value,
    label: `${label} ${formatThousands(count)}`,
  });
  return (
    <PageFrame
      title={view.schoolName}
      sentence={`${view.fileName}, dibaca ${instantText(view.createdAt)}. ${view.state === 'preview' ? 'Ini baru pratinjau: data belum berubah.' : ''}`}
      above={
        <TextLink component={Link} to="/imports">
          Impor rekap
        </TextLink>
      }
      action={<ImportActions view={view} />}
    >
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <StatusChip {...importStates[view.state]} />
        <BalanceLine view={view} />
      </Box>
      {view.earlier && (
        <Alert severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          {view.earlier.sameFile ? 'Berkas yang persis sama' : 'Berkas lain dari sekolah dan periode ini'}{' '}
          sudah dimasukkan pada {dateText(view.earlier.committedAt)}.{' '}
          <TextLink component={Link} to={`/imports/${view.earlier.importId}`}>
            Buka impor itu
          </TextLink>
        </Alert>
      )}
      {view.earlier && view.state === 'preview' && <DifferenceSection view={view} />}
      {view.missingColumns.length > 0 && (
        <Alert
          severity="error"
          variant="outlined"
          sx={{ bgcolor: 'background.paper' }}
        >{`Kolom wajib tidak ditemukan: ${view.missingColumns.join(', ')}.`}</Alert>
      )}
      {view.notes.length > 0 && (
        <Alert severity="info" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
          {view.notes.map((note) => (
            <div key={note}>{note}</div>
          ))}
        </Alert>
      )}
      <Section
        title="Baris"
        note="Setiap masalah menyebut sel, nilai, aturan, dan cara memperbaikinya."
        action={
          <ChoiceBar
            label="Baris yang ditampilkan"
            value={show}
            onChange={setShow}
            choices={[
              choice('all', 'Semua', view.read),
              choice('rejected', 'Ditolak', view.rejected),
              choice('held', 'Ditahan', view.held),
              choice('warning', 'Peringatan', view.warnings),
              choice('accepted', 'Diterima', view.accepted),
              ...(view.same > 0 ? [choice('same', 'Sudah ada', view.same)] : []),
            ]}
          />
        }
      >
        <ImportRows importId={view.importId} show={show} onDecide={setHeldRow} />
      </Section>
      <ColumnMapping view={view} />
      {heldRow && <HeldForm importId={view.importId} row={heldRow} onClose={() => setHeldRow(null)} />}
    </PageFrame>
  );
}
