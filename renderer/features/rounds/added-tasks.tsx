import { Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { RoundView } from '#contract/methods/rounds.ts';
import { Facts } from '../../components/facts.tsx';
import { Section } from '../../components/section.tsx';

/** Pupils added by a correction who still owe their papers (Pasal 22). */
export function AddedTasks({ round }: { readonly round: RoundView }) {
  return (
    <Section
      title="Tambahan yang belum lengkap (Pasal 22)"
      action={
        <Button component={Link} to="/added" size="small">
          Lengkapi
        </Button>
      }
    >
      <Facts
        facts={round.addedTasks.map((task) => [task.name, `kurang: ${task.missing.join(', ')}`] as const)}
      />
      <Typography variant="caption" color="textSecondary">
        Putaran baru dapat ditutup setelah semuanya lengkap atau dicoret dengan alasan.
      </Typography>
    </Section>
  );
}
