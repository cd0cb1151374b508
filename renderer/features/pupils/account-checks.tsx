import { Box, Typography } from '@mui/material';
import type { CheckView, PupilAccount } from '#contract/methods/pupil-account.ts';
import { GapNote } from '../../components/gap-note.tsx';
import { Section } from '../../components/section.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import type { Tone } from '../../theme/tone.ts';

const tones: Readonly<Record<CheckView['answer'], Tone>> = {
  met: 'done',
  failed: 'problem',
  'not-applicable': 'neutral',
  open: 'attention',
};

/** Every question the edition asks, its answer, and the article that asks it. */
export function AccountChecks({ view }: { readonly view: PupilAccount }) {
  return (
    <Section
      title="Setiap persyaratan"
      note={
        <>
          {`Saran program: ${view.advice.standing}.`}
          {view.earlierAdvice !== null &&
            ` Saat diverifikasi sarannya ${view.earlierAdvice}; fakta atau setelan sudah berubah sejak itu.`}
        </>
      }
    >
      <SimpleTable
        label="Persyaratan edisi"
        heads={['Persyaratan', 'Jawaban', 'Dasar']}
        rows={view.checks.map((check) => ({
          key: check.key,
          cells: [
            <Question key="question" check={check} />,
            <StatusChip
              key="answer"
              tone={check.assumed ? 'attention' : tones[check.answer]}
              label={check.assumed ? 'Belum ada datanya' : check.answerLabel}
            />,
            check.source,
          ],
        }))}
      />
      {view.checks.some(({ key }) => key === 'age') && <GapNote gap="G-39" />}
      <GapNote gap="G-13" />
    </Section>
  );
}

function Question({ check }: { readonly check: CheckView }) {
  return (
    <Box>
      {check.question}
      {check.reasons.map((reason) => (
        <Typography key={reason} variant="caption" color="textSecondary" component="p">
          {reason}
        </Typography>
      ))}
    </Box>
  );
}
