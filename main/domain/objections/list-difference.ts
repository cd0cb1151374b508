/** One pupil as a version of an announcement lists him: all a board may show (U35). */
export interface ListedEntry {
  readonly applicationId: string;
  readonly name: string;
  readonly grade: string;
}

/** What became of one pupil between two versions; null = not on the list. */
export interface EntryDifference {
  readonly applicationId: string;
  readonly effect: 'add' | 'remove' | 'correct';
  readonly before: ListedEntry | null;
  readonly after: ListedEntry | null;
}

/** Semula and menjadi of two versions of an announcement (Pasal 21), by name; whoever stays as he was is left out. */
export function listDifference(
  before: readonly ListedEntry[],
  after: readonly ListedEntry[],
): readonly EntryDifference[] {
  const now = new Map(after.map((entry) => [entry.applicationId, entry]));
  const then = new Set(before.map(({ applicationId }) => applicationId));
  const kept = before.flatMap((entry): EntryDifference[] => {
    const { applicationId } = entry;
    const current = now.get(applicationId) ?? null;
    if (current === null) return [{ applicationId, effect: 'remove', before: entry, after: null }];
    return sameLine(entry, current)
      ? []
      : [{ applicationId, effect: 'correct', before: entry, after: current }];
  });
  const added = after
    .filter(({ applicationId }) => !then.has(applicationId))
    .map((entry): EntryDifference => ({
      applicationId: entry.applicationId,
      effect: 'add',
      before: null,
      after: entry,
    }));
  return [...kept, ...added].toSorted((a, b) => compareText(nameOf(a), nameOf(b)));
}

function sameLine(a: ListedEntry, b: ListedEntry): boolean {
  return a.name === b.name && a.grade === b.grade;
}

function nameOf({ before, after }: EntryDifference): string {
  return (after ?? before)?.name ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
