import { Typography } from '@mui/material';
import { useState } from 'react';
import type { OwnStream } from '#contract/methods/streams.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { useNotice } from '../../components/notices.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';

/** What this office sent, and the act that closes a sequence for ever after a restore or a fork. */
export function OwnStreams({ streams }: { readonly streams: readonly OwnStream[] }) {
  const { user } = useSession();
  const act = useAct('streams.resetEpoch');
  const tell = useNotice();
  const [asked, setAsked] = useState<OwnStream | null>(null);
  const reset = async (reason: string) => {
    if (asked === null || !(await act.run({ stream: asked.stream, reason }))) return;
    setAsked(null);
    tell('Urutan lama ditutup. Siapkan Paket berikutnya dari layar pekerjaannya, lalu tandatangani berdua.');
  };
  return (
    <Section
      title="Urutan keluar"
      note="Urutan baru dimulai hanya bila penerima melaporkan urutan bercabang, atau sesudah pemulihan tanpa tanda terima."
    >
      {streams.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          Belum ada Paket yang dikirim kantor ini.
        </Typography>
      ) : (
        <SimpleTable
          label="Urutan keluar"
          heads={['Penerima', 'Jenis', 'Nomor terakhir', 'Keadaan', '']}
          rows={streams.map((row) => ({
            key: row.stream,
            cells: [
              row.officeName,
              row.about === '' ? row.kindLabel : `${row.kindLabel} (${row.about})`,
              lastText(row),
              <StatusChip key="state" {...stateOf(row)} />,
              <ActionButton
                key="reset"
                label="Mulai urutan baru"
                size="small"
                variant="text"
                quiet
                permission={permitRole(user.role, ['kepala'], row.reset)}
                onClick={() => setAsked(row)}
              />,
            ],
          }))}
        />
      )}
      {asked !== null && (
        <ConfirmDialog
          open
          title={`Mulai urutan baru kepada ${asked.officeName}?`}
          confirm="Tutup urutan lama"
          reason="Alasan memulai urutan baru"
          danger
          act={act}
          onConfirm={(reason) => void reset(reason)}
          onClose={() => setAsked(null)}
        >
          Urutan ke-{asked.epoch} dari {asked.kindLabel.toLowerCase()} ditutup untuk selamanya; Paketnya yang
          belum dikirim dibatalkan. Paket berikutnya bernomor 1, menyebut akhir urutan lama, dan harus
          ditandatangani operator dan kepala. Kepala di kantor penerima membandingkannya dengan catatannya
          sendiri.
        </ConfirmDialog>
      )}
    </Section>
  );
}

function stateOf({ unknown, lastSeq }: OwnStream) {
  if (unknown)
    return {
      tone: 'problem' as const,
      label: 'Diragukan sesudah pemulihan: tunggu tanda terima atau mulai urutan baru',
    };
  return lastSeq === 0
    ? { tone: 'attention' as const, label: 'Urutan baru dibuka, belum dipakai' }
    : { tone: 'done' as const, label: 'Lancar' };
}

function lastText({ epoch, lastSeq }: OwnStream): string {
  return epoch === 1 ? String(lastSeq) : `${lastSeq}, urutan ke-${epoch}`;
}
