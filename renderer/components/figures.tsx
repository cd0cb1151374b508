import { Box, Typography } from '@mui/material';
import { Link } from 'react-router';
import { formatThousands } from '#domain/words/thousands.ts';

export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly link?: string | null;
  readonly tone?: string;
}

/** A row of counts; one with a link opens its list. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, p: 0, m: 0, listStyle: 'none' }}>
      {figures.map((figure) => (
        <Box
          component="li"
          key={figure.label}
          sx={{
            flex: '1 1 130px',
            maxWidth: 260,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
          }}
        >
          <FigureBody figure={figure} />
        </Box>
      ))}
    </Box>
  );
}

function FigureBody({ figure }: { readonly figure: Figure }) {
  const body = (
    <>
      <Typography
        component="span"
        sx={{
          display: 'block',
          fontSize: '1.5rem',
          fontWeight: 750,
          lineHeight: 1.2,
          color: figure.tone ?? 'text.primary',
        }}
      >
        {formatThousands(figure.value)}
      </Typography>
      <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
        {figure.label}
      </Typography>
    </>
  );
  if (figure.link === undefined || figure.link === null) return <Box sx={{ px: 2, py: 1.25 }}>{body}</Box>;
  return (
    <Box
      component={Link}
      to={figure.link}
      sx={{
        px: 2,
        py: 1.25,
        display: 'block',
        textDecoration: 'none',
        borderRadius: 1,
        '&:hover': { bgcolor: 'ground.sunken' },
      }}
    >
      {body}
    </Box>
  );
}
