import { Box } from '@mui/material';
import type { HolidayRow, HolidaysView } from '#contract/methods/holidays.ts';
import type { Permission } from '#contract/views.ts';
import { call } from '../../client/call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { CalendarIcon, DownloadIcon, ImportIcon } from '../../theme/icons.ts';

/** One year: each day off with its kind and the decision that declares it. */
export function HolidayTable({
  view,
  importing,
  changing,
  onImport,
  onChange,
}: {
  readonly view: HolidaysView;
  readonly importing: Permission;
  readonly changing: Permission;
  readonly onImport: () => void;
  readonly onChange: (day: HolidayRow) => void;
}) {
  const offer = useOffer();
  const held = view.years.find(({ year }) => year === view.year);
  const exporting: Permission = {
    allowed: hasTable(held),
    why: 'Tabel tahun ini belum ada.',
  };
  const save = (format: 'xlsx' | 'json') =>
    void offer.save(() => call('holidays.export', { year: view.year, format }));
  return (
    <Section
      title={`Tahun ${view.year}`}
      note={noteOf(held)}
      action={
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <ActionButton
            label="Impor tabel"
            icon={<ImportIcon />}
            permission={importing}
            quiet
            onClick={onImport}
          />
          <ActionButton
            label="Ekspor xlsx"
            icon={<DownloadIcon />}
            permission={exporting}
            busy={offer.busy}
            quiet
            onClick={() => save('xlsx')}
          />
          <ActionButton
            label="Ekspor JSON"
            icon={<DownloadIcon />}
            permission={exporting}
            busy={offer.busy}
            quiet
            onClick={() => save('json')}
          />
        </Box>
      }
    >
      {offer.refusal && <RefusalAlert refusal={offer.refusal} onClose={offer.clear} />}
      {view.days.length === 0 ? (
        <EmptyState
          icon={<CalendarIcon />}
          title={`Belum ada hari libur tahun ${view.year}`}
          next={
            view.scope === 'jaringan'
              ? 'Impor tabel dari Surat Keputusan Bersama, atau tambahkan harinya satu per satu.'
              : 'Tabel nasional datang dengan Paket acuan Dinas; libur daerah dapat ditambahkan di sini.'
          }
        />
      ) : (
        <SimpleTable
          label={`Hari libur ${view.year}`}
          heads={['Tanggal', 'Jenis', 'Nama', 'Dasar', 'Asal', '']}
          rows={view.days.map((day) => ({
            key: `${day.date} ${day.kind} ${day.scope}`,
            cells: [
              <Box key="date" sx={{ whiteSpace: 'nowrap', fontWeight: 650 }}>
                {day.dateLabel}
              </Box>,
              <Box
                key="kind"
                sx={{
                  whiteSpace: 'nowrap',
                  '&::first-letter': { textTransform: 'uppercase' },
                  display: 'block',
                }}
              >
                {day.kindLabel}
              </Box>,
              day.name,
              day.basis ?? <StatusChip key="basis" tone="attention" label="belum dipastikan" />,
              day.scope === 'jaringan' ? 'Dinas' : 'Kantor ini',
              day.mayChange && (
                <ActionButton
                  key="edit"
                  label="Ubah"
                  size="small"
                  quiet
                  permission={changing}
                  onClick={() => onChange(day)}
                />
              ),
            ],
          }))}
        />
      )}
    </Section>
  );
}

/** A year that deadlines touch may stand in the list without one. */
function hasTable(year: HolidaysView['years'][number] | undefined): year is HolidaysView['years'][number] {
  return year !== undefined && year.version !== null;
}

function noteOf(held: HolidaysView['years'][number] | undefined): string {
  if (!hasTable(held)) return 'Belum ada tabel jaringan untuk tahun ini.';
  const unconfirmed =
    held.unconfirmed === 0 ? 'semua berdasar' : `${held.unconfirmed} belum dipastikan dasarnya`;
  return `Tabel jaringan versi ${held.version}: ${held.days} hari, ${unconfirmed}.`;
}
