import { Box, Typography } from '@mui/material';
import type { CalendarChangeView } from '#contract/methods/holidays.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { MovedDeadlines } from '../../components/moved-deadlines.tsx';
import { Section } from '../../components/section.tsx';
import { dateText } from '../../text/dates.ts';
import { CalendarIcon } from '../../theme/icons.ts';

/** Changes of the calendar and of how days are counted, each with the deadlines it moved. */
export function ChangesSection({ changes }: { readonly changes: readonly CalendarChangeView[] }) {
  return (
    <Section
      title="Perubahan dan tenggat yang bergeser"
      note="Dari tabel, Paket acuan Dinas, atau pilihan aturan G-01 dan G-13; yang terbaru di atas."
    >
      {changes.length === 0 ? (
        <EmptyState
          icon={<CalendarIcon />}
          title="Belum ada perubahan"
          next="Setiap perubahan tabel tercatat di sini bersama tenggat yang digesernya."
        />
      ) : (
        changes.map((change) => (
          <Box
            key={change.id}
            sx={{ display: 'grid', gap: 0.5, borderTop: 1, borderColor: 'divider', pt: 1.5 }}
          >
            <Typography sx={{ fontWeight: 700 }}>{change.title}</Typography>
            <Typography variant="body2" color="textSecondary">
              {dateText(change.on)}, {change.by}: {change.reason}
            </Typography>
            <MovedDeadlines
              moves={change.moves}
              label={`Tenggat yang bergeser: ${change.title}`}
              none="Tidak ada tenggat yang bergeser."
            />
          </Box>
        ))
      )}
    </Section>
  );
}
