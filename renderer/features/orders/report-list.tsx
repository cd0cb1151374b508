import { Box } from '@mui/material';
import type { ReportRow } from '#contract/methods/objections.ts';
import type { Page } from '#contract/views.ts';
import type { Reading } from '../../client/use-call.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Section } from '../../components/section.tsx';
import { OrderIcon } from '../../theme/icons.ts';
import type { Decision, Decisions } from './decisions.ts';
import { ReportCard } from './report-card.tsx';

/** Reports one under the other, each with grounds and facts side by side. */
export function ReportList(props: {
  readonly reading: Reading<Page<ReportRow>>;
  readonly decisions: Decisions;
  readonly mayDecide: boolean;
  readonly onDecide: (reportId: string, decision: Decision | null) => void;
}) {
  return (
    <Loaded reading={props.reading}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Section title="Laporan">
            <EmptyState
              icon={<OrderIcon />}
              title="Tidak ada laporan yang menunggu"
              next="Laporan datang di dalam Paket, atau dicatat di sini dari laporan tertulis sekolah (Pasal 18 ayat (3))."
            />
          </Section>
        ) : (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
            {rows.map((report) => (
              <li key={report.reportId}>
                <ReportCard
                  report={report}
                  decision={props.decisions.get(report.reportId)}
                  mayDecide={props.mayDecide}
                  onDecide={(decision) => props.onDecide(report.reportId, decision)}
                />
              </li>
            ))}
          </Box>
        )
      }
    </Loaded>
  );
}
