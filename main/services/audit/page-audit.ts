import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { findAudit } from '../../../db/queries/audit.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { nameObjects } from './name-objects.ts';
import { trailObjects } from './trail-objects.ts';

/**
 * The log, or the trail of one case.
 *
 * An operator sees the trail of every case he may open, and of the log as a whole only his own acts.
 */
export async function pageAudit(
  desk: Desk,
  request: ParsedRequestOf<'audit.page'>,
): Promise<ResponseOf<'audit.page'>> {
  const db = reading(desk);
  const { actor } = opened(desk);
  const { about } = request;
  const own = actor.role === 'operator' && about === null;
  const { rows, total } = await findAudit(
    db,
    {
      from: request.from,
      to: request.to,
      actor: own ? actor.name : request.actor,
      actions: request.actions,
      object: request.object,
      objects: about === null ? null : await trailObjects(db, about.subject, about.id),
    },
    request,
  );
  const names = await nameObjects(
    db,
    rows.map(({ object }) => object),
  );
  return {
    total,
    rows: rows.map(({ payload_sha256, ...row }) => ({
      ...row,
      subject: names.get(row.object)?.label ?? null,
      link: names.get(row.object)?.link ?? null,
      payloadSha256: payload_sha256,
    })),
  };
}
