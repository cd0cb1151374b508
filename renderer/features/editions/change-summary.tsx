import { Alert, Box, Chip, Typography } from '@mui/material';
import type { ActivationPreview, ChangeCount } from '#contract/methods/editions.ts';
import { formatThousands } from '#domain/words/thousands.ts';
import { Section } from '../../components/section.tsx';
import { counted } from '../../text/labels.ts';

/** How many would stand differently, and why; a count chosen filters the list below. */
export function ChangeSummary(props: {
  readonly preview: ActivationPreview;
  readonly change: string;
  readonly onChange: (change: string) => void;
}) {
  const { preview, change } = props;
  const moved = preview.counts.reduce((sum, one) => sum + (one.moved ? one.count : 0), 0);
  const choices = [
    { value: 'moved', label: `Yang berubah: ${formatThousands(moved)}` },
    { value: 'all', label: `Semua: ${formatThousands(preview.compared)}` },
    ...preview.counts.map((one) => ({
      value: one.change,
      label: `${changeText(one)}: ${formatThousands(one.count)}`,
    })),
  ];
  return (
    <Section
      title="Siapa yang akan berubah"
      note={`${counted(preview.compared, 'usulan')} tahun ini yang belum ditetapkan dinilai ulang; tidak ada yang disimpan.`}
    >
      {preview.unfinishedRounds > 0 && (
        <Alert severity="info" variant="outlined">
          {`${counted(preview.unfinishedRounds, 'putaran')} belum selesai dan diteruskan dengan edisinya sendiri; tahun pelajaran belum dapat diganti.`}
        </Alert>
      )}
      <Box
        role="group"
        aria-label="Perubahan yang ditampilkan"
        sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}
      >
        {choices.map(({ value, label }) => (
          <Chip
            key={value}
            label={label}
            color={value === change ? 'primary' : 'default'}
            variant={value === change ? 'filled' : 'outlined'}
            aria-pressed={value === change}
            onClick={() => props.onChange(value)}
          />
        ))}
      </Box>
      {preview.reasons.length > 0 && (
        <Typography variant="body2">
          {'Sebab terbanyak: '}
          {preview.reasons
            .slice(0, 5)
            .map(({ label, count }) => `${label} (${formatThousands(count)})`)
            .join('; ')}
          .
        </Typography>
      )}
    </Section>
  );
}

function changeText({ before, after, moved }: ChangeCount): string {
  return moved ? `${before} → ${after}` : `Tetap ${before.toLowerCase()}`;
}
