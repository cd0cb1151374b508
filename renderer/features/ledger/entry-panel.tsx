import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { LedgerEntryView } from '#contract/methods/ledger.ts';
import { carrierLabel, copyLabels } from '#domain/documents/ledger-words.ts';
import { call } from '../../client/call.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { Facts } from '../../components/facts.tsx';
import { PaketLink } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { RefusalAlert } from '../../components/refusal-alert.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { useOffer } from '../../components/use-offer.ts';
import { dateText, instantText } from '../../text/dates.ts';
import { fileSize } from '../../text/labels.ts';
import { EditIcon, PrintIcon } from '../../theme/icons.ts';
import { AddForm } from './add-form.tsx';
import { copiesStatus } from './ledger-columns.tsx';

/** One entry with everything added to it since. */
export function EntryPanel({ entryId, onClose }: { readonly entryId: string; readonly onClose: () => void }) {
  const reading = useCall('ledger.get', { entryId });
  const [adding, setAdding] = useState(false);
  if (adding && reading.data) return <AddForm entry={reading.data} onClose={() => setAdding(false)} />;
  return (
    <SidePanel
      open
      width={600}
      title={reading.data ? `Agenda ${reading.data.agendaNo}` : 'Buku agenda'}
      onClose={onClose}
    >
      <Loaded reading={reading}>{(entry) => <Entry entry={entry} onAdd={() => setAdding(true)} />}</Loaded>
    </SidePanel>
  );
}

function Entry({ entry, onAdd }: { readonly entry: LedgerEntryView; readonly onAdd: () => void }) {
  const printing = useOffer();
  return (
    <>
      <StatusChip {...copiesStatus(entry)} />
      <Facts
        facts={[
          [entry.direction === 'masuk' ? 'Diterima' : 'Dikirim', dateText(entry.on)],
          [entry.direction === 'masuk' ? 'Dari' : 'Kepada', entry.counterpart],
          ['Jenis', entry.kindLabel],
          ['Nomor surat', entry.documentNumbers],
          ['Melalui', carrierLabel(entry.carrier)],
          ['Kertas', copyLabels[entry.hardcopy]],
          ['Berkas elektronik', copyLabels[entry.softcopy]],
          ...paperFact(entry),
          ...fileFacts(entry),
          ['Hasil', entry.reason === null ? entry.outcome : `${entry.outcome}: ${entry.reason}`],
          ['No. tanda terima', entry.receiptNo],
          ['Petugas', `${entry.handledBy}, ${instantText(entry.at)}`],
          ...(entry.note === '' ? [] : [['Catatan', entry.note] as const]),
        ]}
      />
      {entry.additions.length > 0 && (
        <Box sx={{ display: 'grid', gap: 0.75 }}>
          <Typography variant="h3">Ditambahkan kemudian</Typography>
          <Box
            component="ol"
            aria-label="Ditambahkan kemudian"
            sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.75 }}
          >
            {entry.additions.map((addition, index) => (
              <li key={index}>
                {addition.text}
                <Typography variant="body2" color="textSecondary">
                  {addition.by}, {instantText(addition.at)}
                </Typography>
              </li>
            ))}
          </Box>
        </Box>
      )}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <ActionButton label="Tambah keterangan" icon={<EditIcon />} permission={entry.add} onClick={onAdd} />
        <ActionButton
          label="Cetak tanda terima"
          icon={<PrintIcon />}
          quiet
          busy={printing.busy}
          permission={entry.add}
          onClick={() => void printing.print(() => call('ledger.printReceipt', { entryId: entry.entryId }))}
        />
        {entry.paketId !== null && <PaketLink paketId={entry.paketId} />}
      </Box>
      {printing.refusal && <RefusalAlert refusal={printing.refusal} onClose={printing.clear} />}
    </>
  );
}

function paperFact({ paper }: LedgerEntryView) {
  if (paper === null) return [];
  const words = paper.match ? 'cocok' : 'tidak cocok';
  return [['Kertas dan berkas', `${words}, ${paper.by} ${instantText(paper.at)}`] as const];
}

function fileFacts(entry: LedgerEntryView) {
  if (entry.paketId === null) return [];
  return [
    ['Nama berkas', entry.fileName] as const,
    ['Ukuran', entry.bytes === null ? null : fileSize(entry.bytes)] as const,
    ['SHA-256', entry.sha256] as const,
    ['Urutan dan nomor', entry.sequence] as const,
    ['Tanda tangan', entry.signatures] as const,
  ];
}
