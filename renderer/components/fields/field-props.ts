import type { Control, FieldPath, FieldValues } from 'react-hook-form';

/** What every form field takes. */
export interface FieldProps<T extends FieldValues> {
  readonly control: Control<T>;
  readonly name: FieldPath<T>;
  readonly label: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly disabled?: boolean;
}

export const requiredSentence = 'Wajib diisi.';

/** Rule for a text that may not be blank. */
export function requiredRule(required: boolean | undefined, value: unknown): string | true {
  const blank = value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
  return required === true && blank ? requiredSentence : true;
}
