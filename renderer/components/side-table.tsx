import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { DifferenceIcon } from '../theme/icons.ts';

export interface SideLine {
  readonly label: string;
  readonly left: string;
  readonly right: string;
  readonly differs: boolean;
}

/** Two records line against line; what differs is marked by icon, word and weight, not by colour alone. */
export function SideTable(props: {
  readonly left: string;
  readonly right: string;
  readonly lines: readonly SideLine[];
}) {
  return (
    <Table size="small" aria-label="Perbandingan">
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: 170 }}>Isian</TableCell>
          <TableCell sx={{ width: '38%' }}>{props.left}</TableCell>
          <TableCell sx={{ width: '38%' }}>{props.right}</TableCell>
          <TableCell sx={{ width: 96 }} aria-label="Perbedaan" />
        </TableRow>
      </TableHead>
      <TableBody>
        {props.lines.map((line) => (
          <TableRow key={line.label}>
            <TableCell sx={{ color: 'text.secondary' }}>{line.label}</TableCell>
            <Value text={line.left} differs={line.differs} />
            <Value text={line.right} differs={line.differs} />
            <TableCell>
              {line.differs && (
                <Box
                  component="span"
                  sx={{
                    display: 'inline-flex',
                    gap: 0.5,
                    alignItems: 'center',
                    color: 'warning.main',
                    fontWeight: 700,
                  }}
                >
                  <DifferenceIcon sx={{ fontSize: '1rem' }} aria-hidden />
                  beda
                </Box>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Value({ text, differs }: { readonly text: string; readonly differs: boolean }) {
  if (text === '') return <TableCell sx={{ color: 'text.secondary' }}>tidak tercatat</TableCell>;
  return <TableCell sx={differs ? marked : {}}>{text}</TableCell>;
}

const marked = {
  fontWeight: 750,
  textDecoration: 'underline',
  textDecorationColor: 'var(--mui-palette-warning-main)',
  textUnderlineOffset: 4,
} as const;
