import { Alert, Link as TextLink, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { SchoolUpdateRow, YearUpdateOverview } from '#contract/methods/year-updates.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { roleWhy, useSession } from '../../client/session.ts';
import { useAct } from '../../client/use-act.ts';
import { useCall } from '../../client/use-call.ts';
import { ActFeedback } from '../../components/act-feedback.tsx';
import { ActionButton } from '../../components/action-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { useNotice } from '../../components/notices.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';
import { counted } from '../../text/labels.ts';
import { UpdateIcon } from '../../theme/icons.ts';

/** Each school's list at the start of the school year (Pasal 58); schools outside the Daerah apart (G-51). */
export function YearUpdatesPage() {
  const overview = useCall('yearUpdates.overview', {});
  return (
    <PageFrame
      title="Pembaharuan data"
      sentence="Awal tahun pelajaran setiap sekolah memperbaharui data penerimanya (Pasal 58). Yang tetap pada jenjangnya ikut rekapitulasi tanpa Format 1; yang melanjutkan jenjang mengajukan usulan baru (Pasal 59)."
      action={<LinkButton to="/recipients/import/update" label="Impor pembaharuan" variant="contained" />}
    >
      <Loaded reading={overview}>{(year) => <Year year={year} />}</Loaded>
    </PageFrame>
  );
}

function Year({ year }: { readonly year: YearUpdateOverview }) {
  const none = year.bound.length + year.asked.length === 0;
  return (
    <>
      {year.why !== null && (
        <Alert severity="info" variant="outlined">
          {year.why}
        </Alert>
      )}
      {none ? (
        <EmptyState
          icon={<UpdateIcon />}
          title={`Belum ada yang diperbaharui pada ${year.schoolYear}`}
          next="Daftar muncul bila tahun pelajaran kantor sudah berganti dan ada penerima aktif dari tahun sebelumnya."
        />
      ) : (
        <>
          <Section
            title={`Sekolah di Daerah, tahun pelajaran ${year.schoolYear}`}
            note="Wajib memperbaharui data (Pasal 58 ayat (1))."
          >
            <Schools rows={year.bound} label="Sekolah di Daerah" />
          </Section>
          {year.asked.length > 0 && (
            <Section
              title="Sekolah di luar Daerah"
              note="Tidak terikat Pasal 58; kantor menanyakan kepada sekolah, peserta didik, atau wali. Yang belum menjawab bukan kelalaian."
            >
              <Schools rows={year.asked} label="Sekolah di luar Daerah" />
            </Section>
          )}
          <ComparisonSection year={year} />
        </>
      )}
    </>
  );
}

function Schools({ rows, label }: { readonly rows: readonly SchoolUpdateRow[]; readonly label: string }) {
  if (rows.length === 0) return <Typography color="textSecondary">Tidak ada.</Typography>;
  return (
    <SimpleTable
      label={label}
      heads={['Sekolah', 'Penerima', 'Diperbaharui', 'Keadaan']}
      rows={rows.map((row) => ({
        key: row.npsn,
        cells: [
          <TextLink key="school" component={Link} to={`/year-updates/${row.npsn}`}>
            {row.schoolName}
          </TextLink>,
          formatThousands(row.recipients),
          formatThousands(row.updated),
          <StatusChip key="state" {...standing(row)} />,
        ],
      }))}
    />
  );
}

function standing({ recipients, updated, outside }: SchoolUpdateRow) {
  if (updated === recipients) return { tone: 'done', label: 'Lengkap' } as const;
  const missing = `Kurang ${counted(recipients - updated, 'penerima')}`;
  return { tone: outside ? 'neutral' : 'attention', label: missing } as const;
}

function ComparisonSection({ year }: { readonly year: YearUpdateOverview }) {
  const { user } = useSession();
  const act = useAct('yearUpdates.makeComparison');
  const tell = useNotice();
  const why = year.why ?? roleWhy(user.role, ['operator', 'kepala']);
  const make = async () => {
    const made = await act.run({});
    if (made) tell(`${counted(made.persons, 'penerima')} menjadi data pembanding.`);
  };
  return (
    <Section
      title="Data pembanding"
      note={
        year.comparison
          ? `${counted(year.comparison.persons, 'penerima')} menjadi data pembanding usulan pada ${dateText(year.comparison.on)} (Pasal 58 ayat (2)).`
          : 'Data yang diperbaharui menjadi pembanding usulan tahun ini (Pasal 58 ayat (2)).'
      }
      action={
        <ActionButton
          quiet
          label={year.comparison ? 'Buat ulang data pembanding' : 'Jadikan data pembanding'}
          permission={{ allowed: why === null, why }}
          busy={act.busy}
          onClick={() => void make()}
        />
      }
    >
      <ActFeedback act={act} title="Data pembanding" />
    </Section>
  );
}
