import { Box, Typography } from '@mui/material';
import type { ReportComposition } from '#contract/methods/quarterly-reports.ts';
import { personsIn } from '#domain/periodic-reports/report-facts.ts';
import { rupiahShort } from '#domain/words/rupiah.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { Figures } from '../../components/figures.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { dateText } from '../../text/dates.ts';

interface Listed {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The figures as they will be printed, with what is behind them. */
export function FactsSection({ report }: { readonly report: ReportComposition }) {
  const { facts, spending } = report;
  return (
    <Section
      title="Angka dari pembukuan"
      note={`Keadaan ${dateText(report.asOf)}. Angka pada kertas dibekukan ketika laporan diterbitkan.`}
    >
      <Figures
        figures={[
          { label: 'Penerima', value: personsIn(facts.recipients) },
          {
            label: 'Keberatan diperiksa',
            value: sum(facts.objections.map((line) => line.founded + line.unfounded + line.waiting)),
          },
          { label: 'Langkah sanksi', value: sum(facts.sanctions.map(({ count }) => count)) },
          ...(spending
            ? [
                { label: `Format 5 dari ${formatThousands(spending.owing)} sekolah`, value: spending.filed },
                { label: 'Sekolah belum melapor', value: spending.silent.length },
              ]
            : []),
        ]}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(330px, 1fr))' }}>
        {listsOf(report).map((list) => (
          <Box key={list.title}>
            <Typography variant="h3">{list.title}</Typography>
            {list.rows.length === 0 ? (
              <Typography variant="body2" color="textSecondary">
                Nihil.
              </Typography>
            ) : (
              <SimpleTable
                label={list.title}
                heads={list.heads}
                rows={list.rows.map((cells) => ({ key: cells.join(' '), cells }))}
              />
            )}
          </Box>
        ))}
      </Box>
      {spending !== null && spending.silent.length > 0 && (
        <Typography variant="body2">Belum menyampaikan Format 5: {spending.silent.join('; ')}.</Typography>
      )}
      {spending !== null && spending.silentOutside.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          Luar Daerah, tidak terikat Pasal 43: {spending.silentOutside.join('; ')}.
        </Typography>
      )}
    </Section>
  );
}

function listsOf({ facts, placeTitle }: ReportComposition): Listed[] {
  return [
    {
      title: 'Penerima menurut jenjang',
      heads: ['Jenjang', 'Status', 'Orang'],
      rows: facts.recipients.map(({ level, status, persons }) => [level, status, formatThousands(persons)]),
    },
    {
      title: `Penerima menurut ${placeTitle}`,
      heads: ['Tempat', 'Orang'],
      rows: facts.places.map(({ label, count }) => [label, formatThousands(count)]),
    },
    {
      title: 'Perubahan data penerima',
      heads: ['Perubahan', 'Orang'],
      rows: facts.changes.map(({ label, count }) => [label, formatThousands(count)]),
    },
    {
      title: 'Penarikan kartu dan sanksi',
      heads: ['Langkah', 'Perkara'],
      rows: facts.sanctions.map(({ label, count }) => [label, formatThousands(count)]),
    },
    {
      title: 'Keberatan',
      heads: ['Keberatan', 'Benar', 'Tidak benar', 'Belum diputus'],
      rows: facts.objections.map(({ label, founded, unfounded, waiting }) => [
        label,
        ...[founded, unfounded, waiting].map(formatThousands),
      ]),
    },
    {
      title: 'Dana menurut bulan',
      heads: ['Bulan', 'Menjadi hak', 'Ditransfer'],
      rows: facts.months.map(({ label, due, disbursed }) => [
        label,
        rupiahShort(due),
        rupiahShort(disbursed),
      ]),
    },
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
