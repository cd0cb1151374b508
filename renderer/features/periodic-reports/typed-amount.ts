/** Rupiah or persons as typed, with or without points; null where nothing stands. */
export function amountOf(typed: string): number | null {
  const digits = typed.replace(/[.\s]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

/** Why a text is no whole number, or null. */
export function wholeNumber(typed: string): string | null {
  return /^\d{1,3}(\.?\d{3})*$|^\d+$/.test(typed.trim()) ? null : 'Tulis bilangan bulat, misalnya 1.250.000.';
}
