import type { PaketKind } from '../kinds.ts';
import { recipients } from './determination.ts';
import { results } from './handover.ts';
import { orders } from './order.ts';
import { payloadKinds } from './payload-kinds.ts';
import type { Payload } from './payload-file.ts';
import { proposalPupils } from './proposal.ts';
import { recapPupils, recapSchools } from './recap.ts';

export type Figures = Readonly<Record<string, number>>;

/**
 * `counts` of a manifest: the figures its signers saw, recomputed by the receiver.
 *
 * Every row file by its name, then what decides in this kind (`level:SD`, `lulus`, `amount`).
 */
export function figuresOf(kind: PaketKind, payload: Payload): Figures {
  const rows: Record<string, number> = {};
  for (const file of payloadKinds[kind]) {
    if (file.shape === 'rows') rows[nameOf(file.path)] = payload.rows(file).length;
  }
  return { ...rows, ...ownFigures(kind, payload) };
}

function ownFigures(kind: PaketKind, payload: Payload): Figures {
  switch (kind) {
    case 'handover':
      return tally(payload.rows(results).map((row) => row.result));
    case 'recap':
      return {
        ...tally(payload.rows(recapPupils).map((row) => `level:${row.level}`)),
        nihil: payload.rows(recapSchools).filter((school) => school.nihil).length,
      };
    case 'proposal':
      return tally(payload.rows(proposalPupils).map((row) => `level:${row.level}`));
    case 'order':
      return tally(payload.rows(orders).map((row) => row.kind));
    case 'determination': {
      const rows = payload.rows(recipients);
      return {
        ...tally(rows.map((row) => row.status)),
        amount: rows.reduce((sum, row) => sum + (row.amount ?? 0), 0),
      };
    }
    case 'trust':
    case 'reference':
    case 'report':
    case 'return':
    case 'receipt':
      return {};
  }
}

function tally(labels: readonly string[]): Figures {
  const figures: Record<string, number> = {};
  for (const label of labels) figures[label] = (figures[label] ?? 0) + 1;
  return figures;
}

function nameOf(path: string): string {
  return path.slice('payload/'.length, path.lastIndexOf('.'));
}
