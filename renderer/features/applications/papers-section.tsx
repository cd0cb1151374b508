import { Box } from '@mui/material';
import type { ApplicationView } from '#contract/methods/applications.ts';
import { Section } from '../../components/section.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { dateText } from '../../text/dates.ts';

/** The papers of Pasal 8-10 and the day each came. */
export function PapersSection({ application }: { readonly application: ApplicationView }) {
  const missing = application.missing.length;
  return (
    <Section
      title="Berkas"
      note={missing === 0 ? 'Lengkap.' : `${missing} berkas kurang; tanpa itu usulan tidak lulus verifikasi.`}
    >
      {application.papers.map((paper) => (
        <Box
          key={paper.code}
          sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', fontSize: '0.8125rem' }}
        >
          <span>{paper.label}</span>
          {paper.receivedOn === null ? (
            <StatusChip tone="attention" label="Belum ada" />
          ) : (
            <StatusChip tone="done" label={`Diterima ${dateText(paper.receivedOn)}`} />
          )}
        </Box>
      ))}
    </Section>
  );
}
