import { levels } from '#domain/routing/levels.ts';
import type { PaketKind } from '../kinds.ts';
import { recipients } from './determination.ts';
import { results } from './handover.ts';
import { orders } from './order.ts';
import { payloadKinds } from './payload-kinds.ts';
import type { Payload, PayloadFile } from './payload-file.ts';
import { proposalPupils } from './proposal.ts';
import { recapPupils, recapSchools } from './recap.ts';

export type Figures = Readonly<Record<string, number>>;

/**
 * `counts` of a manifest: the figures its signers saw, recomputed by the receiver.
 *
 * Every row file by its name, then what decides in this kind (`level:SD`, `lulus`, `amount`).
 */
export function figuresOf(kind: PaketKind, payload: Payload): Figures {
  const figures = new FigureCount(kind);
  for (const file of payloadKinds[kind]) for (const row of payload.rows(file)) figures.add(file, row);
  return figures.result();
}

/** The same, row by row, for payloads that are never whole in memory. */
export class FigureCount {
  readonly #figures = new Map<string, number>();
  readonly #names: ReadonlyMap<string, string>;

  constructor(kind: PaketKind) {
    const lists = payloadKinds[kind].filter(({ shape }) => shape === 'rows');
    this.#names = new Map(lists.map(({ path }) => [path, nameOf(path)]));
    for (const name of this.#names.values()) this.#figures.set(name, 0);
    if (kind === 'recap') this.#figures.set('nihil', 0);
    if (kind === 'determination') this.#figures.set('amount', 0);
  }

  add(file: PayloadFile<unknown>, row: unknown): void {
    const name = this.#names.get(file.path);
    if (name !== undefined) this.#raise(name);
    for (const [label, by] of ownFigures(file, row)) this.#raise(label, by);
  }

  result(): Figures {
    return Object.fromEntries(this.#figures);
  }

  #raise(label: string, by = 1): void {
    this.#figures.set(label, (this.#figures.get(label) ?? 0) + by);
  }
}

const levelFigures = new Map(levels.map((level) => [level, [[`level:${level}`, 1]] as const]));

/** What one row adds beside itself. */
function ownFigures(file: PayloadFile<unknown>, row: unknown): readonly (readonly [string, number])[] {
  const of = <Row>(kind: PayloadFile<Row>): Row | null => (file === kind ? (row as Row) : null);
  const pupil = of(recapPupils) ?? of(proposalPupils);
  if (pupil) return levelFigures.get(pupil.level) ?? [];
  const school = of(recapSchools);
  if (school) return school.nihil ? [['nihil', 1]] : [];
  const verified = of(results);
  if (verified) return [[verified.result, 1]];
  const order = of(orders);
  if (order) return [[order.kind, 1]];
  const recipient = of(recipients);
  if (recipient) {
    return [
      [recipient.status, 1],
      ['amount', recipient.amount ?? 0],
    ];
  }
  return [];
}

function nameOf(path: string): string {
  return path.slice('payload/'.length, path.lastIndexOf('.'));
}
