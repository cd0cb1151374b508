import { Box, FormControlLabel, Radio, RadioGroup } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { type Control, useController } from 'react-hook-form';
import type { Answer, Question } from '#domain/school-lists/instrument.ts';
import type { InstrumentValues } from './instrument-values.ts';

const labels: readonly (readonly [Answer, string])[] = [
  ['ya', 'Ya'],
  ['tidak', 'Tidak'],
  ['tidak-berlaku', 'Tidak berlaku'],
];
const byKey: Readonly<Partial<Record<string, Answer>>> = { y: 'ya', t: 'tidak', b: 'tidak-berlaku' };

/** One question: Y, T or B answers it and goes to the next, so that ten answers are ten keys. */
export function AnswerField({
  control,
  question,
  number,
}: {
  readonly control: Control<InstrumentValues>;
  readonly question: Question;
  readonly number: number;
}) {
  const { field } = useController({ control, name: `answers.${question.code}` });
  const offered = labels.filter(([answer]) => answer !== 'tidak-berlaku' || question.mayBeNotApplicable);
  const answerByKey = (event: KeyboardEvent<HTMLElement>) => {
    const answer = byKey[event.key.toLowerCase()];
    if (event.ctrlKey || event.altKey || !offered.some(([one]) => one === answer)) return;
    event.preventDefault();
    field.onChange(answer);
    focusNext(event.currentTarget);
  };
  return (
    <Box
      data-question={question.code}
      onKeyDown={answerByKey}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) 290px',
        gap: 1,
        alignItems: 'center',
        borderBottom: 1,
        borderColor: 'divider',
        py: 0.25,
      }}
    >
      <Box id={`question-${question.code}`} sx={{ fontSize: '0.8125rem' }}>
        <strong>{number}.</strong> {question.text}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          (matriks {question.step})
        </Box>
      </Box>
      <RadioGroup
        row
        aria-labelledby={`question-${question.code}`}
        name={field.name}
        value={field.value ?? ''}
        onChange={(_event, value) => field.onChange(value)}
        onBlur={field.onBlur}
      >
        {offered.map(([answer, label]) => (
          <FormControlLabel
            key={answer}
            value={answer}
            label={label}
            control={<Radio size="small" />}
            slotProps={{ typography: { variant: 'body2' } }}
          />
        ))}
      </RadioGroup>
    </Box>
  );
}

/** The chosen answer of the next question, or its first. */
function focusNext(question: HTMLElement): void {
  const next = question.nextElementSibling;
  const target =
    next?.querySelector<HTMLInputElement>('input[type=radio]:checked') ??
    next?.querySelector<HTMLInputElement>('input[type=radio]');
  target?.focus();
}
