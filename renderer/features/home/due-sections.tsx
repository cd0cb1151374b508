import { Box } from '@mui/material';
import type { DueItem } from '#contract/methods/office.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { Section } from '../../components/section.tsx';
import { groupDues } from './due-groups.ts';
import { DueList } from './due-list.tsx';

/** Due work by how much it presses; a part without work is not shown. */
export function DueSections(props: {
  readonly due: readonly DueItem[];
  readonly today: IsoDate;
  readonly begun: boolean;
}) {
  const { now, week, later } = groupDues(props.due, props.today);
  const parts = [
    { title: 'Mendesak dan hari ini', due: now },
    { title: 'Minggu ini', due: week },
    { title: 'Perlu dikerjakan', due: later },
  ].filter(({ due: [first] }) => first !== undefined);
  if (parts.length === 0)
    return (
      <Section title="Perlu dikerjakan">
        <DueList due={[]} begun={props.begun} />
      </Section>
    );
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {parts.map(({ title, due }) => (
        <Section key={title} title={title}>
          <DueList due={due} begun={props.begun} />
        </Section>
      ))}
    </Box>
  );
}
