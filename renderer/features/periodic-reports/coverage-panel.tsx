import { Box } from '@mui/material';
import { useState } from 'react';
import type { CoverageRow, ReportStanding } from '#contract/methods/periodic-reports.ts';
import type { Permission } from '#contract/views.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ChoiceBar } from '../../components/choice-bar.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PaperJobButton } from '../../components/paper-job-button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { DoneIcon } from '../../theme/icons.ts';

const most = 200;

/** Who has reported for one period, and who has not. */
export function CoveragePanel(props: {
  readonly standing: ReportStanding;
  readonly permission: Permission;
  readonly onRecord: (unit: string) => void;
  readonly onClose: () => void;
}) {
  const { kind, periodFrom, periodLabel, title } = props.standing;
  const recap = useAct('periodicReports.printSpending');
  const [show, setShow] = useState<'missing' | 'all'>('missing');
  const reading = useCall('periodicReports.coverage', {
    kind,
    periodFrom,
    missing: show === 'missing',
    pageSize: most,
  });
  return (
    <SidePanel open width={720} title={title} subtitle={periodLabel} onClose={props.onClose}>
      <ChoiceBar
        label="Pelapor yang ditampilkan"
        value={show}
        choices={[
          { value: 'missing', label: 'Belum melapor' },
          { value: 'all', label: 'Semua' },
        ]}
        onChange={setShow}
      />
      {kind === '43e' && (
        <Box>
          <PaperJobButton
            label="Cetak rekapitulasi pembelanjaan"
            title="Mencetak rekapitulasi"
            act={recap}
            run={() => recap.run({ periodFrom })}
            permission={props.permission}
          />
        </Box>
      )}
      <Loaded reading={reading}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyState
              icon={<DoneIcon />}
              title="Semua sudah melapor"
              next="Tidak ada yang perlu ditagih untuk masa ini."
            />
          ) : (
            <>
              <SimpleTable
                label={`Pelapor ${title}`}
                heads={['Pelapor', 'Keadaan', '']}
                rows={rows.map((row) => ({
                  key: row.unit,
                  cells: [
                    row.name,
                    <Filed key="state" row={row} />,
                    !row.filed && (
                      <ActionButton
                        key="record"
                        label="Catat"
                        size="small"
                        quiet
                        permission={props.permission}
                        onClick={() => props.onRecord(row.unit)}
                      />
                    ),
                  ],
                }))}
              />
              {total > rows.length && (
                <p>
                  Ditampilkan {rows.length} dari {total}.
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </SidePanel>
  );
}

function Filed({ row }: { readonly row: CoverageRow }) {
  if (row.filed)
    return (
      <>
        Nomor {row.number}, diterima {row.receivedOn === null ? '—' : dateText(row.receivedOn)}
        {(row.revision ?? 1) > 1 && `, perbaikan ke-${(row.revision ?? 1) - 1}`}
      </>
    );
  return row.bound ? (
    <StatusChip tone="attention" label="Belum melapor" />
  ) : (
    <StatusChip tone="neutral" label="Luar Daerah, tidak wajib (G-51)" />
  );
}
