import { Alert, Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { DifferingRow, ImportDifferences, ImportView } from '#contract/methods/schools.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useNotice } from '../../components/notices.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { counted } from '../../text/labels.ts';

/** Shown before the rest is counted: a recap that differs in more is another recap. */
const longestList = 50;

/** What a second recap of a school says otherwise, and the three ways to go on: replace, skip, cancel (U08). */
export function DifferenceSection({ view }: { readonly view: ImportView }) {
  const differences = useCall('imports.differences', { importId: view.importId });
  return (
    <Section
      title="Dibandingkan dengan yang sudah masuk"
      note={
        'Ganti: rekap lama diurungkan dan berkas ini masuk menggantikannya. ' +
        'Lewati: tekan Masukkan, hanya baris baru yang masuk. Batal: tekan Buang pratinjau.'
      }
    >
      <Loaded reading={differences}>{(found) => <Differences view={view} found={found} />}</Loaded>
    </Section>
  );
}

function Differences({ view, found }: { readonly view: ImportView; readonly found: ImportDifferences }) {
  const { added, changed, missing, same } = found;
  if (added.length + changed.length + missing.length === 0)
    return <Alert severity="info">Tidak ada yang berbeda: {counted(same, 'baris')} sama semua.</Alert>;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Typography>
        <strong>{added.length} baru</strong>, <strong>{changed.length} berubah</strong>,{' '}
        <strong>{missing.length} tidak ada lagi</strong>, {same} sama.
      </Typography>
      {changed.length > 0 && (
        <SimpleTable
          label="Berubah"
          heads={['No', 'Nama', 'Isian', 'Semula', 'Menjadi']}
          rows={changed.slice(0, longestList).flatMap((row, index) =>
            row.fields.map((field, at) => ({
              key: `${index} ${field.label}`,
              cells: [
                at === 0 ? row.no : '',
                at === 0 ? row.name : '',
                field.label,
                field.before || 'kosong',
                field.after || 'kosong',
              ],
            })),
          )}
        />
      )}
      <NameList title="Baru" rows={added} />
      <NameList title="Tidak ada lagi pada berkas ini" rows={missing} />
      {changed.length > longestList && (
        <Typography>dan {changed.length - longestList} lainnya berubah.</Typography>
      )}
      <Replace view={view} found={found} />
    </Box>
  );
}

function NameList({ title, rows }: { readonly title: string; readonly rows: readonly DifferingRow[] }) {
  if (rows.length === 0) return null;
  const more = rows.length - longestList;
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="overline">{title}</Typography>
      <Typography variant="body2">
        {rows
          .slice(0, longestList)
          .map(({ no, name }) => `${no}. ${name}`)
          .join('; ')}
        {more > 0 && `; dan ${more} lainnya`}
      </Typography>
    </Box>
  );
}

function Replace({ view, found }: { readonly view: ImportView; readonly found: ImportDifferences }) {
  const { user } = useSession();
  const act = useAct('imports.replace');
  const tell = useNotice();
  const [asking, setAsking] = useState(false);
  const send = async (reason: string) => {
    const done = await act.run({ importId: view.importId, reason });
    if (!done) return;
    setAsking(false);
    tell(`Rekap lama diganti: ${counted(done.accepted, 'baris')} dari ${done.schoolName} masuk.`);
  };
  return (
    <Box>
      <ActionButton
        label="Ganti yang sudah masuk"
        permission={permitRole(user.role, ['operator', 'kepala'], found.replacing)}
        onClick={() => setAsking(true)}
      />
      <ConfirmDialog
        open={asking}
        title="Ganti rekap yang sudah masuk?"
        confirm="Ganti"
        reason="Alasan"
        danger
        act={act}
        onConfirm={(reason) => void send(reason)}
        onClose={() => setAsking(false)}
      >
        {`Yang sudah masuk dari ${view.schoolName} pada periode ini diurungkan, lalu ${view.fileName} masuk menggantikannya, dalam satu langkah.`}
      </ConfirmDialog>
    </Box>
  );
}
