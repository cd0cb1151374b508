import { Box, Button, Skeleton } from '@mui/material';
import { type ReactNode, useDeferredValue } from 'react';
import { refusalOf } from '../client/refusal-of.ts';
import type { Reading } from '../client/use-call.ts';
import { RefusalAlert } from './refusal-alert.tsx';

/** Shows what was read, its shape while it is being read, or why it cannot be read. */
export function Loaded<T>(props: {
  readonly reading: Reading<T>;
  readonly lines?: number;
  readonly children: (value: T) => ReactNode;
}) {
  const { reading, lines = 6 } = props;
  // A whole screen drawn in one go would hold the window: deferred, React draws it in short pieces.
  const arrived = useDeferredValue(reading.data !== undefined);
  if (reading.data !== undefined && arrived) return props.children(reading.data);
  if (reading.error) {
    return (
      <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', p: 2 }}>
        <RefusalAlert refusal={refusalOf(reading.error)} />
        <Button variant="outlined" onClick={() => void reading.refetch()}>
          Muat ulang
        </Button>
      </Box>
    );
  }
  return (
    <Box role="status" aria-label="Sedang memuat" sx={{ display: 'grid', gap: 1, p: 1 }}>
      {Array.from({ length: lines }, (_unused, index) => (
        <Skeleton
          key={index}
          variant="rounded"
          height={28}
          animation="wave"
          sx={{ width: `${96 - ((index * 17) % 40)}%` }}
        />
      ))}
    </Box>
  );
}
