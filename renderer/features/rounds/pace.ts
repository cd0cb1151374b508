/** A longer pause is another errand and says nothing of the pace. */
const longestMs = 120_000;
/** Marks that tell the pace of now. */
const recent = 20;

/** How long the rest takes at the pace of the last marks; null before three of them. Instants in ms, oldest first. */
export function timeLeftMs(marks: readonly number[], left: number): number | null {
  const last = marks.slice(-recent);
  const gaps = last
    .slice(1)
    .map((at, index) => at - (last[index] ?? at))
    .filter((gap) => gap <= longestMs)
    .sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)];
  return gaps.length < 2 || median === undefined ? null : median * left;
}

/** `kurang dari 1 menit`, `kira-kira 12 menit`, `kira-kira 1 jam 20 menit`. */
export function timeLeftWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return 'kurang dari 1 menit';
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `kira-kira ${minutes} menit`;
  return minutes % 60 === 0 ? `kira-kira ${hours} jam` : `kira-kira ${hours} jam ${minutes % 60} menit`;
}
