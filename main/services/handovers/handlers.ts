import type { ResponseOf } from '#contract/api.ts';
import { findHandedOver, type HandedOverRow } from '../../../db/queries/handovers.ts';
import { type Desk, reading } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { officeName } from '../objections/deciding-office.ts';
import { prepareHandover } from './prepare-handover.ts';

export function handoverHandlers(desk: Desk): HandlersOf<'handovers.prepare' | 'handovers.page'> {
  return {
    'handovers.prepare': (request) => prepareHandover(desk, request),
    'handovers.page': async (request) => {
      const { rows, total } = await findHandedOver(reading(desk), request);
      return { rows: rows.map((row) => viewRow(desk, row)), total };
    },
  };
}

function viewRow(desk: Desk, row: HandedOverRow): ResponseOf<'handovers.page'>['rows'][number] {
  const { result, reasons } = JSON.parse(row.content) as {
    readonly result: 'lulus' | 'tidak-lulus';
    readonly reasons: readonly string[];
  };
  return {
    applicationId: row.application_id,
    name: row.name,
    schoolName: row.school_name,
    result: result === 'lulus' ? 'Lulus' : 'Tidak lulus',
    from: officeName(desk, row.from_office),
    reasons: reasons.join('; '),
  };
}
