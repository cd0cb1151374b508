import { Box } from '@mui/material';
import { type CodeGroup, groupCode } from '../text/printed-code.ts';

/** A code in groups of four, large enough to read aloud; a group that differs is boxed and marked. */
export function PrintedCode(props: {
  readonly code: string;
  readonly label: string;
  readonly groups?: readonly CodeGroup[];
  readonly large?: boolean;
}) {
  const groups =
    props.groups ??
    groupCode(props.code)
      .split('-')
      .map((text) => ({ text, differs: false }));
  return (
    <Box
      role="group"
      aria-label={props.label}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: props.large === true ? 1.25 : 0.75,
        fontFamily: 'ui-monospace, Consolas, monospace',
        fontSize: props.large === true ? '1.625rem' : '1rem',
        fontWeight: 700,
        letterSpacing: '0.08em',
        userSelect: 'all',
      }}
    >
      {groups.map((group, index) => (
        <Box
          component="span"
          key={index}
          sx={{
            px: 0.75,
            borderRadius: 0.5,
            bgcolor: 'ground.sunken',
            border: 2,
            borderColor: group.differs ? 'error.main' : 'transparent',
            ...(group.differs && {
              color: 'error.main',
              textDecoration: 'underline',
              textUnderlineOffset: 4,
            }),
          }}
        >
          {group.text}
          {group.differs && (
            <Box component="span" sx={hiddenText}>
              {' (berbeda)'}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}

const hiddenText = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
