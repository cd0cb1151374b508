/** Why a typed time is none, or null. */
export function checkTime(typed: string): string | null {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(typed) ? null : 'Tulis jam dan menit, misalnya 09:30.';
}
