import { Box, Typography } from '@mui/material';
import type { ReportStanding } from '#contract/methods/periodic-reports.ts';
import type { Permission } from '#contract/views.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';

/** Own duties first, then those of others, the oldest period on top. */
export function StandingTable(props: {
  readonly rows: readonly ReportStanding[];
  readonly permission: Permission;
  readonly onShow: (standing: ReportStanding) => void;
  readonly onRecord: (standing: ReportStanding) => void;
}) {
  const own = props.rows.filter((row) => row.own);
  const awaited = props.rows.filter((row) => !row.own);
  return (
    <>
      {own.length > 0 && (
        <Section
          title="Dibuat kantor ini"
          note="Paling sedikit satu kali dalam triwulan kalender (G-34). Susun membuat laporannya di sini; Catat membukukan laporan yang dibuat di luar program."
        >
          <SimpleTable
            label="Laporan yang dibuat kantor ini"
            heads={['Masa', 'Laporan', 'Kepada', 'Keadaan', '']}
            rows={own.map((row) => ({
              key: keyOf(row),
              cells: [
                row.periodLabel,
                <Named key="name" row={row} />,
                row.to,
                <State key="state" row={row} />,
                <Box key="acts" sx={{ display: 'flex', gap: 1 }}>
                  <LinkButton
                    to={`/reports/${row.kind}/${row.periodFrom}`}
                    label={row.filed === 0 ? 'Susun' : 'Buka'}
                    size="small"
                  />
                  {row.filed === 0 && (
                    <ActionButton
                      label="Catat"
                      size="small"
                      quiet
                      permission={props.permission}
                      onClick={() => props.onRecord(row)}
                    />
                  )}
                </Box>,
              ],
            }))}
          />
        </Section>
      )}
      {awaited.length > 0 && (
        <Section
          title="Ditunggu dari pihak lain"
          note="Klik Lihat untuk daftar yang sudah dan yang belum melapor."
        >
          <SimpleTable
            label="Laporan yang ditunggu"
            heads={['Masa', 'Laporan', 'Dari', 'Masuk', 'Keadaan', '']}
            rows={awaited.map((row) => ({
              key: keyOf(row),
              cells: [
                row.periodLabel,
                <Named key="name" row={row} />,
                row.by,
                <Coming key="count" row={row} />,
                <State key="state" row={row} />,
                <ActionButton
                  key="show"
                  label="Lihat"
                  size="small"
                  quiet
                  permission={{ allowed: true, why: null }}
                  onClick={() => props.onShow(row)}
                />,
              ],
            }))}
          />
        </Section>
      )}
    </>
  );
}

function keyOf({ kind, periodFrom }: ReportStanding): string {
  return `${kind} ${periodFrom}`;
}

function Named({ row }: { readonly row: ReportStanding }) {
  return (
    <Box>
      <strong>{row.title}</strong>
      <Typography variant="body2" color="textSecondary">
        Pasal {row.article}
        {row.gap !== null && `, dibaca menurut ${row.gap}`}
      </Typography>
    </Box>
  );
}

function Coming({ row }: { readonly row: ReportStanding }) {
  return (
    <Box>
      {row.filed} dari {row.owing}
      {row.silentOutside > 0 && (
        <Typography variant="body2" color="textSecondary">
          {row.silentOutside} sekolah luar Daerah belum menjawab
        </Typography>
      )}
    </Box>
  );
}

function State({ row }: { readonly row: ReportStanding }) {
  if (row.filed >= row.owing) return <StatusChip tone="done" label="Lengkap" />;
  return row.late ? (
    <StatusChip tone="problem" label={`Terlambat sejak ${dateText(row.dueOn)}`} />
  ) : (
    <StatusChip tone="active" label={`Sampai ${dateText(row.dueOn)}`} />
  );
}
