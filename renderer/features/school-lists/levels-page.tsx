import { Alert, Link as TextLink } from '@mui/material';
import { Link } from 'react-router';
import type { PeriodSummary } from '#contract/methods/school-list-views.ts';
import { useCall } from '../../client/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Facts } from '../../components/facts.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { PageFrame } from '../../components/page-frame.tsx';
import { Section } from '../../components/section.tsx';
import { counted } from '../../text/labels.ts';
import { dateText } from '../../text/dates.ts';
import { LevelsTable } from './levels-table.tsx';

/** What the period comes to: pupils by level, money, and the timetable of the edition. */
export function LevelsPage() {
  const summary = useCall('schoolLists.summary', {});
  return (
    <PageFrame
      title="Rekap jenjang dan besaran"
      sentence="Dari daftar yang berlaku, menurut jenjang. Besaran mengikuti edisi; klaster PPDB Bersama menggantikan SPP biasa."
      above={
        <TextLink component={Link} to="/school-lists">
          Data Siswa & SPTJM
        </TextLink>
      }
    >
      <Loaded reading={summary}>{(period) => <Period period={period} />}</Loaded>
    </PageFrame>
  );
}

function Period({ period }: { readonly period: PeriodSummary }) {
  const { levels, totals, amountBasis } = period;
  return (
    <>
      <Section
        title={period.edition}
        note={`Tahun pelajaran ${period.schoolYear}. Dasar besaran: ${amountBasis ?? 'belum ditetapkan'}.`}
      >
        {levels.length === 0 ? (
          <EmptyState
            title="Belum ada daftar yang masuk"
            next="Ambil Data Siswa dari sekolah lebih dahulu."
          />
        ) : (
          <LevelsTable levels={levels} totals={totals} />
        )}
        {totals.withoutAmount > 0 && (
          <Alert severity="warning" variant="outlined">
            {`Besaran belum ditetapkan untuk ${counted(totals.withoutAmount, 'peserta didik')}; tidak ikut dijumlah.`}
          </Alert>
        )}
      </Section>
      <Section title="Jadwal" note="Dapat berubah dengan pemberitahuan resmi P4OP.">
        <Facts
          facts={period.timeline.map(
            ({ label, from, to }) => [label, `${dateText(from)} s.d. ${dateText(to)}`] as const,
          )}
        />
      </Section>
    </>
  );
}
