import type { CancelCode, Cancellation } from '#domain/school-lists/cancel-reasons.ts';

/** As the contract takes it; null while no reason is chosen. */
export function cancellationOf({
  cancelCode,
  cancelNote,
}: {
  readonly cancelCode: CancelCode | '';
  readonly cancelNote: string;
}): Cancellation | null {
  if (cancelCode === '') return null;
  const note = cancelNote.trim();
  return { code: cancelCode, note: note === '' ? null : note };
}
