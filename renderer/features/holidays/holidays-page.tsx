import { Alert, Box } from '@mui/material';
import { useState } from 'react';
import type { HolidayRow, HolidaysView } from '#contract/methods/holidays.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { AddIcon } from '../../theme/icons.ts';
import { ChangesSection } from './changes-section.tsx';
import { HolidayForm } from './holiday-form.tsx';
import { HolidayTable } from './holiday-table.tsx';
import { ImportForm } from './import-form.tsx';
import { TargetsSection } from './targets-section.tsx';

/** The days off that deadlines are counted with, by year, and what every change of them moved. */
export function HolidaysPage() {
  const { user } = useSession();
  const [year, setYear] = useState<number | null>(null);
  const [editing, setEditing] = useState<HolidayRow | 'new' | null>(null);
  const [importing, setImporting] = useState(false);
  const view = useCall('holidays.list', { year }, { keepPrevious: true });
  const scope = view.data?.scope ?? 'kantor';
  // Whoever comes from home to see what moved finds it before the long table.
  const movedLately = (view.data?.changes[0]?.moves.length ?? 0) > 0;
  return (
    <PageFrame
      title="Hari libur"
      sentence="Hari libur nasional, cuti bersama, dan libur daerah yang dipakai menghitung setiap tenggat hari kerja."
      action={
        <ActionButton
          label={scope === 'jaringan' ? 'Tambah hari libur' : 'Tambah libur daerah'}
          icon={<AddIcon />}
          variant="contained"
          permission={permitRole(user.role, ['admin'])}
          onClick={() => setEditing('new')}
        />
      }
    >
      <Loaded reading={view}>
        {(held) => (
          <Box sx={{ display: 'grid', gap: 2 }}>
            <MissingYears view={held} />
            <ChoiceBar
              label="Tahun"
              value={String(held.year)}
              choices={held.years.map((one) => ({ value: String(one.year), label: String(one.year) }))}
              onChange={(chosen) => setYear(Number(chosen))}
            />
            {movedLately && <ChangesSection changes={held.changes} />}
            <HolidayTable
              view={held}
              importing={permitRole(user.role, ['admin'], held.importTable)}
              changing={permitRole(user.role, ['admin'])}
              onImport={() => setImporting(true)}
              onChange={setEditing}
            />
            {!movedLately && <ChangesSection changes={held.changes} />}
            <TargetsSection />
          </Box>
        )}
      </Loaded>
      {editing !== null && (
        <HolidayForm
          day={editing === 'new' ? null : editing}
          scope={scope}
          onClose={() => setEditing(null)}
        />
      )}
      {importing && <ImportForm onClose={() => setImporting(false)} />}
    </PageFrame>
  );
}

/** A year without a table is never passed over in silence (U25). */
function MissingYears({ view }: { readonly view: HolidaysView }) {
  const missing = view.years.filter(({ version }) => version === null).map((one) => one.year);
  if (missing.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
      Tabel hari libur tahun {missing.join(', ')} belum ada. Tenggat hari kerja pada tahun itu hanya
      memperhitungkan akhir pekan, dan setiap penjelasannya menyebutkan hal ini.{' '}
      {view.scope === 'jaringan'
        ? 'Impor tabelnya dari Surat Keputusan Bersama, lalu kirim Paket acuan.'
        : 'Tabelnya datang dengan Paket acuan Dinas Pendidikan.'}
    </Alert>
  );
}
