import type { FieldValues } from 'react-hook-form';
import { parseNip } from '#domain/people/nip.ts';
import type { FieldProps } from './field-props.ts';
import { TextInput } from './text-input.tsx';

/** NIP of 18 digits, typed with or without spaces; blank for someone without one. */
export function NipField<T extends FieldValues>(props: FieldProps<T>) {
  return (
    <TextInput
      {...props}
      maxLength={24}
      inputMode="numeric"
      hint={props.hint ?? '18 angka, misalnya 19580312 198610 1 001; kosongkan bila tidak ada'}
      check={nipProblem}
    />
  );
}

/** The NIP as the contract takes it; null when blank. */
export function nipValue(typed: string): string | null {
  const parsed = parseNip(typed);
  return parsed.ok ? parsed.value : null;
}

function nipProblem(typed: string): string | null {
  const parsed = parseNip(typed);
  if (parsed.ok) return null;
  switch (parsed.problem) {
    case 'nip-not-18-digits':
      return 'NIP terdiri atas 18 angka.';
    case 'nip-birth-date':
      return 'Delapan angka pertama bukan tanggal lahir.';
    case 'nip-appointment-month':
      return 'Angka ke-9 sampai ke-14 bukan tahun dan bulan pengangkatan.';
    case 'nip-sex':
      return 'Angka ke-15 harus 1 (laki-laki) atau 2 (perempuan).';
  }
}
