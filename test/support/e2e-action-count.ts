import type { Desk } from './e2e-desk.ts';

interface Stage {
  readonly name: string;
  readonly fromActions: number;
  readonly fromTyped: number;
}

/**
 * What a user has to do, stage by stage: each click, each key and each filled field is one action, a double click two;
 * the characters typed are counted apart.
 */
export class ActionCount {
  readonly #desk: Desk;
  readonly #stages: Stage[] = [];
  readonly #neighbours: string[] = [];

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Everything from here on belongs to this stage. */
  stage(name: string): void {
    this.#stages.push({ name, fromActions: this.#desk.actions, fromTyped: this.#desk.typed });
  }

  /** What another office did meanwhile, which this user does not do. */
  neighbour(did: string): void {
    this.#neighbours.push(did);
  }

  get total(): number {
    return this.#desk.actions - (this.#stages[0]?.fromActions ?? 0);
  }

  table(): string {
    const lines = this.#stages.map((stage, index) => {
      const next = this.#stages[index + 1];
      const actions = (next?.fromActions ?? this.#desk.actions) - stage.fromActions;
      const typed = (next?.fromTyped ?? this.#desk.typed) - stage.fromTyped;
      return line(stage.name, actions, typed);
    });
    return [
      line('Tahap', 'tindakan', 'huruf diketik'),
      ...lines,
      line('Jumlah', this.total, this.#desk.typed),
      'Dikerjakan kantor lain, tidak dihitung:',
      ...this.#neighbours.map((did) => `  ${did}`),
    ].join('\n');
  }
}

function line(name: string, actions: number | string, typed: number | string): string {
  return `${name.padEnd(38)}${String(actions).padStart(9)}${String(typed).padStart(15)}`;
}
