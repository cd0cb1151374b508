import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { LedgerSummary } from '#contract/methods/ledger.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { SaveToStick } from '../../components/files/save-to-stick.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { ServerGrid } from '../../components/server-grid.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { AddIcon, LedgerIcon, PrintIcon, SaveIcon } from '../../theme/icons.ts';
import { EntryPanel } from './entry-panel.tsx';
import { ledgerColumns } from './ledger-columns.tsx';
import { PrintForm } from './print-form.tsx';
import { RecordForm } from './record-form.tsx';

type Show = 'semua' | 'masuk' | 'keluar' | 'kurang';

/** DOC-30: everything that came and went, on paper or as a file; only ever added to. */
export function LedgerPage() {
  const [params] = useSearchParams();
  const summary = useCall('ledger.summary', {});
  const [show, setShow] = useState<Show>(params.get('incomplete') === null ? 'semua' : 'kurang');
  const [year, setYear] = useState('');
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [form, setForm] = useState<'record' | 'print' | null>(null);
  const exporting = useOffer();
  const filter = {
    year: year === '' ? null : Number(year),
    direction: show === 'masuk' || show === 'keluar' ? show : ('semua' as const),
    incomplete: show === 'kurang',
  };
  return (
    <PageFrame
      fill
      title="Buku agenda"
      sentence="Semua berkas yang datang dan pergi, di kertas maupun elektronik. Catatan hanya bertambah, tidak pernah diubah atau dihapus."
      action={
        <>
          <ActionButton
            label="Simpan xlsx"
            icon={<SaveIcon />}
            busy={exporting.busy}
            onClick={() => void exporting.save(() => call('ledger.export', filter))}
          />
          <SaveToStick ask={() => call('ledger.export', filter)} />
          <ActionButton label="Cetak" icon={<PrintIcon />} onClick={() => setForm('print')} />
          <ActionButton
            label="Catat kertas"
            icon={<AddIcon />}
            variant="contained"
            quiet
            permission={summary.data?.record}
            onClick={() => setForm('record')}
          />
        </>
      }
    >
      {exporting.refusal && <RefusalAlert refusal={exporting.refusal} onClose={exporting.clear} />}
      <Toolbar>
        <ChoiceBar<Show>
          label="Catatan yang ditampilkan"
          value={show}
          choices={[
            { value: 'semua', label: 'Semua' },
            { value: 'masuk', label: 'Masuk' },
            { value: 'keluar', label: 'Keluar' },
            { value: 'kurang', label: incompleteLabel(summary.data) },
          ]}
          onChange={setShow}
        />
        <TextField
          select
          fullWidth={false}
          value={year}
          onChange={(event) => setYear(event.target.value)}
          sx={{ width: 150 }}
          slotProps={{ select: { displayEmpty: true }, htmlInput: { 'aria-label': 'Tahun' } }}
        >
          <MenuItem value="">Semua tahun</MenuItem>
          {(summary.data?.years ?? []).map((one) => (
            <MenuItem key={one} value={String(one)}>
              {one}
            </MenuItem>
          ))}
        </TextField>
        <SearchField label="Cari nomor agenda, kantor, surat" value={search} onSearch={setSearch} />
      </Toolbar>
      <ServerGrid
        name="ledger"
        label="Buku agenda"
        filter={{ ...filter, search }}
        load={(paging) => call('ledger.page', { ...paging, ...filter, search })}
        columns={ledgerColumns}
        rowId={(row) => row.entryId}
        onOpen={(row) => setOpened(row.entryId)}
        empty={
          <EmptyState
            icon={<LedgerIcon />}
            title={show === 'kurang' ? 'Kertas dan berkas semuanya lengkap' : 'Belum ada catatan'}
            next="Paket dicatat sendiri ketika datang atau disiapkan. Kertas yang datang tanpa Paket dicatat dengan tombol Catat kertas."
          />
        }
      />
      {opened !== null && <EntryPanel entryId={opened} onClose={() => setOpened(null)} />}
      {form === 'record' && <RecordForm onClose={() => setForm(null)} />}
      {form === 'print' && <PrintForm onClose={() => setForm(null)} />}
    </PageFrame>
  );
}

function incompleteLabel(summary: LedgerSummary | undefined): string {
  return summary === undefined || summary.incomplete === 0
    ? 'Belum lengkap'
    : `Belum lengkap (${summary.incomplete})`;
}
