import type { StreamEntry } from '../../../main/paket/stream.ts';

/** What happened to one delivery, as a clerk would note it; the model knows nothing but this diary. */
export interface DiaryLine {
  readonly entry: StreamEntry;
  readonly verdict: Verdict;
  /** False where a person left it undecided. */
  readonly decided: boolean;
}

export interface Verdict {
  readonly kind: string;
  /** First and last number a gap, a wait or a lost end of an epoch names. */
  readonly range?: readonly [number, number];
}

/** The table of exchange section 7, told from the diary alone: no state, no code of ours. */
export function verdictOf(diary: readonly DiaryLine[], entry: StreamEntry): Verdict {
  const moves = diary.filter(({ verdict, decided }) => decided && movesOn.has(verdict.kind));
  const here = moves.at(-1)?.entry;
  if (here === undefined) return { kind: 'first-contact' };

  const settled = diary.filter(({ verdict, decided }) => decided && settles.has(verdict.kind));
  if (settled.some((line) => isSame(line.entry, entry))) return { kind: 'already' };
  if (entry.epoch < here.epoch) return { kind: 'closed-epoch' };
  if (entry.epoch > here.epoch) return beginning(here, entry);

  const inEpoch = (line: DiaryLine) => line.entry.epoch === here.epoch;
  if (diary.some((line) => line.verdict.kind === 'fork' && inEpoch(line))) return { kind: 'blocked' };
  if (contradictsItself(entry)) return { kind: 'fork' };
  const witnessed = firstWordOnEachNumber(settled.filter(inEpoch).map((line) => line.entry));
  const says = testimony(entry);
  if (says.some(([seq, digest]) => (witnessed.get(seq) ?? digest) !== digest)) return { kind: 'fork' };
  if (witnessed.get(entry.seq) === entry.digest)
    return { kind: entry.snapshot ? 'superseded' : 'late-event' };
  if (entry.seq <= here.seq) return { kind: 'before-start' };
  if (entry.seq === here.seq + 1) return { kind: 'accept' };
  const range = [here.seq + 1, entry.seq - 1] as const;
  const reaches = entry.covers.some(({ seq, digest }) => seq === here.seq && digest === here.digest);
  return { kind: reaches ? 'catch-up' : 'wait', range };
}

/** Whether a person decides on it; the others keep themselves out. */
export function isDecidable(kind: string): boolean {
  return settles.has(kind);
}

const movesOn = new Set(['first-contact', 'accept', 'catch-up', 'new-epoch', 'new-start']);
const settles = new Set([...movesOn, 'superseded', 'late-event', 'before-start']);

function beginning(here: StreamEntry, entry: StreamEntry): Verdict {
  const told = entry.prevEpoch;
  if (entry.epoch !== here.epoch + 1 || entry.seq !== 1 || told?.epoch !== here.epoch)
    return { kind: 'epoch-invalid' };
  return told.seq > here.seq ? { kind: 'new-epoch', range: [here.seq + 1, told.seq] } : { kind: 'new-epoch' };
}

function isSame(a: StreamEntry, b: StreamEntry): boolean {
  return a.epoch === b.epoch && a.digest === b.digest;
}

function contradictsItself({ seq, prev, covers }: StreamEntry): boolean {
  return prev !== null && covers.some((cover) => cover.seq === seq - 1 && cover.digest !== prev);
}

/** Every (number, digest) a Paket vouches for: what it covers, what it follows, itself. */
function testimony({ seq, digest, prev, covers }: StreamEntry): [number, string][] {
  return [
    ...covers.map((cover): [number, string] => [cover.seq, cover.digest]),
    ...(prev === null ? [] : [[seq - 1, prev] as [number, string]]),
    [seq, digest],
  ];
}

/** What was said first of a number stands; a Paket that was itself settled speaks for its own number before all. */
function firstWordOnEachNumber(entries: readonly StreamEntry[]): Map<number, string> {
  const said = new Map<number, string>();
  for (const entry of entries) {
    for (const [seq, digest] of testimony(entry)) if (!said.has(seq)) said.set(seq, digest);
  }
  for (const { seq, digest } of entries) said.set(seq, digest);
  return said;
}
