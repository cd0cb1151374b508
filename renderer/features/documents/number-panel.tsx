import { Box } from '@mui/material';
import { useState } from 'react';
import type { NumberRow, NumberTypeRow } from '#contract/methods/numbers.ts';
import { permitRole } from '../../client/permit.ts';
import { useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { DocumentLink } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { DocumentIcon } from '../../theme/icons.ts';
import { ReserveForm } from './reserve-form.tsx';

const tones = { dipakai: 'done', cadangan: 'active', batal: 'neutral', luar: 'neutral' } as const;

/** Every number of one type and year, in its order. */
export function NumberPanel({
  row,
  year,
  onClose,
}: {
  readonly row: NumberTypeRow;
  readonly year: number;
  readonly onClose: () => void;
}) {
  const { user } = useSession();
  const list = useCall('numbers.list', { type: row.type, year });
  const [reserving, setReserving] = useState(false);
  const [voiding, setVoiding] = useState<NumberRow | null>(null);
  const act = useAct('numbers.void');
  const permission = permitRole(user.role, ['operator', 'kepala']);
  const confirm = async (reason: string) => {
    if (!voiding) return;
    if (await act.run({ type: row.type, year, number: voiding.number, reason })) setVoiding(null);
  };
  return (
    <>
      <SidePanel
        open
        width={760}
        title={row.typeLabel}
        subtitle={`Nomor tahun ${year}`}
        onClose={onClose}
        footer={
          <ActionButton label="Cadangkan nomor" permission={permission} onClick={() => setReserving(true)} />
        }
      >
        <Loaded reading={list}>
          {(numbers) =>
            numbers.length === 0 ? (
              <EmptyState
                icon={<DocumentIcon />}
                title="Belum ada nomor"
                next={`Dokumen pertama akan bernomor ${row.next}.`}
              />
            ) : (
              <SimpleTable
                label="Nomor"
                heads={['Nomor', 'Keadaan', 'Keterangan', '']}
                rows={numbers.map((one) => ({
                  key: one.number,
                  cells: [
                    one.number,
                    <StatusChip key="state" tone={tones[one.state]} label={one.stateLabel} />,
                    [one.subject, one.reason].filter((words) => words !== null).join('. '),
                    <Box key="acts">
                      {one.documentId !== null && (
                        <DocumentLink documentId={one.documentId} label="Dokumen" />
                      )}
                      {(one.state === 'cadangan' || one.state === 'luar') && (
                        <ActionButton
                          label="Batalkan"
                          size="small"
                          permission={permission}
                          onClick={() => setVoiding(one)}
                        />
                      )}
                    </Box>,
                  ],
                }))}
              />
            )
          }
        </Loaded>
      </SidePanel>
      {reserving && <ReserveForm row={row} onClose={() => setReserving(false)} />}
      <ConfirmDialog
        open={voiding !== null}
        title={`Batalkan nomor ${voiding?.number ?? ''}`}
        confirm="Batalkan nomor"
        reason="Alasan"
        danger
        act={act}
        onConfirm={(reason) => void confirm(reason)}
        onClose={() => setVoiding(null)}
      >
        Nomor tetap tercatat sebagai batal dan tidak akan dipakai lagi.
      </ConfirmDialog>
    </>
  );
}
