import { Box, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { DueItem } from '#contract/methods/office.ts';
import { DeadlineText } from '../../components/deadline-text.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { AttentionIcon, ClockIcon, DoneIcon, ForwardIcon, PaketIcon, SchoolIcon } from '../../theme/icons.ts';

const icons = {
  deadline: ClockIcon,
  step: ForwardIcon,
  paket: PaketIcon,
  school: SchoolIcon,
  warning: AttentionIcon,
} as const;
const words = {
  deadline: 'Tenggat',
  step: 'Langkah berikut',
  paket: 'Paket',
  school: 'Sekolah',
  warning: 'Peringatan',
} as const;

/** Due work; each entry leads to the place where it is done. */
export function DueList({ due, begun }: { readonly due: readonly DueItem[]; readonly begun: boolean }) {
  if (due.length === 0) {
    return begun ? (
      <EmptyState
        icon={<DoneIcon />}
        title="Tidak ada yang jatuh tempo"
        next="Semua pekerjaan yang dapat dilakukan sudah selesai. Langkah berikut muncul di sini bila ada yang masuk."
      />
    ) : (
      <EmptyState
        icon={<ForwardIcon />}
        title="Kantor siap bekerja"
        next="Gabungkan kantor ini ke jaringan pertukaran pada layar Jaringan, atau mulai dengan data yang ada pada menu di kiri."
      />
    );
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {due.map((item) => (
        <DueRow key={item.id} item={item} />
      ))}
    </Box>
  );
}

function DueRow({ item }: { readonly item: DueItem }) {
  const ItemIcon = icons[item.kind];
  const late = item.deadline?.status === 'late';
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '28px minmax(0, 1fr) auto',
        gap: 1.5,
        alignItems: 'center',
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <ItemIcon
        titleAccess={words[item.kind]}
        sx={{ color: late || item.kind === 'warning' ? 'error.main' : 'primary.main' }}
      />
      <Box sx={{ minWidth: 0 }}>
        <Typography
          component={Link}
          to={item.link}
          sx={{
            fontWeight: 700,
            color: 'primary.main',
            textDecoration: 'none',
            '&:hover': { textDecoration: 'underline' },
          }}
        >
          {item.title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {item.why}
        </Typography>
      </Box>
      <Box sx={{ fontSize: '0.8125rem', justifySelf: 'end' }}>
        {item.deadline && <DeadlineText deadline={item.deadline} wide />}
      </Box>
    </Box>
  );
}
