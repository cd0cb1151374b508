import { refuse } from '#contract/errors/app-error.ts';
import type { RecapRow as RecapLine, RecapTotals, RecapView } from '#contract/methods/recaps.ts';
import type { Permission } from '#contract/views.ts';
import { recapStateLabels } from '#domain/recaps/recap-states.ts';
import { printedCode } from '../../paket/digest.ts';
import { findRecap, type ListedRecapRow } from '../../../db/queries/recaps.ts';
import { type Desk, reading } from '../desk.ts';
import type { LeftBehind } from './left-behind.ts';
import { why } from './recap-refusal.ts';
import { standingOf } from './revisions.ts';

export async function viewRecap(desk: Desk, recapId: string): Promise<RecapView> {
  return viewWhole((await findRecap(reading(desk), recapId)) ?? refuse('OFF-002'));
}

export function viewWhole(row: ListedRecapRow): RecapView {
  return {
    ...viewLine(row),
    totals: JSON.parse(row.totals) as RecapTotals[],
    leftBehind: leftBehindIn(row),
    seal: sealPermission(row),
  };
}

export function viewLine(row: ListedRecapRow): RecapLine {
  const state = standingOf(row);
  return {
    recapId: row.recap_id,
    kind: row.kind,
    level: row.level,
    unit: row.unit,
    unitLabel: row.unit_label,
    revision: row.revision,
    state,
    stateLabel: recapStateLabels[state],
    pupils: row.pupils,
    blocked: leftBehindIn(row).length,
    sealedOn: row.sealed_on,
    contentDigest: row.content_digest === null ? null : printedCode(row.content_digest),
    paketId: row.paket_id,
    documentId: row.document_id,
  };
}

function leftBehindIn(row: ListedRecapRow): readonly LeftBehind[] {
  return JSON.parse(row.left_behind) as LeftBehind[];
}

/** A recap is sealed by signing its Paket: operator and head, on the Paket screen. */
function sealPermission(row: ListedRecapRow): Permission {
  if (row.state !== 'draft') return why({ code: 'RCP-011', values: {} }, 'Pasal 26');
  return row.paket_id === null
    ? why({ code: 'RCP-017', values: {} }, 'Pasal 28')
    : { allowed: true, why: null };
}
