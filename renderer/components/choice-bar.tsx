import { ToggleButton, ToggleButtonGroup } from '@mui/material';

/** One of a few views of the same list. */
export function ChoiceBar<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={props.label}
      value={props.value}
      onChange={(_event, value: T | null) => value !== null && props.onChange(value)}
      sx={{
        alignSelf: 'flex-start',
        width: 'fit-content',
        bgcolor: 'background.paper',
        '& .MuiToggleButton-root': {
          textTransform: 'none',
          px: 1.5,
          height: 37,
          fontWeight: 650,
          color: 'text.secondary',
          borderColor: 'divider',
          '&.Mui-selected': { color: 'primary.main', bgcolor: 'primary.light' },
        },
      }}
    >
      {props.choices.map((choice) => (
        <ToggleButton key={choice.value} value={choice.value}>
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
